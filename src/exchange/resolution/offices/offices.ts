import { fold } from '../../../names/folding.ts'
import { readOfficeName } from '../../../names/office-name.ts'
import { candidatesByName } from '../by-name.ts'
import { judgeBy, type Kind } from '../kind.ts'
import { likenessOf } from './likeness.ts'
import { portraitsOf } from './portrait.ts'

/** Offices: by what they are called, and by the country or body that they are in. */
export const offices: Kind = {
  schema: 'Office',
  candidates: candidatesByName({
    schema: 'Office',
    wordsOf: names => names.flatMap(name => fold(name).split(' ')),
    keysOf: name => [readOfficeName(name).words.join(' ')],
  }),
  judge: judgeBy(portraitsOf, likenessOf),
}
