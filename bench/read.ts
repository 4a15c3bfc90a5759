import { ask, type Contender, startContender } from './contenders.ts'
import { plainAnswer } from './equal.ts'
import { openGraph } from './graph.ts'
import { HitCounter } from './hits.ts'
import { latencyOf, type Measured, measure } from './measure.ts'
import { type BenchRow, rowsOn } from './rows.ts'
import { warmUp } from './warm-up.ts'

/** What the issue asks of each row, as ratios of requests a second. */
const bounds: Record<string, (row: string) => number> = {
  'neo4j-graphql': row => (row === 'nested' ? 9 : 3),
  loader: row => (row === 'nested' ? 3.5 : 0),
  maps: row => (row === 'nested' ? 1.3 : 0),
  lists: () => 0.85,
  bare: () => 0.85,
}

/** How many times as long as a look-up the search for paths may take, by the middle of the latencies. */
const mostForPaths = 20

/** ROWS names the rows to measure, where not all of them are wanted. */
const isChosen = ({ name }: BenchRow) => !process.env.ROWS || process.env.ROWS.split(',').includes(name)

/** Seconds that everybody is asked before a measurement begins. */
const leadIn = 1
/** How often everybody is measured on a row. */
export const rounds = 7

/** The middle of what a contender did in the rounds, and how many times as fast the service was in the same rounds. */
export interface Summary extends Measured {
  ratio: number
}

/** All that was measured on one row. */
export interface RowResult {
  row: BenchRow
  measured: Summary[]
  /** None of what is no single statement, or is not written by hand. */
  hits: { service?: number; byHand?: number }
}

/** Milliseconds of a search for paths, and of a look-up beside it. */
export interface PathTimes {
  point: number
  paths: number
}

/** All that was measured on one graph. */
export interface Reads {
  rows: RowResult[]
  paths?: PathTimes
}

/** Compares the contenders on one graph, row by row, each for some seconds after it is warm. */
export async function benchReads(records: number, seed: number, seconds: number): Promise<Reads> {
  const graph = await openGraph(records, seed)
  const contenders: Contender[] = []
  const counter = new HitCounter(graph.address)
  try {
    const chosen = (await rowsOn(statement => counter.value(statement))).filter(isChosen)
    for (const name of ['entente', 'neo4j-graphql', 'loader', 'maps', 'lists', 'bare'])
      contenders.push(await startContender(name, graph.address))
    const takingPart = (row: BenchRow) =>
      contenders.filter(({ name }) => name === 'entente' || row.by.includes(name))
    const results: RowResult[] = []
    for (const row of chosen) {
      const taking = takingPart(row)
      await checkEqual(row, taking)
      await warmUp(taking, [row], graph.pid)
      const all = new Map<string, Measured[]>(taking.map(({ name }) => [name, []]))
      // The machine is not the same all the time, so everybody takes part in each of several short rounds.
      for (let round = 0; round < rounds; round++)
        for (const contender of round % 2 ? [...taking].reverse() : taking)
          all.get(contender.name)!.push(await measureAfterLeadIn(contender, row, seconds, graph.pid))
      const hits = {
        service: row.by.length ? await counter.ofService(row, row.variables[0]!) : undefined,
        byHand: await counter.ofStatement(row, row.variables[0]!),
      }
      const measured = taking.map(({ name }) => summary(all.get(name)!, all.get('entente')!))
      results.push({ row, measured, hits })
      print(row, measured, hits)
    }
    return { rows: results, paths: await comparePaths(contenders[0]!, chosen, seconds) }
  } finally {
    await counter.close()
    for (const contender of contenders) await contender.stop()
    await graph.stop()
  }
}

/** Measures a contender when what the one before it left behind in Neo4j (garbage, closed connections) has been cleared away. */
async function measureAfterLeadIn(...[contender, row, seconds, neo4j]: Parameters<typeof measure>): Promise<Measured> {
  await measure(contender, row, leadIn, neo4j)
  return measure(contender, row, seconds, neo4j)
}

/** What a search for paths takes beside a look-up, in milliseconds, one after the other. */
async function comparePaths(service: Contender, chosen: BenchRow[], seconds: number): Promise<PathTimes | undefined> {
  const [point, paths] = ['point', 'paths'].map(name => chosen.find(row => row.name === name))
  if (!point || !paths) return undefined
  const times = { point: await latencyOf(service, point, seconds), paths: await latencyOf(service, paths, seconds) }
  const kept = times.paths <= mostForPaths * times.point
  if (!kept) process.exitCode = 1
  process.stdout.write(
    `\nPaths: ${times.paths.toFixed(2)} ms, a look-up ${times.point.toFixed(2)} ms: ${(times.paths / times.point).toFixed(1)} × (at most ${mostForPaths}: ${kept ? 'kept' : 'BROKEN'})\n`,
  )
  return times
}

/** Every contender must answer the same, to everything that is asked; the bare one answers rows as they come. */
export async function checkEqual(row: BenchRow, taking: Contender[]): Promise<void> {
  const contenders = taking.filter(({ name }) => name !== 'bare')
  for (const variables of row.variables) {
    const answers = await Promise.all(
      contenders.map(async contender => JSON.stringify(plainAnswer(await ask(contender, row, variables)))),
    )
    answers.forEach((answer, index) => {
      if (answer !== answers[0])
        throw new Error(
          `${row.name} ${JSON.stringify(variables)}: ${contenders[index]!.name} answers\n${answer.slice(0, 1500)}\nand Entente\n${answers[0]!.slice(0, 1500)}`,
        )
    })
  }
}

function summary(all: Measured[], service: Measured[]): Summary {
  const of = (read: (measured: Measured, round: number) => number) => middle(all.map(read))
  return {
    contender: all[0]!.contender,
    rate: of(({ rate }) => rate),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    nodeCpu: of(({ nodeCpu }) => nodeCpu),
    neo4jCpu: of(({ neo4jCpu }) => neo4jCpu),
    errors: all.reduce((sum, { errors }) => sum + errors, 0),
    ratio: of(({ rate }, round) => service[round]!.rate / rate),
  }
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

function print(row: BenchRow, measured: Summary[], hits: RowResult['hits']): void {
  process.stdout.write(`\n${row.title} (database hits: ${hits.service ?? '–'}, by hand ${hits.byHand ?? '–'})\n`)
  for (const each of measured) {
    const compared = each.contender === 'entente' ? '' : `  ${each.ratio.toFixed(2)} × ${verdict(row, each)}`
    process.stdout.write(
      `  ${each.contender.padEnd(14)} ${each.rate.toFixed(0).padStart(6)}/s  p50 ${each.p50} ms  p99 ${each.p99} ms  cpu ${each.nodeCpu.toFixed(2)} + ${each.neo4jCpu.toFixed(2)} ms  ${each.errors ? `${each.errors} ERRORS` : ''}${compared}\n`,
    )
  }
}

/** Whether a row keeps its bound. */
export function verdict(row: BenchRow, { contender, ratio }: Summary): string {
  const bound = bounds[contender]!(row.name)
  if (!bound) return ''
  const kept = ratio >= bound
  if (!kept) process.exitCode = 1
  return `(at least ${bound}: ${kept ? 'kept' : 'BROKEN'})`
}
