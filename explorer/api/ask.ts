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

/** Variables without the day, which is added where an operation has it. */
export type Given<Variables> = Omit<Variables, 'day'>

/**
 * What is sent for an operation: as of a day where one is given. Whether something is in force is asked of that day, else of today.
 */
export function requestFor<Variables>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Given<Variables>,
  asOf?: string,
): { query: string; variables: object } {
  const text = String(document).trim()
  const day = asOf ?? new Date().toISOString().slice(0, 10)
  return {
    query: asOf ? text.replace(/^(\s*query \w+(\([^)]*\))?)/m, `$1 @asOf(date: "${asOf}")`) : text,
    variables: text.includes('$day: Date!') ? { ...variables, day } : variables,
  }
}

interface Body<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Asks the API. Throws ApiError. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Given<Variables>,
  { signal, asOf }: { signal?: AbortSignal; asOf?: string } = {},
): Promise<Data> {
  let body: Body<Data>
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(requestFor(document, variables, asOf)),
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
