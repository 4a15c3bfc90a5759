import type { Database } from '../../src/neo4j/database.ts'
import { tablesOf, together } from '../support/together.ts'

/** One way in which two nodes are connected, at one time. */
export interface Link {
  kind: string
  to: string
  facts: string[]
  first: number
  last: number
  isPart: boolean
}

/** What a path is to be like. */
export interface Wish {
  from: string
  to: string
  maxSteps: number
  chronological: boolean
  throughHubs: boolean
}

/** A path as it must be found. */
export interface Expected {
  nodes: string[]
  kinds: string[]
  facts: string[][]
}

/** What the statements give, each some of it. */
interface Row {
  id: string
  a: string
  b: string
  kind: string
  actor: boolean
  country: boolean
  hub: boolean
  fact: string
  facts: string[]
  first?: string
  last?: string
  parts: string[]
  isPart: boolean
  acts: [id: string, own: string[], others: string[]][]
}

interface Side {
  id: string
  own: boolean
  acts: string[]
}

const kinds = [
  'MET',
  'SIGNED_TOGETHER',
  'HELD_SAME_OFFICE',
  'WERE_COLLEAGUES',
  'SUCCEEDED',
  'MEMBER_OF',
  'PARTY_TO_SAME_DOCUMENT',
  'LED_TO',
  'HAD_PART_IN',
]

/** Through a country leads what was done in one way and within a year, or one succession after another. */
function isOneDealing(one: Link, other: Link): boolean {
  if (one.kind !== other.kind) return false
  const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)]
  return one.kind === 'SUCCEEDED' || first - last <= 10_000
}

type Span = Pick<Link, 'first' | 'last'>
const anytime: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }

/** The whole graph in memory, read from what was recorded, and every path in it: slow, plain and sure. */
export class EveryPath {
  private readonly links = new Map<string, (Link & { present: [boolean, boolean] })[]>()
  readonly nodes: string[] = []
  private readonly actors = new Set<string>()
  private readonly countries = new Set<string>()
  private readonly hubs = new Set<string>()
  private readonly database: Database

  private constructor(database: Database) {
    this.database = database
  }

  static async read(database: Database): Promise<EveryPath> {
    const every = new EveryPath(database)
    const rows = async (statement: string) => (await database.run(statement)) as unknown as Row[]
    for (const { id, actor, country, hub } of await rows(
      `MATCH (n:Entity) WHERE n:Actor OR n:Office OR n:Event OR n:Document OR n:Project
       RETURN n.id AS id, n:Actor AS actor, n:Country AS country, n:Country OR COUNT { (n:Organization)<-[:MEMBER_OF]-() } > 20 OR COUNT { (n)<-[:AT]-() } > 20 OR COUNT { (n)<-[:TO]-() } > 20 AS hub`,
    )) {
      every.nodes.push(id)
      if (actor) every.actors.add(id)
      if (country) every.countries.add(id)
      if (hub) every.hubs.add(id)
    }
    const span = (name: string) =>
      `toString(${name}.startEarliest) AS first, toString(${name}.endLatest) AS last`
    const spanOf = ({ first, last }: { first?: string; last?: string }): Span => ({
      first: first ? Number(first.replaceAll('-', '')) : anytime.first,
      last: last ? Number(last.replaceAll('-', '')) : anytime.last,
    })
    await every.addMeetings(rows, spanOf)
    for (const { kind, a, b, fact, ...time } of await rows(
      `MATCH (a)-[:GAVE]->()-[:UNDER]->(d)<-[:UNDER]-()<-[:GAVE]-(b) RETURN DISTINCT 'SIGNED_TOGETHER' AS kind, a.id AS a, b.id AS b, d.id AS fact, ${span('d')}
       UNION MATCH (a)-[:IS_PARTY]->()-[:TO]->(d)<-[:TO]-()<-[:IS_PARTY]-(b) RETURN DISTINCT 'PARTY_TO_SAME_DOCUMENT' AS kind, a.id AS a, b.id AS b, d.id AS fact, ${span('d')}`,
    ))
      if (a !== b) every.add(a, { kind, to: b, facts: [fact], ...spanOf(time), isPart: false })
    for (const { a, b, facts, ...time } of await rows(
      `MATCH (a)-[:HELD]->(x)-[:OF]->()<-[:OF]-(y)<-[:HELD]-(b) WHERE NOT 'NOT_TAKEN_UP' IN [x.status, y.status] AND a <> b
       RETURN a.id AS a, b.id AS b, [x.id, y.id] AS facts,
         CASE WHEN x.startEarliest < y.startEarliest THEN toString(x.startEarliest) ELSE CASE WHEN x.startEarliest IS NULL THEN null ELSE toString(y.startEarliest) END END AS first,
         CASE WHEN x.endLatest > y.endLatest THEN toString(x.endLatest) ELSE CASE WHEN x.endLatest IS NULL THEN null ELSE toString(y.endLatest) END END AS last`,
    ))
      every.add(a, { kind: 'HELD_SAME_OFFICE', to: b, facts, ...spanOf(time), isPart: false })
    await every.addColleagues(rows)
    for (const { kind, a, b, ...time } of await rows(
      `MATCH (a)-[l:SUCCEEDED_BY]->(b) RETURN 'SUCCEEDED' AS kind, a.id AS a, b.id AS b, ${span('l')}
       UNION ALL MATCH (a)-[l:MEMBER_OF]->(b) RETURN 'MEMBER_OF' AS kind, a.id AS a, b.id AS b, ${span('l')}
       UNION ALL MATCH (a)-[l:LED_TO]->(b) RETURN 'LED_TO' AS kind, a.id AS a, b.id AS b, null AS first, null AS last`,
    ))
      every.addBoth(a, b, { kind, facts: [], ...spanOf(time), isPart: false })
    for (const { a, b, facts, ...time } of await rows(
      `MATCH (a)-[:TOOK_PART|GAVE|IS_PARTY]->(act)-[:AT|UNDER|TO]->(b) RETURN a.id AS a, b.id AS b, [act.id] AS facts, ${span('b')}
       UNION ALL MATCH (a)-[:HELD]->(act)-[:OF]->(b) WHERE act.status <> 'NOT_TAKEN_UP' RETURN a.id AS a, b.id AS b, [act.id] AS facts, ${span('act')}
       UNION ALL MATCH (a)-[:INVOLVED_IN]->(b) RETURN a.id AS a, b.id AS b, [] AS facts, null AS first, null AS last`,
    ))
      every.addBoth(a, b, { kind: 'HAD_PART_IN', facts, ...spanOf(time), isPart: true })
    return every
  }

