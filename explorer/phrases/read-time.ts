import type { Texts } from '../texts/en.ts'

/** Days from and to, inclusive; either may be open. */
export interface Days {
  from?: string
  to?: string
}

/** How a phrase bounds time: within a period, from or until it, after or before it, or from one to another. */
export type TimeBound = 'within' | 'since' | 'until' | 'after' | 'before' | 'between'

/**
 * The ways in which a text may end in a time, each with what stands before it; the longest time first, and at last the text without any.
 */
export function endingsOf(text: string, texts: Texts): { rest: string; days?: Days }[] {
  const words = text.split(' ')
  const endings: { rest: string; days?: Days }[] = []
  for (let at = 1; at < words.length; at++) {
    const days = daysOfPhrase(words.slice(at).join(' '), texts)
    if (days) endings.push({ rest: words.slice(0, at).join(' '), days })
  }
  return [...endings, { rest: text }]
}

/** The days that a phrase is about: "in May 2019", "between 2010 and 2012"; undefined where it is none of a time. */
function daysOfPhrase(phrase: string, texts: Texts): Days | undefined {
  for (const [bound, forms] of Object.entries(texts.phrases.times) as [TimeBound, readonly string[]][])
    for (const form of forms) {
      const pattern = new RegExp(`^${form.replace('{from}', '(.+)').replace('{to}', '(.+)')}$`, 'iu')
      const match = pattern.exec(phrase)
      const periods = match?.slice(1).map(each => periodOf(each!, texts))
      if (periods?.every(period => period !== undefined)) return bounded(bound, periods)
    }
  return undefined
}

function bounded(bound: TimeBound, [first, second]: [from: string, to: string][]): Days | undefined {
  const [from, to] = first!
  switch (bound) {
    case 'within':
      return { from, to }
    case 'since':
      return { from }
    case 'until':
      return { to }
    case 'after':
      return { from: nextDay(to, 1) }
    case 'before':
      return { to: nextDay(from, -1) }
    case 'between':
      return from <= second![1] ? { from, to: second![1] } : undefined
  }
}

/** The first and last day of a year, a month or a day, as it is written in a language or in numbers (2019-05). */
function periodOf(text: string, texts: Texts): [from: string, to: string] | undefined {
  const numbers = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (numbers) return daysFrom(Number(numbers[1]), numbers[2], numbers[3])
  const words = text.toLowerCase().replaceAll(/[.,]/g, '').split(' ')
  const year = words.find(word => /^\d{4}$/.test(word))
  const month = monthsOf(texts).findIndex(names => words.some(word => names.includes(word))) + 1
  const day = words.map(word => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(found => found)
  if (!year || !month || words.length > (day ? 3 : 2)) return undefined
  return daysFrom(Number(year), String(month), day)
}

function daysFrom(year: number, month?: string, day?: string): [string, string] | undefined {
  if (!month) return [iso(year, 1, 1), iso(year, 12, 31)]
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12 || (day && (Number(day) < 1 || Number(day) > last)))
    return undefined
  return [iso(year, Number(month), Number(day ?? 1)), iso(year, Number(month), Number(day ?? last))]
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function nextDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

/** What each month is called, in full and in short. */
function monthsOf({ locale }: Texts): string[][] {
  return Array.from({ length: 12 }, (_, at) => {
    const date = new Date(Date.UTC(2000, at, 1))
    return (['long', 'short'] as const).map(month =>
      date.toLocaleDateString(locale, { month, timeZone: 'UTC' }).toLowerCase().replaceAll('.', ''),
    )
  })
}
