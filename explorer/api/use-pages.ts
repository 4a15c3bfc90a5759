import { useInfiniteQuery } from '@tanstack/react-query'
import { ask, type Given } from './ask.ts'
import type { TypedDocumentString } from './operations.ts'
import { refetchInterval, useAsOf, useCancel } from './use-answer.ts'

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
