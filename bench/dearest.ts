import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSchema } from 'graphql'
import { type Contender, startContender } from './contenders.ts'
import { openGraph } from './graph.ts'
import { cpuOf } from './measure.ts'
import { OperationSearch, type Selected } from './operation-search.ts'

/** Seconds of the processor that an operation may take which passes the default limits. */
const bound = 5
/** How many of what was dearest are changed, and asked again many times beside themselves. */
const kept = 24

/** Operations that were found dear by hand. */
const known: Record<string, string> = {
  'nested some with contains':
    '{ events(where: { participations: { some: { event: { participations: { some: { event: { name: { contains: "zzz" } } } } } } } }) { totalCount } }',
  'an OR of 60 nested some': `{ events(where: { OR: [${Array.from({ length: 60 }, (_, n) => `{ participations: { some: { event: { topics: { some: { label: { contains: "z${n}" } } } } } } }`).join(', ')}] }) { totalCount } }`,
  '20 × counterparts with topics': many(20, n => `country(id: "country/g${n % 6}") { counterparts(first: 100) { nodes { meetings topics { topic { id } } } } }`),
  '20 × bilateral': many(20, n => `bilateral(a: "country/g${n % 6}", b: "country/g${(n + 1) % 6}") { encounters { totalCount } commonCounterparts { actor { id } } topics { topic { id } } }`),
  '20 × paths through hubs': many(20, n => `paths(from: "person/g${n}", to: "person/g${n + 100}", throughHubs: true) { length }`),
  '20 × facts by type': many(20, () => 'facts { groupBy(field: TYPE) { key count } }'),
  '20 × brokers': many(20, () => 'brokers(time: { overlaps: { from: "1999-01-01", to: "1999-06-01" } }) { betweenness }'),
}

function many(times: number, field: (n: number) => string): string {
  return `{ ${Array.from({ length: times }, (_, n) => `x${n}: ${field(n)}`).join(' ')} }`
}

interface Asked {
  text: string
  /** Seconds of the processor in Node and Neo4j. */
  cpu: number
  status: number
  code?: string
  cost?: unknown
}

/**
 * Searches for the operation that takes most of the processor's time and that the default limits let through: at random, by changing what
 * was dear before, and by asking that many times beside itself; first those that are known.
 */
export async function benchDearest(records: number, seed: number, minutes: number): Promise<void> {
  const graph = await openGraph(records, seed)
  const service = await startContender('entente', graph.address)
  const root = join(import.meta.dirname, '..', '..')
  const search = new OperationSearch(
    buildSchema(readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8')),
    randomFrom(seed),
  )
  const report: Asked[] = []
  try {
    const ask = (text: string) => askFor(service, graph.pid, text)
    await hasCounted(ask)
    // What Java compiles of the planner in its first minute is nobody's operation.
    for (let n = 0; n < 200; n++) await ask(search.text(search.root()))
    for (const [name, text] of Object.entries(known)) {
      const asked = await ask(text)
      print(name, asked)
      report.push(asked)
    }
    const dear: { selected: Selected; asked: Asked }[] = []
    const codes = new Map<string, number>()
    const random = randomFrom(seed + 1)
    const end = Date.now() + 60_000 * minutes
    let tried = 0
    while (Date.now() < end) {
      const from = dear[Math.floor(random() * dear.length)]
      const selected = from && random() < 0.6 ? search.changed(from.selected) : search.root()
      const asked = await ask(search.text(selected, random() < 0.25 ? 5 : 1))
      tried++
      codes.set(asked.code ?? 'answered', (codes.get(asked.code ?? 'answered') ?? 0) + 1)
      // What is refused in the end has cost something, too.
      report.push(asked)
      dear.push({ selected, asked })
      dear.sort((one, other) => other.asked.cpu - one.asked.cpu).splice(kept)
    }
    for (const { selected } of dear.slice(0, kept))
      for (const times of [20, 10, 5, 2]) {
        const asked = await ask(search.text(selected, times))
        report.push(asked)
        if (asked.code !== 'LIMIT_EXCEEDED') break
      }
    report.sort((one, other) => other.cpu - one.cpu)
    process.stdout.write(
      `\n${tried} operations tried (${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}); the dearest:\n`,
    )
    report.slice(0, 8).forEach((asked, at) => print(String(at + 1), asked))
    const dearest = report[0]!.cpu
    if (dearest > bound) process.exitCode = 1
    process.stdout.write(
      `The dearest takes ${dearest.toFixed(1)} s of the processor (at most ${bound}: ${dearest > bound ? 'BROKEN' : 'kept'})\n`,
    )
  } finally {
    await service.stop()
    await graph.stop()
  }
}

/** Waits until the service knows how many links the graph has, which it counts when it was first asked something. */
async function hasCounted(ask: (text: string) => Promise<Asked>): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const { cost } = await ask('{ facts { groupBy(field: TYPE) { count } } }')
    if ((cost as { work: number }).work > 100_000) return
    await sleep(500)
  }
  throw new Error('the service counts nothing')
}

async function askFor(service: Contender, neo4j: number, query: string): Promise<Asked> {
  const before = cpuOf(service.pid) + cpuOf(neo4j)
  const { status, answer } = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-entente-cost': '1' },
    body: JSON.stringify({ query }),
  }).then(async response => ({
    status: response.status,
    answer: (await response.json()) as {
      errors?: { message: string; extensions?: { code?: string } }[]
      extensions?: { cost?: unknown }
    },
  }))
  const cpu = (cpuOf(service.pid) + cpuOf(neo4j) - before) / 1_000
  return {
    text: query,
    cpu,
    status,
    code: answer.errors?.[0]?.extensions?.code,
    cost: answer.extensions?.cost ?? answer.errors?.[0]?.message.slice(0, 300),
  }
}

function print(name: string, { text, cpu, code, cost }: Asked): void {
  process.stdout.write(
    `${name}: ${cpu.toFixed(2)} s, ${code ?? 'answered'}, ${JSON.stringify(cost ?? null)}\n    ${text.length > 600 ? `${text.slice(0, 600)} …` : text}\n`,
  )
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
