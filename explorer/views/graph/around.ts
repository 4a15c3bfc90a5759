import { ask } from '../../api/ask.ts'
import {
  AroundActorDocument,
  type AroundActorQuery,
  AroundDocumentDocument,
  AroundEventDocument,
  AroundProjectDocument,
  AroundTopicDocument,
  KindDocument,
  type TypedDocumentString,
} from '../../api/operations.ts'
import type { Named } from '../../parts/names.ts'
import { metInWords } from '../../parts/met.ts'
import { texts } from '../../texts/texts.ts'

/** A link of the picture: what it is, when it was, and about what. */
export interface PictureLink {
  id: string
  from: string
  to: string
  /** What it is, in a word or two. */
  label: string
  /** The same as a sentence. */
  title?: string
  /** The year in which it was first so. */
  since?: number
  topics?: { id: string; label: string }[]
}

/** What lies around a node, as far as it was read. */
export interface Around {
  nodes: Named[]
  links: PictureLink[]
  /** Whether there is more. */
  more: boolean
}

interface Asking {
  signal: AbortSignal
  asOf?: string
}

/** The operation that a node of a type is expanded by; undefined where it has none. */
export function expansionOf(
  type: string | undefined,
): TypedDocumentString<unknown, { id: string }> | undefined {
  if (type === 'Person' || type === 'Country' || type === 'Organization') return AroundActorDocument
  if (type === 'Event') return AroundEventDocument
  if (type === 'Document') return AroundDocumentDocument
  if (type === 'Topic') return AroundTopicDocument
  if (type === 'Project') return AroundProjectDocument
  return undefined
}

/** Reads what lies around a node: of an actor so many pages of those whom it met most, of anything else all. */
export async function readAround(id: string, pages: number, asking: Asking): Promise<Around> {
  const { node } = await ask(KindDocument, { id }, asking)
  switch (node?.__typename) {
    case 'Person':
    case 'Country':
    case 'Organization':
      return aroundActor(id, pages, asking)
    case 'Event':
      return aroundEvent(id, asking)
    case 'Document':
      return aroundDocument(id, asking)
    case 'Topic':
      return aroundTopic(id, asking)
    case 'Project':
      return aroundProject(id, asking)
    default:
      return { nodes: [], links: [], more: false }
  }
}

function yearOf(
  time: { startEarliest?: string | null; endLatest?: string | null } | null | undefined,
): number | undefined {
  const day = time?.startEarliest ?? time?.endLatest
  return day ? Number.parseInt(day, 10) : undefined
}

async function aroundActor(id: string, pages: number, asking: Asking): Promise<Around> {
  const around: Around = { nodes: [], links: [], more: false }
  let after: string | null = null
  for (let page = 0; page < pages; page++) {
    const { node }: AroundActorQuery = await ask(AroundActorDocument, { id, after }, asking)
    if (!node || !('counterparts' in node)) break
    if (!page) around.nodes.push(node)
    for (const counterpart of node.counterparts.nodes) {
      const { actor: other, meetings, sharedEvents, first, topics } = counterpart
      around.nodes.push(other as Named)
      const ends = [id, other.id].sort()
      around.links.push({
        id: `met ${ends.join(' ')}`,
        from: ends[0]!,
        to: ends[1]!,
        label: meetings ? texts.metTimes(meetings) : texts.shared(sharedEvents),
        title: metInWords(counterpart),
        since: yearOf(first),
        topics: topics.map(({ topic }) => topic),
      })
    }
    around.more = node.counterparts.pageInfo.hasNextPage
    after = node.counterparts.pageInfo.endCursor
    if (!around.more) break
  }
  return around
}

async function aroundEvent(id: string, asking: Asking): Promise<Around> {
  const { event } = await ask(AroundEventDocument, { id }, asking)
  const { around, add } = gather(event as Named, yearOf(event?.time), event?.topics)
  for (const { role, actor } of event?.participations.nodes ?? [])
    add(actor, texts.graph.took(texts.value(role)), { incoming: true })
  for (const { kind, node } of event?.outcomes.edges ?? []) add(node, texts.value(kind))
  for (const topic of event?.topics ?? []) add({ __typename: 'Topic', ...topic }, texts.graph.about)
  return around
}

async function aroundDocument(id: string, asking: Asking): Promise<Around> {
  const { document } = await ask(AroundDocumentDocument, { id }, asking)
  const { around, add } = gather(document as Named, yearOf(document?.signedOn), document?.topics)
  for (const { actor } of document?.parties.nodes ?? []) add(actor, texts.graph.party, { incoming: true })
  for (const { person } of document?.signatures.nodes ?? [])
    add(person, texts.graph.signed, { incoming: true })
  for (const other of document?.implements ?? []) add(other, texts.graph.implements)
  for (const other of document?.amends ?? []) add(other, texts.graph.amends)
  for (const other of document?.supersedes ?? []) add(other, texts.graph.supersedes)
  for (const { kind, node } of document?.outcomes.edges ?? []) add(node, texts.value(kind))
  for (const topic of document?.topics ?? []) add({ __typename: 'Topic', ...topic }, texts.graph.about)
  return around
}

async function aroundTopic(id: string, asking: Asking): Promise<Around> {
  const { topic } = await ask(AroundTopicDocument, { id }, asking)
  const { around, add } = gather(topic as Named, undefined, topic ? [topic] : [])
  for (const event of topic?.events.nodes ?? [])
    add(event, texts.graph.about, { incoming: true, since: yearOf(event.time) })
  for (const document of topic?.documents.nodes ?? [])
    add(document, texts.graph.about, { incoming: true, since: yearOf(document.signedOn) })
  for (const broader of topic?.broader ?? []) add(broader, texts.graph.narrower)
  for (const narrower of topic?.narrower ?? []) add(narrower, texts.graph.narrower, { incoming: true })
  return around
}

async function aroundProject(id: string, asking: Asking): Promise<Around> {
  const { project } = await ask(AroundProjectDocument, { id }, asking)
  const { around, add } = gather(project as Named, yearOf(project?.time), project?.topics)
  for (const { role, actor } of project?.involved.nodes ?? [])
    add(actor, texts.graph.involved(texts.value(role)), { incoming: true })
  for (const topic of project?.topics ?? []) add({ __typename: 'Topic', ...topic }, texts.graph.about)
  return around
}

/** Gathers nodes and links around one node. */
function gather(center: Named, year?: number, topics?: { id: string; label: string }[]) {
  const around: Around = { nodes: [center], links: [], more: false }
  const add = (node: unknown, label: string, { incoming = false, since = year } = {}) => {
    const other = node as Named
    const [from, to] = incoming ? [other.id, center.id] : [center.id, other.id]
    around.nodes.push(other)
    around.links.push({ id: `${from} ${label} ${to}`, from, to, label, since, topics })
  }
  return { around, add }
}
