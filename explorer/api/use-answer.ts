import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type ApiError, ask, type Given } from './ask.ts'
import type { TypedDocumentString } from './operations.ts'

/** How often what failed in passing is asked again, in milliseconds. */
const again = 2_000

/** The day that the page is looked at as of, where its address names one. */
export function useAsOf(): string | undefined {
  return (useSearch({ strict: false }) as { on?: string }).on
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
