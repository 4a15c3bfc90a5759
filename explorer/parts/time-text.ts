import type { BoundsFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'

/** A time as it is shown: as its sources give it, or, where only bounds are known, by these; undefined where nothing is known. */
export function timeText(time: BoundsFragment | null | undefined): string | undefined {
  if (!time) return undefined
  const { edtf, startEarliest, startLatest, endEarliest, endLatest } = time
  if (edtf) return edtf
  if (startEarliest && endLatest) return texts.time.within(startEarliest, endLatest)
  if (startEarliest) return texts.time.notBefore(startEarliest)
  if (endLatest) return texts.time.notAfter(endLatest)
  const [from, to] = [startLatest ?? endEarliest, endEarliest ?? startLatest]
  return from && to ? texts.time.underWay(texts.between(from, to)) : undefined
}
