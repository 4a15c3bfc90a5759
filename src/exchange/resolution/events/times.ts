import { extentOf } from '../time.ts'
import type { EventSeen } from './portrait.ts'

/** How the times of two events go together. */
export type Time = 'same day' | 'same time' | 'fits' | 'apart'

/** How the times of two events go together. */
export function timesOf(a: EventSeen, b: EventSeen): Time {
  const [one, other] = [extentOf(a.time), extentOf(b.time)]
  if (!one || !other) return 'apart'
  const isSame = one[0] === other[0] && one[1] === other[1]
  if (isSame) return one[1] - one[0] <= 1 ? 'same day' : 'same time'
  return one[0] <= other[1] && other[0] <= one[1] ? 'fits' : 'apart'
}
