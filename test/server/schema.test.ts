import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { resources } from '../../src/resources.ts'

const schema = buildApi()
const committed = readFileSync(join(resources, 'schema', 'schema.graphql'), 'utf8')

/** Every described thing of a type: itself, its fields, their arguments, its values. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const things: [string, string | null | undefined][] = [[type.name, type.description]]
  if (isEnumType(type))
    for (const value of type.getValues()) things.push([`${type.name}.${value.name}`, value.description])
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      things.push([`${type.name}.${field.name}`, field.description])
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      things.push([`${type.name}.${field.name}`, field.description])
      for (const argument of field.args)
        things.push([`${type.name}.${field.name}(${argument.name})`, argument.description])
    }
  return things
}

test('every type, field, argument and enum value has a description', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const silent = types.flatMap(described).filter(([, description]) => !description?.trim())
  expect(types.length).toBeGreaterThan(60)
  expect(silent).toEqual([])
})

test('the committed SDL is the emitted one', () => {
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed)
  expect(findBreakingChanges(buildSchema(committed), schema)).toEqual([])
})
