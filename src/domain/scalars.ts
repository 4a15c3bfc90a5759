import { GraphQLScalarType, Kind } from 'graphql'

/**
 * Texts pass as they are: what a caller sends is checked with the other arguments (class-validator), so that a bad day
 * is BAD_USER_INPUT with the argument's path whether it stood in the document or in the variables.
 */
function textScalar(name: string, description: string, specifiedByURL?: string) {
  const text = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError(`${name} is a string`)
    return value
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: text,
    parseValue: text,
    parseLiteral: node => text(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** A day of the calendar. */
export const DateScalar = textScalar(
  'Date',
  'A day of the proleptic Gregorian calendar, YYYY-MM-DD (ISO 8601).',
)

/** A moment. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment with its offset from UTC, as in 2026-03-01T12:00:00Z (RFC 3339).',
  'https://www.rfc-editor.org/rfc/rfc3339',
)

/** A time in the Extended Date/Time Format. */
export const EDTFScalar = textScalar(
  'EDTF',
  'A time in the Extended Date/Time Format (ISO 8601-2), for example 2013?-04-23 (the year is uncertain), 2022-09 (some time in that month), 2004/ (until an unknown time), 2004/.. (still going).',
  'https://www.loc.gov/standards/datetime/',
)

/** The address of a page. */
export const URLScalar = textScalar(
  'URL',
  'An absolute URL (RFC 3986).',
  'https://www.rfc-editor.org/rfc/rfc3986',
)
