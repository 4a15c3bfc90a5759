/** Whoever waits for an answer. (An AbortSignal for each request costs as much as reading its arguments.) */
export interface Caller {
  gone: boolean
  /** Called when the caller goes, by whoever noticed. */
  whenGone?: () => void
}

/** Ends what runs for a caller who has gone, and what would be asked next. */
export function leave(caller: Caller): void {
  caller.gone = true
  caller.whenGone?.()
}

/** How one statement is to be run. */
export interface Asking {
  /** What SHOW TRANSACTIONS tells of it, beside the operation that the statement begins with. */
  requestId?: string
  /** Milliseconds that it may take. */
  timeout: number
  /** Milliseconds of its processor time that the database may spend on it when it is planned, where it measures that. */
  processor?: number
  /** Whoever waits for it; the transaction ends when nobody does any more. */
  caller?: Caller
}

/** Runs one reading statement and gives its only row's only value, with the revision of the graph that it was read from. */
export type Ask = (
  statement: string,
  parameters: Record<string, unknown>,
  asking: Asking,
) => Promise<{ value: unknown; revision?: string }>
