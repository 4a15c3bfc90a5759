import { type Bounds, stillGoing } from '../../time/bounds.ts'
import { fieldsOf, type RecordClass } from '../records/field.ts'
import { schemas } from '../records/schemas.ts'
import { lastYear, readTime } from '../records/time.ts'

/** Something about a record that is odd, but possible. */
export interface Oddity {
  /** The rule that found it, as the API calls it. */
  code: string
  field: string
  reason: string
}

type Fields = Record<string, unknown>

/** What is odd about a record that passed its checks: it is imported, and whoever imports it is told. */
export function odditiesOf(schema: string, fields: Fields): Oddity[] {
  const far = timesIn(schemas[schema]!.record, fields).filter(([, time]) => isFarAhead(readTime(time)))
  return [
    ...(rules[schema]?.(fields) ?? []),
    ...far.map(([field]) => ({ code: 'FAR_FUTURE', field, reason: `lies after ${lastYear}` })),
  ]
}

/** Every time that a record gives, those of its parts too, by its field. */
function timesIn(type: RecordClass, fields: Fields, path = ''): [field: string, time: unknown][] {
  return Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const plan = fieldsOf(type).get(name)
    if (!plan || value == null) return []
    if (plan.kind === 'time') return [[path + name, value]]
    if (!('part' in plan)) return []
    // The usual name is just its text.
    const parts = [value].flat().filter(part => typeof part === 'object')
    return parts.flatMap(part => timesIn(plan.part(), part as Fields, `${path}${name}.`))
  })
}

/** Whether it begins, or ends, in a year that no fact here is of; what still goes on has no end. */
function isFarAhead({ startEarliest, endEarliest }: Bounds): boolean {
  const day = `${lastYear + 1}`
  return [startEarliest, endEarliest].some(each => each !== undefined && each >= day && each !== stillGoing)
}

const rules: Record<string, (fields: Fields) => Oddity[]> = {
  Document: ({ signedOn, time }) =>
    startsBefore(time, signedOn)
      ? [
          {
            code: 'PERIOD_BEFORE_SIGNATURE',
            field: 'time',
            reason: 'begins before the document was signed (signedOn)',
          },
        ]
      : [],
  Party: ({ actions }) => {
    const of = (kind: string) =>
      ((actions ?? []) as Fields[]).filter(action => action.kind === kind).map(({ on }) => on)
    const signatures = of('SIGNATURE')
    return of('ENTRY_INTO_FORCE').some(on => signatures.some(signed => endsBefore(on, signed)))
      ? [
          {
            code: 'IN_FORCE_BEFORE_SIGNATURE',
            field: 'actions',
            reason: 'has its entry into force before its signature',
          },
        ]
      : []
  },
  Tenure: ({ appointedOn, time }) =>
    endsBefore(time, appointedOn)
      ? [
          {
            code: 'APPOINTED_AFTER_END',
            field: 'appointedOn',
            reason: 'lies after the end of the tenure (time)',
          },
        ]
      : [],
}

/** Whether the one ended before the other can have begun. */
function endsBefore(one: unknown, other: unknown): boolean {
  const [end, start] = [timeOf(one)?.endLatest, timeOf(other)?.startEarliest]
  return end !== undefined && start !== undefined && end < start
}

/** Whether the one had begun before the other can have. */
function startsBefore(one: unknown, other: unknown): boolean {
  const [first, second] = [timeOf(one)?.startLatest, timeOf(other)?.startEarliest]
  return first !== undefined && second !== undefined && first < second
}

function timeOf(value: unknown) {
  return value == null ? undefined : readTime(value)
}
