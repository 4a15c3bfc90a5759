import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type ApiError, ask, type Given } from './ask.ts'
import type { TypedDocumentString } from './operations.ts'

/** How often what failed in passing is asked again, in milliseconds. */
const again = 2_000

/** The day that the page is looked at as of, where its address names one. */
export function useAsOf(): string | undefined {
  return (useSearch({ strict: false }) as { on?: string }).on
}

const refetchInterval = (query: { state: { error: Error | null } }) =>
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
function useCancel(queryKey: unknown[]): () => void {
  const client = useQueryClient()
  return () => void client.cancelQueries({ queryKey })
}

/** A list that is read a page at a time. */
export interface Connection<Node> {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: Node[]
}

/** The pages of a list so far. */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Given<Variables>, 'after'>,
  listOf: (data: Data) => Connection<Node> | null | undefined,
  { keep = false }: { keep?: boolean } = {},
) {
  const asOf = useAsOf()
  const queryKey = [String(document), variables, asOf, 'pages']
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      ask(document, { ...variables, after: pageParam } as Given<Variables>, { signal, asOf }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Data) => {
      const list = listOf(last)
      return list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : undefined
    },
    refetchInterval,
    placeholderData: keep ? before => before : undefined,
  })
  return { ...query, cancel: useCancel(queryKey) }
}
