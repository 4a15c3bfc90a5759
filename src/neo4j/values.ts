import neo4j, { type Date as Neo4jDate } from 'neo4j-driver'

/** A Neo4j date of an ISO day (YYYY-MM-DD). Throws where the text is none. */
export function fromISODate(day: string): Neo4jDate<number> {
  const match = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) throw new RangeError(`${day} is not a day`)
  return new neo4j.types.Date(
    Number(match[1]),
    Number(match[2]),
    Number(match[3]),
  ) as unknown as Neo4jDate<number>
}

/** A day as it is stored, or a number as it is. */
export function storedDay(value: string | number): Neo4jDate<number> | number {
  return typeof value === 'string' ? fromISODate(value) : value
}

/** Whether a value from the driver is a date. */
export function isDate(value: unknown): value is Neo4jDate<number> {
  return neo4j.isDate(value as object)
}

/** The ISO day of a date from the driver, which itself takes ten times as long to say it. */
export function toISODate(date: Neo4jDate<number>): string {
  const { year, month, day } = date
  if (year < 0 || year > 9999) return date.toString()
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** A value from the driver as JSON has it: dates as ISO days, lists item by item. */
export function toJSONValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJSONValue)
  return isDate(value) ? toISODate(value) : value
}
