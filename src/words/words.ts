import { english } from './en/sentences.ts'
import type { Sentences } from './slots.ts'

/** The languages that there are sentences in, by their BCP 47 tags. */
const languages: Record<string, Sentences> = { en: english }

/** The sentences of the first language that there is, else the English ones. */
export function sentencesIn(wanted: readonly string[] = []): Sentences {
  return wanted.map(language => languages[language.split('-')[0]!]).find(Boolean) ?? english
}
