import { asMandarin } from './mandarin.ts'
import { isVietnamese, type PersonalName, type Reading, telling } from './personal-name.ts'

/** The ways in which a name can be read beside another: with a comma there is one, without it the family name is last or first. */
export function readingsOf(name: PersonalName, other: PersonalName): Reading[] {
  const mandarin = asMandarin(name)
  if (mandarin && asMandarin(other)) return [mandarin]
  const { family, given, plain } = joinedAs(name, other)
  if (family.length) return [{ family: telling(family), given: telling(given) }]
  const words = telling(plain)
  if (words.length === 1) return [{ family: words, given: [] }]
  const first = { family: words.slice(0, 1), given: words.slice(1) }
  return isVietnamese(plain) ? [first] : [{ family: words.slice(-1), given: words.slice(0, -1) }, first]
}

/** The one name with words put together that the other has as one: Le May and LeMay, Dong-Jo and Dongjo. */
function joinedAs(name: PersonalName, other: PersonalName): PersonalName {
  const known = [...other.family, ...other.given, ...other.plain].filter(word => word.length > 3)
  const join = (words: string[]) => {
    const out: string[] = []
    for (const word of words) {
      const whole = out.length ? out.at(-1)! + word : ''
      if (known.includes(whole)) out[out.length - 1] = whole
      else out.push(word)
    }
    return out
  }
  return { ...name, family: join(name.family), given: join(name.given), plain: join(name.plain) }
}
