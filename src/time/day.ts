/** What a day must look like, for messages. */
export const dayMessage = 'must be a day of the calendar, written YYYY-MM-DD'

/** Whether a text is a day of the (proleptic Gregorian) calendar, YYYY-MM-DD, from year 0000 to 9999. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
