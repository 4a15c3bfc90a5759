/** What a day must look like, for messages. */
export const dayMessage = 'must be a day of the calendar, written YYYY-MM-DD'

/** Whether a text is a day of the (proleptic Gregorian) calendar, YYYY-MM-DD, from year 0000 to 9999. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The day that spreadsheets know by a number: they count from 1900, and hold that year for a leap year. */
export function spreadsheetDay(number: number): string {
  return new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10)
}
