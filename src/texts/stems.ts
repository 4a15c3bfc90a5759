import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { fold } from '../names/folding.ts'
import { type Language, languageOf, languagesOf, scriptOfWord } from './language.ts'

const stemmers: Record<Language, (word: string) => string> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  tr: turkish,
  ru: russian,
  uk: ukrainian,
  ar: arabic,
}

/** The words of a text, in lower case: letters and digits that stand together; of scripts without spaces, each character. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** A word as it is stored and looked for: its stem in a language, told apart from those of others. */
function stemOf(word: string, language: Language): string {
  const script = scriptOfWord(word)
  // Digits, and what is written in scripts whose languages have no stems here, are the same in all.
  if (!script) return `x_${word}`
  const known = (languagesOf[script] as readonly Language[]).includes(language)
    ? language
    : languagesOf[script][0]
  const stem = stemmers[known](word) || word
  return `${known}_${(fold(stem) || stem).replaceAll(' ', '')}`
}

/**
 * The stems of some texts, one after the other between spaces, the texts apart by a bar: what a text filter and the full-text index
 * look in. Undefined where there are no words.
 */
export function stemsOf(texts: readonly string[]): string | undefined {
  const stemmed = texts.map(wordsOf).flatMap(words => {
    const language = languageOf(words)
    return words.length ? words.map(word => stemOf(word, language)).join(' ') : []
  })
  return stemmed.length ? ` ${stemmed.join(' | ')} ` : undefined
}

/** The forms of some words that stand together, in each language that they may be of. */
export function formsOf(words: readonly string[]): string[] {
  const scripts = new Set(words.flatMap(word => scriptOfWord(word) ?? []))
  const languages = [...scripts].flatMap(script => [...languagesOf[script]] as Language[])
  const forms = (languages.length ? languages : (['en'] as const)).map(language =>
    words.map(word => stemOf(word, language)).join(' '),
  )
  return [...new Set(forms)]
}
