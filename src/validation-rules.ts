import {
  getMetadataStorage,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator'

type Check = (object: object, value: unknown) => boolean

/** What the checks of one property come to: whether they apply at all, and whether a value passes them. */
interface Rules {
  property: string
  apply: Check[]
  checks: Check[]
}

const rulesOf = new Map<object, Rules[] | undefined>()

/**
 * Whether an instance surely passes the class-validator rules of its class, as the instances in it do theirs. The library collects a
 * class's rules anew for each instance, which took longer than all the rest of what happens to a field's arguments, and as long as
 * half of what happens to a record; here they are collected once. Whatever does not pass here, and rules of kinds that are not known
 * here, are left to the library to judge and to word.
 */
export function passes(type: object, instance: object): boolean {
  if (!rulesOf.has(type)) rulesOf.set(type, collect(type))
  const rules = rulesOf.get(type)
  if (!rules) return false
  for (const { property, apply, checks } of rules) {
    const value = (instance as Record<string, unknown>)[property]
    if (allHold(apply, instance, value) && !allHold(checks, instance, value)) return false
  }
  return true
}

function allHold(checks: Check[], instance: object, value: unknown): boolean {
  for (const check of checks) if (!check(instance, value)) return false
  return true
}

function collect(type: object): Rules[] | undefined {
  const storage = getMetadataStorage()
  const found = storage.getTargetValidationMetadatas(type as () => void, '', false, false)
  // The library refuses an instance of a class that has no rules.
  if (!found.length) return undefined
  const byProperty = new Map<string, Rules>()
  for (const { propertyName: property, type: kind, constraints, constraintCls, each, validateIf } of found) {
    if (validateIf) return undefined
    const rules = byProperty.get(property) ?? { property, apply: [], checks: [] }
    byProperty.set(property, rules)
    if (kind === 'conditionalValidation') rules.apply.push(constraints[0])
    else if (kind === 'customValidation')
      for (const { instance } of storage.getTargetValidatorConstraints(constraintCls))
        rules.checks.push(checkBy(instance, property, constraints, each))
    else if (kind === 'nestedValidation') rules.checks.push((_, value) => nestedPasses(value))
    else return undefined
  }
  return [...byProperty.values()]
}

/** Whether an instance, or each of a list of them, passes the rules of its own class. */
function nestedPasses(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(nestedPasses)
  if (typeof value !== 'object' || value === null) return value === undefined
  const type: unknown = value.constructor
  return typeof type === 'function' && passes(type, value)
}

function checkBy(
  validator: ValidatorConstraintInterface,
  property: string,
  constraints: unknown[],
  each: boolean,
): Check {
  return (object, value) => {
    const args: ValidationArguments = { targetName: '', property, object, value, constraints }
    const isRight = (one: unknown) => validator.validate(one, args) === true
    return each && Array.isArray(value) ? value.every(isRight) : isRight(value)
  }
}
