import { type ValidationError, validateSync } from 'class-validator'
import { fieldsOf, type RecordClass } from './records/field.ts'
import { NamePart, schemas } from './records/schemas.ts'

/** Where a record stands in what was read. */
export interface Place {
  file: string
  line: number
}

/** A record that passed its checks: an instance of its schema's class. */
export interface CheckedRecord {
  schema: string
  id: string
  fields: Record<string, unknown>
  place: Place
}

/** What is wrong with a record: where, which field, why. */
export interface RecordFault extends Place {
  record: string
  field: string
  reason: string
}

/** A fault as one line for a person. */
export function faultLine({ file, line, record, field, reason }: RecordFault): string {
  return `${file}:${line}: ${record}${field && ` · ${field}`}: ${reason}`
}

/** Checks a record against its schema. Gives the record, or everything that is wrong with it. */
export function checkRecord(data: unknown, place: Place): CheckedRecord | RecordFault[] {
  const fault = (record: string, field: string, reason: string): RecordFault => ({
    ...place,
    record,
    field,
    reason,
  })
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [fault('record', '', 'must be an object with the fields schema and id')]
  const { schema: name, ...given } = data as Record<string, unknown>
  const record = typeof given.id === 'string' ? given.id : 'record without id'
  const schema = typeof name === 'string' && Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (!schema) return [fault(record, 'schema', `must be one of ${Object.keys(schemas).join(', ')}`)]
  const fields = instantiate(schema.record, given) as Record<string, unknown>
  const faults = validateSync(fields, {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
  }).flatMap(error => describe(error, ''))
  if (faults.length) return faults.map(({ field, reason }) => fault(record, field, reason))
  return { schema: name as string, id: record, fields, place }
}

/** Plain data as instances of the record's classes, so that nested parts are checked by their own rules. */
function instantiate(type: RecordClass, data: object): object {
  const instance = new type() as Record<string, unknown>
  const plans = fieldsOf(type)
  for (const [name, value] of Object.entries(data)) {
    if (value === null || value === undefined) continue
    const plan = plans.get(name)
    const part = plan && 'part' in plan ? plan.part() : undefined
    Object.defineProperty(instance, name, {
      value: part ? instantiateParts(part, value) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return instance
}

function instantiateParts(part: RecordClass, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => instantiateParts(part, item))
  // The usual name is just its text.
  if (typeof value === 'string' && part === NamePart) return instantiate(part, { text: value })
  return typeof value === 'object' && value !== null ? instantiate(part, value) : value
}

function describe(error: ValidationError, path: string): { field: string; reason: string }[] {
  const field = path ? `${path}.${error.property}` : error.property
  const own = Object.entries(error.constraints ?? {}).map(([rule, reason]) => ({
    field,
    reason: rule === 'whitelistValidation' ? 'is no field of this schema' : reason,
  }))
  return [...own, ...(error.children ?? []).flatMap(child => describe(child, field))]
}
