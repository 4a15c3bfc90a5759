/** A language whose words are brought to their stems, by its ISO 639-1 code. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'tr' | 'ru' | 'uk' | 'ar'

/** The languages that are written in a script. */
export const languagesOf = {
  Latn: ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'tr'],
  Cyrl: ['ru', 'uk'],
  Arab: ['ar'],
} as const satisfies Record<string, readonly Language[]>

/** Words that hardly a sentence of a language does without, and that few others have. */
const usual: Partial<Record<Language, string>> = {
  en: 'the of and to in for with on about at by from is are was meeting discuss',
  fr: 'le la les des du et pour avec sur dans une aux au est par',
  de: 'der die das und für mit zur zum von den dem ein eine im über auf',
  es: 'el los las del y para con sobre por una en al reunión',
  it: 'il gli della delle dei di per con sul una nel alla che',
  pt: 'o os do da dos das para com sobre uma em não ao e',
  nl: 'het een van en voor met op over de bij naar aan',
  tr: 've ile için bir bu hakkında olarak da de üzerine arasında',
  uk: 'і та про щодо для від із за україни її є',
  ru: 'и в о по для на с об из от россии его',
}
const votes = new Map<string, Language[]>()
for (const [language, words] of Object.entries(usual))
  for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), language as Language])

/**
 * The language that the usual words of a text speak for; where they are none, or speak for several, the first of its script. Where it
 * errs, the same words are found all the same, and only other forms of them are not.
 */
export function languageOf(words: readonly string[]): Language {
  const of = languagesOf[words.map(scriptOfWord).find(Boolean) ?? 'Latn']
  const counts = new Map<Language, number>()
  for (const word of words)
    for (const language of votes.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  let best: Language = of[0]
  for (const language of of) if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  return best
}

/** The script of a word whose languages are known. */
export function scriptOfWord(word: string): keyof typeof languagesOf | undefined {
  if (/\p{Script=Latin}/u.test(word)) return 'Latn'
  if (/\p{Script=Cyrillic}/u.test(word)) return 'Cyrl'
  return /\p{Script=Arabic}/u.test(word) ? 'Arab' : undefined
}
