import { fold } from '../../../names/folding.ts'
import { candidatesByName } from '../by-name.ts'
import { judgeBy, type Kind } from '../kind.ts'
import { likenessOf } from './likeness.ts'
import { portraitsOf } from './portrait.ts'

/** People: by their names, and by what is known of them. */
export const people: Kind = {
  schema: 'Person',
  candidates: candidatesByName({
    schema: 'Person',
    wordsOf: names => names.flatMap(name => fold(name).split(' ')),
    keysOf,
  }),
  judge: judgeBy(portraitsOf, likenessOf),
}

/** All words of a name in any order; of a longer one, the first and the last. */
function keysOf(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter(word => word.length > 1)
  if (words.length < 2) return []
  return [words.toSorted().join(' '), [words[0]!, words.at(-1)!].toSorted().join(' ')]
}