  /** All paths, the shorter first, by the ids of their nodes. */
  paths(wish: Wish): Expected[] {
    const found: Expected[] = []
    const walk = (nodes: string[]) => {
      const node = nodes.at(-1)!
      if (node === wish.to) {
        const way = this.way(nodes, wish)
        if (way) found.push(way)
        return
      }
      if (nodes.length > wish.maxSteps) return
      const all = new Set(this.allowed(node, wish).map(({ to }) => to))
      // The last step can only lead to the end.
      const next = nodes.length < wish.maxSteps ? all : all.has(wish.to) ? [wish.to] : []
      for (const to of next) if (!nodes.includes(to)) walk([...nodes, to])
    }
    if (wish.from !== wish.to) walk([wish.from])
    const key = ({ nodes }: Expected) => [nodes.length, ...nodes].join('\n')
    return found.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }

  private allowed(node: string, { from, to, throughHubs }: Wish): Link[] {
    const isEnd = (id: string) => id === from || id === to
    return (this.links.get(node) ?? []).filter(
      link =>
        (throughHubs || !this.hubs.has(link.to) || isEnd(link.to)) &&
        (link.present[0] || isEnd(node)) &&
        (link.present[1] || isEnd(link.to)) &&
        (throughHubs || link.isPart || !link.facts.some(fact => this.hubs.has(fact))),
    )
  }

  /** The first kinds of steps, in their order, by which the nodes can be gone through, and all facts that fit. */
  private way(nodes: string[], wish: Wish): Expected | undefined {
    const between = nodes
      .slice(1)
      .map((to, at) => this.allowed(nodes[at]!, wish).filter(link => link.to === to))
    const ways: Link[][] = []
    const choose = (links: Link[], day: number) => {
      const at = links.length
      if (at === between.length) {
        ways.push(links)
        return
      }
      for (const link of between[at]!) {
        const isMiddle = at > 0 && !this.actors.has(nodes[at]!)
        if (isMiddle && link.isPart && links.at(-1)!.isPart) continue
        if (at > 0 && this.countries.has(nodes[at]!) && !isOneDealing(links.at(-1)!, link)) continue
        if (!wish.chronological) choose([...links, link], day)
        else if (link.last >= day) choose([...links, link], Math.max(day, link.first))
      }
    }
    choose([], anytime.first)
    if (!ways.length) return undefined
    const order = (links: Link[]) => links.map(({ kind }) => kinds.indexOf(kind)).join()
    const best = ways.map(order).sort()[0]
    const fitting = ways.filter(links => order(links) === best)
    return {
      nodes,
      kinds: fitting[0]!.map(({ kind }) => kind),
      facts: between.map((_links, at) => [...new Set(fitting.flatMap(links => links[at]!.facts))].sort()),
    }
  }

