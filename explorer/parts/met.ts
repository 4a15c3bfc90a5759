import type { MetFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'

/** How often, and from when to when, two met, in words. */
export function metInWords({ meetings, sharedEvents, first, last }: MetFragment): string {
  const [from, to] = [yearOf(first), yearOf(last)]
  return [
    meetings > 0 && texts.metTimes(meetings),
    sharedEvents > 0 && texts.shared(sharedEvents),
    from && texts.between(from, to ?? from),
  ]
    .filter(Boolean)
    .join(', ')
}

function yearOf(time: MetFragment['first']): string | undefined {
  return (time?.startEarliest ?? time?.endLatest)?.replace(/-\d\d-\d\d$/, '')
}
