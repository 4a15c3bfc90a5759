import {
  getMetadataStorage,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator'

/** What the checks of one property come to: whether they apply at all, and whether a value passes them. */
interface Rules {
  property: string
  apply: ((object: object, value: unknown) => boolean)[]
  checks: ((object: object, value: unknown) => boolean)[]
}

const rulesOf = new Map<object, Rules[] | undefined>()

/**
 * Whether an instance surely passes the class-validator rules of its class. The library collects a class's rules anew for each
 * instance, which took longer than all the rest of what happens to its arguments; here they are collected once. Whatever does not pass here,
 * and rules of kinds that are not known here, are left to the library to judge and to word.
 */
export function passes(type: object, instance: object): boolean {
  if (!rulesOf.has(type)) rulesOf.set(type, collect(type))
  const rules = rulesOf.get(type)
  return (
    rules?.every(({ property, apply, checks }) => {
      const value = (instance as Record<string, unknown>)[property]
      return (
        !apply.every(applies => applies(instance, value)) || checks.every(check => check(instance, value))
      )
    }) ?? false
  )
}

function collect(type: object): Rules[] | undefined {
  const storage = getMetadataStorage()
  const found = storage.getTargetValidationMetadatas(type as () => void, '', false, false)
  const byProperty = new Map<string, Rules>()
  for (const { propertyName: property, type: kind, constraints, constraintCls, each } of found) {
    const rules = byProperty.get(property) ?? { property, apply: [], checks: [] }
    byProperty.set(property, rules)
    if (kind === 'conditionalValidation') rules.apply.push(constraints[0])
    else if (kind === 'customValidation')
      for (const { instance } of storage.getTargetValidatorConstraints(constraintCls))
        rules.checks.push(checkBy(instance, property, constraints, each))
    else return undefined
  }
  return [...byProperty.values()]
}

function checkBy(
  validator: ValidatorConstraintInterface,
  property: string,
  constraints: unknown[],
  each: boolean,
): Rules['checks'][number] {
  return (object, value) => {
    const args: ValidationArguments = { targetName: '', property, object, value, constraints }
    const isRight = (one: unknown) => validator.validate(one, args) === true
    return each && Array.isArray(value) ? value.every(isRight) : isRight(value)
  }
}
