import type { MetFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'

/** How often, and from when to when, two met, in words. */
export function metInWords({ meetings, sharedEvents, first, last }: MetFragment): string {
  return [
    meetings > 0 && texts.meetings(meetings),
    sharedEvents > 0 && texts.shared(sharedEvents),
    first?.edtf && texts.between(first.edtf, last?.edtf ?? first.edtf),
  ]
    .filter(Boolean)
    .join(', ')
}
