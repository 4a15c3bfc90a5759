import { useQuery } from '@tanstack/react-query'
import { ask, type Given } from '../api/ask.ts'
import type { TypedDocumentString } from '../api/operations.ts'
import { refetchInterval, useAsOf, useCancel } from '../api/use-answer.ts'
import type { Connection } from '../api/use-pages.ts'
import type { YearCount } from './year-chart.tsx'

/** A group of a list by year. */
interface YearGroup {
  count: number
  keys: readonly { value: string | null }[]
}

/** How many there are of each year, all of them: a page has a hundred years, and all pages are read. */
export function useYears<Data, Variables extends { after?: string | null }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Given<Variables>, 'after'>,
  groupsOf: (data: Data) => Connection<YearGroup> | null | undefined,
) {
  const asOf = useAsOf()
  const queryKey = [String(document), variables, asOf, 'years']
  const query = useQuery<YearCount[], Error>({
    queryKey,
    queryFn: async ({ signal }) => {
      const years: YearCount[] = []
      for (let after: string | null = null; ; ) {
        const groups: Connection<YearGroup> | null | undefined = groupsOf(
          await ask(document, { ...variables, after } as Given<Variables>, { signal, asOf }),
        )
        for (const { count, keys } of groups?.nodes ?? []) years.push({ year: keys[0]?.value ?? null, count })
        if (!groups?.pageInfo.hasNextPage) return years
        after = groups.pageInfo.endCursor
      }
    },
    refetchInterval,
    placeholderData: before => before,
  })
  return { ...query, years: query.data, cancel: useCancel(queryKey) }
}
