import type { TypedDocumentString } from './operations.ts'

/** What the API answers where it cannot answer: its own words. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** The API's code for it; none where nobody answered. */
    readonly code?: string,
  ) {
    super(message)
  }

  /** Whether nobody answered, or only that it cannot be answered now: it is asked again by itself. */
  get passing(): boolean {
    return this.code === undefined || this.code === 'DATABASE_UNAVAILABLE' || this.code === 'OVERLOADED'
  }
}

/** The text that is sent for an operation, on a day where one is given. */
export function textOf(document: { toString(): string }, asOf?: string): string {
  const text = String(document).trim()
  return asOf ? text.replace(/^(\s*query \w+(\([^)]*\))?)/m, `$1 @asOf(date: "${asOf}")`) : text
}

interface Body<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Asks the API. Throws ApiError. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, asOf }: { signal?: AbortSignal; asOf?: string } = {},
): Promise<Data> {
  let body: Body<Data>
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: textOf(document, asOf), variables }),
    })
    body = (await response.json()) as Body<Data>
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError('')
  }
  const [error] = body.errors ?? []
  if (error || !body.data) throw new ApiError(error?.message ?? '', error?.extensions?.code ?? '')
  return body.data
}
