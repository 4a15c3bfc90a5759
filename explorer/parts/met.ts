import type { MetFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'
import { timeText } from './time-text.ts'

/** How often, and from when to when, two met, in words. */
export function metInWords({ meetings, sharedEvents, first, last }: MetFragment): string {
  const [from, to] = [timeText(first), timeText(last)]
  return [
    meetings > 0 && texts.meetings(meetings),
    sharedEvents > 0 && texts.shared(sharedEvents),
    from && texts.between(from, to ?? from),
  ]
    .filter(Boolean)
    .join(', ')
}
