import type { BoundsFragment } from '../api/operations.ts'
import { timeText } from './time-text.ts'

/** A time in words, with what its sources give (EDTF) in the tooltip; nothing where nothing is known. */
export function When({ time, whole }: { time: BoundsFragment | null | undefined; whole?: boolean }) {
  const words = timeText(time, { whole })
  if (!words) return null
  return (
    <time className="when" title={time?.edtf ?? undefined} dateTime={time?.startEarliest ?? undefined}>
      {words}
    </time>
  )
}

/** The day of a moment (ISO 8601), in words. */
export function Day({ of }: { of: string }) {
  const day = of.slice(0, 10)
  return <When time={{ edtf: day, startEarliest: day, startLatest: day, endEarliest: day, endLatest: day }} />
}
