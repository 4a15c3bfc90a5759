import { registerEnumType } from 'type-graphql'

/** A GraphQL enum from its values and what each of them means. */
export function describedEnum<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): { [Key in Value]: Key } {
  const names = Object.keys(values) as Value[]
  const enumObject = Object.fromEntries(names.map(value => [value, value])) as { [Key in Value]: Key }
  registerEnumType(enumObject, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map(value => [value, { description: values[value] }])) as never,
  })
  return enumObject
}
