import { fold } from '../../../names/folding.ts'
import { halvesOf, readOrganizationName } from '../../../names/organization-name.ts'
import { commonMeaning } from '../../../names/organization-words.ts'
import { candidatesByName } from '../by-name.ts'
import { judgeBy, type Kind } from '../kind.ts'
import { likenessOf } from './likeness.ts'
import { portraitsOf } from './portrait.ts'

/** Bodies: by their names in all forms, and by what is known of them. */
export const organizations: Kind = {
  schema: 'Organization',
  candidates: candidatesByName({ schema: 'Organization', wordsOf, keysOf }),
  judge: judgeBy(portraitsOf, likenessOf),
}

/** The words that tell bodies apart, as they are written, and what the initials spell. */
function* wordsOf(names: string[]): Generator<string> {
  for (const text of names) {
    const { whole, parts, numbers } = readOrganizationName(text)
    for (const number of numbers) yield number.slice(0, -2)
    for (const { words, letters, initials, acronym } of [whole, ...parts]) {
      const telling = words.filter(word => commonMeaning(word) === undefined && word.length > 1)
      yield* telling.length ? telling : fold(text).split(' ')
      if (letters.length <= 40) yield letters
      for (const each of initials) if (each.length > 2 && each.length < 10) yield each
      if (acronym) yield acronym
    }
  }
}

function* keysOf(text: string): Generator<string> {
  const halves = halvesOf(text)
  // Half of a name that was split is looked for beside the whole.
  yield* halves.length === 2 ? halves.map(half => half.replaceAll(' ', '')) : []
  yield fold(text).replaceAll(' ', '')
  const { whole, parts } = readOrganizationName(text)
  for (const { words, letters, initials, acronym } of [whole, ...parts]) {
    if (letters.length > 2) yield letters
    if (words.length > 1) yield words.toSorted().join(' ')
    for (const each of initials) if (each.length > 2) yield each
    if (acronym && acronym.length > 2) yield acronym
  }
}
