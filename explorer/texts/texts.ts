import { en, type Texts } from './en.ts'
import { pseudoOf } from './pseudo.ts'

/** The languages that there are, by their BCP 47 tags. */
const languages: Record<string, Texts> = { en, 'ar-XB': pseudoOf(en) }

/** The texts in the first of the reader's languages that there is, else in English. */
export const texts: Texts =
  navigator.languages.map(tag => languages[tag] ?? languages[tag.split('-')[0]!]).find(found => found) ?? en

document.documentElement.lang = texts.language
document.documentElement.dir = texts.direction

const numbers = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 2 })
const compact = new Intl.NumberFormat(texts.locale, { notation: 'compact', maximumFractionDigits: 1 })

/** A number as readers of the language write it. */
export const number = (value: number) => numbers.format(value)

/** A large number in short, for axes and bars. */
export const short = (value: number) => compact.format(value)
