import type { Day, NamedSlot, TimeSlot } from './slots.ts'

/** A day as YYYY-MM-DD. */
export function dayText(day: Day | undefined): string | undefined {
  return day == null ? undefined : String(day)
}

/** The day by which something is named: the latest on which it can have begun. */
export function dayOf({ startLatest, startEarliest, endEarliest, endLatest }: TimeSlot): string | undefined {
  return dayText(startLatest) ?? dayText(endLatest) ?? dayText(endEarliest) ?? dayText(startEarliest)
}

/**
 * The name on a day: a former one that was surely in use then, or had surely not ended; else the present one. Without a day the
 * present one.
 */
export function nameOn({ name, formerNames }: NamedSlot, day: string | undefined): string {
  if (day === undefined || !formerNames) return name
  const possible = formerNames
    .map(each => JSON.parse(each) as (string | null)[])
    .map(([text, from, sureFrom, sureTo, to]) => ({ text: text!, from, sureFrom, sureTo, to }))
    .filter(({ from, to }) => (from ?? day) <= day && (to ?? day) >= day)
  const sure = possible.find(({ sureFrom, sureTo }) => sureFrom && sureTo && sureFrom <= day && sureTo >= day)
  const stillInUse = possible.find(({ sureTo }) => sureTo && sureTo >= day)
  return (sure ?? stillInUse)?.text ?? name
}
