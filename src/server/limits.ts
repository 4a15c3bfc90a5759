/** What a caller may ask for at most. The README lists these. */
export const limits = {
  /** Bytes of a request's body. */
  body: 1024 * 1024,
  /** Tokens of a document. */
  tokens: 1_000,
  /** Levels of fields, `edges`, `nodes` and `node` not counted. */
  depth: 20,
  /** Milliseconds in which a request must have arrived whole. */
  arrival: 10_000,
  /** Validation errors that one answer lists. */
  errors: 20,
}
