import { alike } from '../../../names/spelling.ts'
import type { EventSeen } from './portrait.ts'

/** How the words in which two events are told go together. */
export type Words = 'same' | 'common' | 'near' | 'differ' | 'unknown'

/** So many events of one person that are called the same are called by no name of their own. */
const mostNamesakes = 4

/** How the words of two events go together; what many are called tells nothing. */
export function wordsOf(a: EventSeen, b: EventSeen): Words {
  const texts = ({ name, description }: EventSeen) => [...new Set([name, description ?? ''])].filter(Boolean)
  const isCommon = a.namesakes >= mostNamesakes || b.namesakes >= mostNamesakes
  const [ofA, ofB] = [texts(a), texts(b)]
  if (!ofA.length || !ofB.length) return 'unknown'
  if (ofA.some(text => ofB.includes(text))) return isCommon ? 'common' : 'same'
  const likeness = Math.max(...ofA.flatMap(text => ofB.map(other => likenessOfTexts(text, other))))
  if (likeness >= 0.75) return 'near'
  return isCommon ? 'unknown' : 'differ'
}

/** The share of words that two texts have in common, of the shorter where it is long enough to tell; numbers tell them apart. */
function likenessOfTexts(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const open = [...[...one].filter(word => !other.has(word)), ...[...other].filter(word => !one.has(word))]
  if (open.some(word => word.length === 1 || /\d/.test(word))) return 0
  if (short.length > 20 && long.includes(short)) return 0.9
  if (a.length < 60 && b.length < 60 && alike(a, b) > 0.88) return 0.9
  const shared = [...one].filter(word => other.has(word)).length
  return (2 * shared) / (one.size + other.size)
}
