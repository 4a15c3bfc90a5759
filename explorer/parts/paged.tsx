import type { ReactNode } from 'react'
import type { Given } from '../api/ask.ts'
import type { TypedDocumentString } from '../api/operations.ts'
import { type Connection, usePages } from '../api/use-pages.ts'
import { Section, Waiting } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'

/**
 * A list of a page, read a page at a time; without its heading where there is nothing in it. `children` draws what was read so far,
 * and is told whether that is all.
 */
export function Paged<Data, Variables extends { after?: string | null }, Node>({
  title,
  document,
  variables,
  listOf,
  empty,
  keep,
  children,
}: {
  title: string
  document: TypedDocumentString<Data, Variables>
  variables: Omit<Given<Variables>, 'after'>
  listOf: (data: Data) => Connection<Node> | null | undefined
  /** What is said where there is nothing; without it, nothing is. */
  empty?: string
  /** Whether what was asked before stays until what is asked now is there. */
  keep?: boolean
  children: (nodes: Node[], isWhole: boolean) => ReactNode
}) {
  const pages = usePages(document, variables, listOf, { keep })
  if (!pages.data)
    return (
      <Section title={title}>
        <Waiting answer={pages} />
      </Section>
    )
  const lists = pages.data.pages.map(listOf)
  const nodes = lists.flatMap(list => list?.nodes ?? [])
  if (!nodes.length) return empty ? <p role="status">{empty}</p> : null
  const all = lists[0]!.totalCount
  return (
    <Section title={`${title} (${all})`}>
      {children(nodes, nodes.length === all)}
      {pages.error && <Waiting answer={pages} />}
      {pages.hasNextPage && (
        <button type="button" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {pages.isFetchingNextPage ? texts.loading : texts.more(nodes.length, all)}
        </button>
      )}
    </Section>
  )
}