  private async addMeetings(
    rows: (statement: string) => Promise<Row[]>,
    spanOf: (time: { first?: string; last?: string }) => Span,
  ): Promise<void> {
    const events = new Map(
      (
        await rows(
          `MATCH (e:Event {status: 'HELD'}) RETURN e.id AS id, e.kind AS kind, toString(e.startEarliest) AS first, toString(e.endLatest) AS last,
             [(e)<-[:PART_OF*]-(part) | part.id] AS parts, EXISTS { (e)-[:PART_OF]->() } AS isPart,
             [(e)<-[:AT]-(act) WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT'] | [act.id, [(act)<-[:TOOK_PART]-(a) | a.id], [(act)-[:FOR]->(a) | a.id]]] AS acts`,
        )
      ).map(event => [event.id, event]),
    )
    const sides = (id: string): Side[] => {
      const all = new Map<string, Side>()
      for (const [act, own, others] of events.get(id)?.acts ?? [])
        for (const actor of [...own, ...others]) {
          const side = all.get(actor) ?? { id: actor, own: false, acts: [] }
          side.own ||= own.includes(actor)
          if (!side.acts.includes(act)) side.acts.push(act)
          all.set(actor, side)
        }
      return [...all.values()]
    }
    const tables = await tablesOf(this.database)
    const apart = (a: Side, b: Side) =>
      a.acts.some(act => !b.acts.includes(act)) && b.acts.some(act => !a.acts.includes(act))
    const met = (event: string, a: Side, b: Side) => together(tables.get(event)!, a.acts, b.acts) === 'MET'
    for (const [id, event] of events) {
      const present = sides(id)
      for (const a of present)
        for (const b of present) {
          if (a.id === b.id || !apart(a, b) || !met(id, a, b)) continue
          const inPart = event.parts.some(part => {
            const there = sides(part)
            const [mine, theirs] = [a, b].map(one => there.find(side => side.id === one.id))
            return mine && theirs && [...mine.acts].sort().join() !== [...theirs.acts].sort().join()
          })
          if (inPart) continue
          const link = { kind: 'MET', to: b.id, facts: [id], ...spanOf(event), isPart: false }
          this.add(a.id, link, [a.own, b.own])
        }
    }
  }

  private async addColleagues(rows: (statement: string) => Promise<Row[]>): Promise<void> {
    type Term = {
      person: string
      id: string
      office: string
      seats: number | null
      body: string
      first: string | null
      last: string | null
    }
    const terms = (await rows(
      `MATCH (p)-[:HELD]->(t)-[:OF]->(o)-[:IN]->(b:Organization)
       WHERE t.status <> 'NOT_TAKEN_UP' AND coalesce(t.startEarliest, t.startLatest, t.endEarliest, t.endLatest) IS NOT NULL
       RETURN p.id AS person, t.id AS id, o.id AS office, o.seats AS seats, b.id AS body,
         toString(coalesce(t.startEarliest, t.inferredStartEarliest)) AS first, toString(coalesce(t.endLatest, t.inferredEndLatest)) AS last`,
    )) as unknown as Term[]
    for (const one of terms)
      for (const other of terms) {
        if (one.person === other.person || one.body !== other.body) continue
        if (one.office === other.office && !(one.seats && one.seats > 1)) continue
        const first = [one.first, other.first]
          .filter(day => day !== null)
          .sort()
          .at(-1)
        const last = [one.last, other.last].filter(day => day !== null).sort()[0]
        if (first && last && first > last) continue
        this.add(one.person, {
          ...{ kind: 'WERE_COLLEAGUES', to: other.person, facts: [one.id, other.id], isPart: false },
          first: first ? Number(first.replaceAll('-', '')) : anytime.first,
          last: last ? Number(last.replaceAll('-', '')) : anytime.last,
        })
      }
  }

  private addBoth(a: string, b: string, link: Omit<Link, 'to'>): void {
    this.add(a, { ...link, to: b })
    this.add(b, { ...link, to: a })
  }

  private add(from: string, link: Link, present: [boolean, boolean] = [true, true]): void {
    const links = this.links.get(from) ?? []
    links.push({ ...link, present })
    this.links.set(from, links)
  }
}
