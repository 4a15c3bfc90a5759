import type { BoundsFragment } from '../api/operations.ts'
import { texts } from '../texts/texts.ts'
import { dayInWords, edtfInWords } from '../texts/time-words.ts'

/**
 * A time in words: what its sources give, or, where only bounds are known, these; undefined where nothing is known. `whole`: all of a
 * year or a month is meant, as by a figure, not some day in it.
 */
export function timeText(
  time: BoundsFragment | null | undefined,
  { whole = false }: { whole?: boolean } = {},
): string | undefined {
  if (!time) return undefined
  const { edtf, startEarliest, startLatest, endEarliest, endLatest } = time
  if (edtf) return edtfInWords(edtf, texts, { whole }) ?? edtf
  const day = (each: string) => dayInWords(each, texts)
  // Both ends are known, as of what two sources say together.
  if (startEarliest && endLatest && startEarliest === startLatest && endEarliest === endLatest)
    return edtfInWords(startEarliest === endLatest ? startEarliest : `${startEarliest}/${endLatest}`, texts)
  if (startEarliest && endLatest)
    return startEarliest === endLatest
      ? day(startEarliest)
      : texts.time.within(day(startEarliest), day(endLatest))
  if (startEarliest) return texts.time.notBefore(day(startEarliest))
  if (endLatest) return texts.time.notAfter(day(endLatest))
  const [from, to] = [startLatest ?? endEarliest, endEarliest ?? startLatest]
  return from && to ? texts.time.underWay(texts.between(day(from), day(to))) : undefined
}
