import { type Named, nameOf } from '../../parts/names.ts'
import type { Around, PictureLink } from './around.ts'

/** What is on the canvas. */
export interface Picture {
  nodes: Named[]
  links: PictureLink[]
}

/** What of all that was read is shown. */
export interface Shown {
  /** The nodes that were expanded, once for each page. */
  open?: string[]
  hidden?: string[]
  /** The kinds of nodes; all where it is missing. */
  kinds?: string[]
  /** Only links about this topic. */
  topic?: string
  /** Only links that were there by this year. */
  until?: number
}

/** All that was read, each node and link once. */
export function merged(reads: (Around | undefined)[]): Picture {
  const nodes = new Map<string, Named>()
  const links = new Map<string, PictureLink>()
  for (const around of reads) {
    for (const node of around?.nodes ?? []) if (node) nodes.set(node.id, node)
    for (const link of around?.links ?? []) links.set(link.id, link)
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b))),
    links: [...links.values()],
  }
}

/** What of it is shown: nodes of some kinds that are not hidden, links of a topic and until a year, and whatever they lead to. */
export function filtered(
  { nodes, links }: Picture,
  { open = [], hidden = [], kinds, topic, until }: Shown,
): Picture {
  const shown = new Set(
    nodes
      .filter(({ id, __typename }) => !hidden.includes(id) && (!kinds || kinds.includes(__typename!)))
      .map(({ id }) => id),
  )
  const kept = links.filter(
    ({ from, to, since, topics }) =>
      shown.has(from) &&
      shown.has(to) &&
      (!topic || topics?.some(({ id }) => id === topic)) &&
      (until === undefined || (since !== undefined && since <= until)),
  )
  const linked = new Set([...open, ...kept.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodes.filter(({ id }) => shown.has(id) && linked.has(id)), links: kept }
}

/** What one can choose from, by what was read: kinds and topics by name, the years from the first to one behind the last. */
export function choicesOf({ nodes, links }: Picture) {
  const years = links.flatMap(({ since }) => since ?? [])
  const topics = new Map(links.flatMap(link => link.topics ?? []).map(({ id, label }) => [id, label]))
  return {
    kinds: [...new Set(nodes.map(node => node.__typename!))].sort(),
    topics: [...topics].sort(([, one], [, other]) => one.localeCompare(other)),
    years: years.length ? { first: Math.min(...years), last: Math.max(...years) } : undefined,
  }
}
