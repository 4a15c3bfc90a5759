import type { Texts } from '../texts/en.ts'
import { type Days, endingsOf } from './read-time.ts'

/** What a phrase asks for. */
export type Ask = 'MET' | 'TWO' | 'BOTH' | 'DOCUMENTS' | 'HOLDERS' | 'PATH' | 'TIMELINE' | 'GRAPH'

/** What stands where a phrase has a gap: an actor, another actor, an office, the country that it is one of, or a topic. */
export type Slot = 'a' | 'b' | 'office' | 'country' | 'topic'

/** One way to read a text as a question; who and what is meant by its names is not looked up yet. */
export interface Reading {
  ask: Ask
  names: Partial<Record<Slot, string>>
  days?: Days
}

/** Longer texts are searched for, not read. */
const longest = 160

/** The ways to read a text as a question, those with most words of a phrase first; none where it is not in a form that is known. */
export function readingsOf(text: string, texts: Texts): Reading[] {
  const asked = text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\?+$/, '')
  if (!asked || asked.length > longest) return []
  const readings: (Reading & { words: number })[] = []
  for (const { rest, days } of endingsOf(asked, texts))
    for (const [ask, forms] of Object.entries(texts.phrases.questions) as [Ask, readonly string[]][])
      for (const form of takesTime(ask, days) ? forms : [])
        for (const names of matchesOf(rest.split(' '), form.split(' ')))
          readings.push({
            ask,
            names,
            ...(days && { days }),
            words: form.split(' ').filter(word => !slotOf(word)).length,
          })
  readings.sort((one, other) => other.words - one.words)
  const seen = new Set<string>()
  return readings.flatMap(({ words: _, ...reading }) => {
    const key = JSON.stringify(reading)
    if (seen.has(key)) return []
    seen.add(key)
    return [reading]
  })
}

/** Whether a question can be asked of a time: what its view cannot narrow to would be left out without a word. */
function takesTime(ask: Ask, days: Days | undefined): boolean {
  if (!days) return true
  if (ask === 'TIMELINE') return days.from !== undefined && days.to !== undefined
  return ask !== 'PATH' && ask !== 'GRAPH'
}

/** The beginnings of phrases that begin with a text, to go on from. */
export function beginningsOf(text: string, texts: Texts): string[] {
  const begun = text.trimStart().toLowerCase()
  if (begun.length < 2) return []
  const beginnings = Object.values(texts.phrases.questions)
    .flat()
    .map(form => form.slice(0, form.indexOf('{')))
    .filter(beginning => beginning.length > begun.length && beginning.toLowerCase().startsWith(begun))
  return [...new Set(beginnings)]
}

function slotOf(word: string): Slot | undefined {
  return /^\{(\w+)\}$/.exec(word)?.[1] as Slot | undefined
}

/** The ways in which words fill the gaps of a form, each gap with one word or more. */
function matchesOf(words: string[], form: string[]): Partial<Record<Slot, string>>[] {
  const [head, ...rest] = form
  if (head === undefined) return words.length ? [] : [{}]
  const slot = slotOf(head)
  if (!slot) return words[0]?.toLowerCase() === head.toLowerCase() ? matchesOf(words.slice(1), rest) : []
  const found: Partial<Record<Slot, string>>[] = []
  for (let length = 1; length <= words.length - rest.length; length++)
    for (const names of matchesOf(words.slice(length), rest))
      found.push({ [slot]: words.slice(0, length).join(' '), ...names })
  return found
}
