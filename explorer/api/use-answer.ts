import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { type ApiError, ask, type Given } from './ask.ts'
import type { TypedDocumentString } from './operations.ts'

/** How often what failed in passing is asked again, in milliseconds. */
const again = 2_000

/** The day as of which a part of a page is looked at, where it is another than that of the page. */
export const AsOfDay = createContext<string | undefined>(undefined)

/** The day that the page, or this part of it, is looked at as of, where there is one. */
export function useAsOf(): string | undefined {
  const { on } = useSearch({ strict: false }) as { on?: string }
  return useContext(AsOfDay) ?? on
}

/** What failed in passing is asked again by itself. */
export const refetchInterval = (query: { state: { error: Error | null } }) =>
  (query.state.error as ApiError | null)?.passing ? again : false

/** The answer to an operation. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Given<Variables>,
  { enabled = true, keep = false }: { enabled?: boolean; keep?: boolean } = {},
) {
  const asOf = useAsOf()
  const queryKey = [String(document), variables, asOf]
  const query = useQuery<Data, Error>({
    queryKey,
    queryFn: ({ signal }) => ask(document, variables, { signal, asOf }),
    enabled,
    refetchInterval,
    placeholderData: keep ? before => before : undefined,
  })
  return { ...query, cancel: useCancel(queryKey) }
}

/** Ends what is being asked, in the service too. */
export function useCancel(queryKey: unknown[]): () => void {
  const client = useQueryClient()
  return () => void client.cancelQueries({ queryKey })
}
