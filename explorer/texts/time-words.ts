import type { Texts } from './en.ts'

/** One date of an EDTF text, as far as it is known: digits that are not are X. */
interface DatePart {
  year: string
  month?: string
  day?: string
  /** What of it is in doubt. */
  doubt?: 'year' | 'all'
  /** It is about then. */
  about: boolean
}

/** How precise a date is. */
type Precision = 'day' | 'month' | 'season' | 'year' | 'vague'

const datePattern =
  /^([?~%]?)([0-9X]{4})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?$/

/** An EDTF text in the words of a language; undefined where it has a form that these words are not for. */
export function edtfInWords(edtf: string, texts: Texts, { whole = false } = {}): string | undefined {
  if (edtf.startsWith('[')) return oneOf(edtf.slice(1, -1), texts)
  const [from, to, ...rest] = edtf.split('/')
  if (rest.length) return undefined
  return to === undefined ? alone(edtf, texts, whole) : interval(from!, to, texts)
}

/** A date by itself: of a month or a year, some time in it, unless all of it is meant. */
function alone(text: string, texts: Texts, whole: boolean): string | undefined {
  const date = read(text)
  if (!date) return undefined
  const words = inWords(date, texts)
  const vague = whole || precisionOf(date) === 'day' || date.about ? words : texts.time.someTimeIn(words)
  return qualified(vague, date, texts)
}

function interval(from: string, to: string, texts: Texts): string | undefined {
  const { time } = texts
  const [first, last] = [read(from), read(to)]
  if ((from && from !== '..' && !first) || (to && to !== '..' && !last)) return undefined
  const words = (date: DatePart) => qualified(inWords(date, texts), date, texts)
  if (first && last) {
    const isSure = ![first, last].some(({ doubt, about }) => doubt || about)
    const precision = precisionOf(first)
    if (isSure && precision === precisionOf(last) && (precision === 'day' || precision === 'month'))
      return formatOf(texts, precision).formatRange(moment(first), moment(last))
    return time.fromTo(words(first), words(last))
  }
  if (first) return to === '..' ? time.since(words(first)) : time.fromUnknownEnd(words(first))
  if (last) return from === '..' ? time.until(words(last)) : time.untilUnknownBeginning(words(last))
  return undefined
}

function oneOf(list: string, texts: Texts): string | undefined {
  const { time } = texts
  const choices = list.split(',').map(choice => {
    const [from, to] = choice.split('..')
    const [first, last] = [read(from!), read(to ?? '')]
    if (to === undefined) return first && inWords(first, texts)
    if (first && last) return time.fromTo(inWords(first, texts), inWords(last, texts))
    if (first) return time.orLater(inWords(first, texts))
    return last && time.orBefore(inWords(last, texts))
  })
  if (choices.some(choice => choice === undefined)) return undefined
  return new Intl.ListFormat(texts.locale, { type: 'disjunction' }).format(choices as string[])
}

function read(text: string): DatePart | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const [, beforeYear, year, afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] = match
  // A mark after a part is of it and all before it; one before a part of that alone.
  const marks = [beforeYear, afterYear, beforeMonth, afterMonth, beforeDay, afterDay].join('')
  const isOfYear = Boolean(beforeYear || afterYear) && !afterMonth && !afterDay && !beforeMonth && !beforeDay
  return {
    year: year!,
    ...(month && month !== 'XX' && { month }),
    ...(day && day !== 'XX' && month !== 'XX' && { day }),
    ...(/[?%]/.test(marks) && { doubt: isOfYear && month ? 'year' : 'all' }),
    about: /[~%]/.test(marks),
  }
}

function precisionOf({ year, month, day }: DatePart): Precision {
  if ([year, month, day].some(part => part?.includes('X'))) return 'vague'
  if (day) return 'day'
  if (!month) return 'year'
  return Number(month) > 12 ? 'season' : 'month'
}

function inWords(date: DatePart, texts: Texts): string {
  const { year, month } = date
  const precision = precisionOf(date)
  if (precision === 'vague')
    return /^\d{3}X$/.test(year) && !month
      ? texts.time.decade(`${year.slice(0, 3)}0`)
      : /^\d\dXX$/.test(year)
        ? texts.time.years(`${year.slice(0, 2)}00`, `${year.slice(0, 2)}99`)
        : [year, month, date.day].filter(Boolean).join('-')
  if (precision === 'season') return texts.time.season(Number(month) - 21, yearOf(date))
  return precision === 'year' ? yearOf(date) : formatOf(texts, precision).format(moment(date))
}

function yearOf({ year }: DatePart): string {
  return year.replace(/^0+(?=\d)/, '')
}

function qualified(words: string, { doubt, about }: DatePart, { time }: Texts): string {
  const near = about ? time.about(words) : words
  return doubt ? (doubt === 'year' ? time.yearInferred(near) : time.uncertain(near)) : near
}

function moment({ year, month = '01', day = '01' }: DatePart): Date {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf({ locale }: Texts, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}

/** A day (2013-04-23) in the words of a language. */
export function dayInWords(day: string, texts: Texts): string {
  return edtfInWords(day, texts) ?? day
}

/** Days from and to, either of which may be open, in the words of a language: all of a year or a month as that. */
export function periodInWords({ from, to }: { from?: string; to?: string }, texts: Texts): string {
  if (!from || !to)
    return from
      ? texts.time.since(dayInWords(from, texts))
      : to
        ? texts.time.until(dayInWords(to, texts))
        : ''
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)]
  const isWhole = from.endsWith('-01') && nextDay(to).endsWith('-01')
  const isYears = isWhole && first.endsWith('-01') && last.endsWith('-12')
  const period = isYears ? [first.slice(0, 4), last.slice(0, 4)] : isWhole ? [first, last] : [from, to]
  const words =
    period[0] === period[1]
      ? edtfInWords(period[0]!, texts, { whole: true })
      : edtfInWords(period.join('/'), texts)
  return words ?? texts.between(from, to)
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** How long, in years and months, or in days where it is less than two months. */
export function durationInWords(from: string, to: string, texts: Texts): string {
  const [first, end] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)]
  // Through the last day.
  end.setUTCDate(end.getUTCDate() + 1)
  const days = Math.round((end.getTime() - first.getTime()) / 86_400_000)
  const months =
    (end.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    end.getUTCMonth() -
    first.getUTCMonth() -
    (end.getUTCDate() < first.getUTCDate() ? 1 : 0)
  const unit = (value: number, unit: string) =>
    new Intl.NumberFormat(texts.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  if (months < 2) return unit(days, 'day')
  const parts = [
    months >= 12 && unit(Math.floor(months / 12), 'year'),
    months % 12 > 0 && unit(months % 12, 'month'),
  ].filter(part => part !== false)
  return new Intl.ListFormat(texts.locale, { type: 'unit' }).format(parts)
}
