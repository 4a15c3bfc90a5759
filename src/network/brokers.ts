import { UndirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import neo4j from 'neo4j-driver'
import { inputError, requestError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import { storedDay } from '../neo4j/values.ts'
import type { Select } from '../planner/question.ts'
import { readWhen } from '../planner/question-header.ts'
import { type TimeFilter, timeCondition } from '../planner/time-filter.ts'
import { slice } from './slice.ts'

/** The slice of the graph whose brokers are asked for: some actors, a topic, a period, or several of these. */
export interface BrokerQuestion {
  among?: string[] | null
  about?: string | null
  time?: TimeFilter | null
}

/** Somebody who connects others, as the question file gets it. */
export interface FoundBroker {
  actor: string
  betweenness: number
  meetings: number
}

/** One meeting: those that it is a part of, and who was there, each with the others whom it met and whose ids come before its own. */
type Meeting = [event: string, wholes: string[], present: [actor: string, met: string[]][]]

const slicedMeetings = slice('meetings')
/** A CommonJS module, whose types name the function that it is as its default. */
const betweennessOf = betweenness as unknown as typeof betweenness.default

/**
 * Who connects the others: whoever lies on shortest paths between them in the graph of who met whom in the slice, with the part of
 * those paths (Freeman's betweenness, 0 to 1). Throws LIMIT_EXCEEDED where the slice is too large.
 */
export async function findBrokers(
  question: BrokerQuestion,
  select: Select,
  limits: Pick<Limits, 'actors' | 'attendances'>,
): Promise<FoundBroker[]> {
  const { among, about, time: span } = question
  if (!among && !about && !span?.within && !span?.overlaps)
    throw inputError('brokers', [
      { argument: 'among', message: 'or about, or time, must be given: the whole graph is no slice' },
    ])
  const parameters: Record<string, unknown> = {}
  const time =
    span &&
    timeCondition(
      name => `event.${name}`,
      span,
      read => {
        const name = `day${Object.keys(parameters).length}`
        parameters[name] = storedDay(read(span))
        return `$${name}`
      },
    )
  const text = linesOf(slicedMeetings, { among, about, time }).replace('$time', time?.possible ?? '')
  const meetings = (await select(text, {
    ...parameters,
    among: among ?? null,
    about: about ?? null,
    most: neo4j.int(limits.attendances + 1),
  })) as Meeting[]
  const graph = meetingGraph(meetings)
  const attendances = meetings.reduce((sum, [, , present]) => sum + present.length, 0)
  if (attendances > limits.attendances || graph.order > limits.actors)
    throw requestError(
      'LIMIT_EXCEEDED',
      `brokers: the slice has more than ${limits.actors} actors or ${limits.attendances} attendances of meetings; name fewer actors (among), a narrower topic (about) or a shorter time.`,
    )
  if (!graph.order) return []
  const parts = betweennessOf(graph)
  return graph
    .mapNodes(actor => ({
      actor,
      betweenness: parts[actor]!,
      meetings: new Set(graph.mapEdges(actor, (_edge, { events }) => [...events]).flat()).size,
    }))
    .filter(({ betweenness }) => betweenness > 0)
}

/** A text without the lines whose conditions do not hold. */
function linesOf(text: string, given: Record<string, unknown>): string {
  const holds = (line: string) =>
    readWhen(/\/\/ when (.*)$/.exec(line)?.[1]).every(when => Boolean(given[when.name]) === when.given)
  return text.split('\n').filter(holds).join('\n')
}

/** Who met whom, and at which meetings; one counts unless a part of it does. */
function meetingGraph(meetings: Meeting[]): UndirectedGraph<object, { events: Set<string> }> {
  const graph = new UndirectedGraph<object, { events: Set<string> }>()
  const wholes = new Map(meetings.map(([event, wholes]) => [event, wholes]))
  for (const [event, , present] of meetings)
    for (const [actor, met] of present) {
      graph.mergeNode(actor)
      for (const other of met)
        graph.updateEdge(actor, other, ({ events = new Set() }) => ({ events: events.add(event) }))
    }
  graph.forEachEdge((_edge, { events }) => {
    for (const event of events) for (const whole of wholes.get(event)!) events.delete(whole)
  })
  return graph
}
