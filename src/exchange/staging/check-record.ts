import { type ValidationError, validateSync } from 'class-validator'
import { passes } from '../../validation-rules.ts'
import type { Finding, Place } from './findings.ts'
import { didYouMean } from '../../names/did-you-mean.ts'
import { fieldsOf, type RecordClass } from '../records/field.ts'
import { NamePart } from '../records/parts.ts'
import { schemaNames, schemas } from '../records/schemas.ts'

/** A record that passed its checks: what it gives, without what is null. */
export interface CheckedRecord {
  schema: string
  id: string
  fields: Record<string, unknown>
  place: Place
}

/** Checks a record against its schema. Gives the record, or everything that is wrong with it. */
export function checkRecord(data: unknown, place: Place): CheckedRecord | Finding[] {
  const fault = (record: string, field: string, reason: string): Finding => ({
    ...place,
    record,
    field,
    reason,
  })
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [fault('record', '', 'must be an object with the fields schema and id')]
  const { schema: name, ...given } = data as Record<string, unknown>
  const record = typeof given.id === 'string' ? given.id : 'record without id'
  if (typeof name !== 'string' || !schemaNames.includes(name))
    return [
      fault(
        record,
        'schema',
        `must be one of ${schemaNames.join(', ')}${didYouMean(String(name ?? ''), schemaNames)}`,
      ),
    ]
  const unknown: Unknown[] = []
  const fields = withoutNulls(given)
  const instance = instanceOf(name, fields, unknown)
  if (!unknown.length && passes(instance.constructor, instance))
    return { schema: name, id: record, fields, place }
  const faults = [
    ...unknown.map(({ path, known }) => ({
      field: path,
      reason: `is no field here${didYouMean(path.split('.').at(-1)!, known) || `; the fields are ${known.join(', ')}`}`,
    })),
    // One fault is one line: what is no text has no length either.
    ...validateSync(instance, { validationError: { target: false }, stopAtFirstError: true }).flatMap(error =>
      describe(error, ''),
    ),
  ]
  if (faults.length) return faults.map(({ field, reason }) => fault(record, field, reason))
  return { schema: name, id: record, fields, place }
}

/** The instance of a schema's class that stands for what a record gives, by whose rules it is checked. */
export function instanceOf(
  schema: string,
  fields: Record<string, unknown>,
  unknown: Unknown[] = [],
): Record<string, unknown> {
  return instantiate(schemas[schema]!.record, fields, '', unknown)
}

interface Unknown {
  path: string
  known: string[]
}

function withoutNulls(data: Record<string, unknown>): Record<string, unknown> {
  const isMissing = (value: unknown) => value === null || value === undefined
  if (!Object.values(data).some(isMissing)) return data
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isMissing(value)))
}

/**
 * Plain data as instances of the record's classes, so that nested parts are checked by their own rules. Fields that the
 * classes do not have are left out, and named in `unknown`.
 */
function instantiate(
  type: RecordClass,
  data: object,
  path: string,
  unknown: Unknown[],
): Record<string, unknown> {
  const instance = new type() as Record<string, unknown>
  const plans = fieldsOf(type)
  for (const name of Object.keys(data)) {
    const value = (data as Record<string, unknown>)[name]
    const plan = plans.get(name)
    if (!plan) unknown.push({ path: path + name, known: [...plans.keys()] })
    else if (value !== null && value !== undefined)
      instance[name] =
        'part' in plan ? instantiateParts(plan.part(), value, `${path}${name}.`, unknown) : value
  }
  return instance
}

function instantiateParts(part: RecordClass, value: unknown, path: string, unknown: Unknown[]): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => instantiateParts(part, item, `${path}${index}.`, unknown))
  // The usual name is just its text.
  if (typeof value === 'string' && part === NamePart) return instantiate(part, { text: value }, path, unknown)
  return typeof value === 'object' && value !== null ? instantiate(part, value, path, unknown) : value
}

function describe(error: ValidationError, path: string): { field: string; reason: string }[] {
  const field = path ? `${path}.${error.property}` : error.property
  const own = Object.values(error.constraints ?? {}).map(reason => ({
    field,
    reason: error.value === undefined ? `is missing; it ${reason}` : reason,
  }))
  return [...own, ...(error.children ?? []).flatMap(child => describe(child, field))]
}
