import { ask, type Contender, startContender } from './contenders.ts'
import { plainAnswer } from './equal.ts'
import { openGraph } from './graph.ts'
import { HitCounter } from './hits.ts'
import { type Measured, measure } from './measure.ts'
import { type BenchRow, rows } from './rows.ts'

/** What the issue asks of each row, as ratios of requests a second. */
const bounds: Record<string, (row: string) => number> = {
  'neo4j-graphql': row => (row === 'nested' ? 9 : 3),
  loader: row => (row === 'nested' ? 3.5 : 0),
  maps: row => (row === 'nested' ? 1.3 : 0),
  lists: () => 0.85,
}

/** ROWS names the rows to measure, where not all of them are wanted. */
const chosen = rows.filter(({ name }) => !process.env.ROWS || process.env.ROWS.split(',').includes(name))

/** How often everybody is measured on each row before it counts. */
const warmUp = 4
/** How often everybody is measured on a row. */
export const rounds = 5

/** The middle of what a contender did in the rounds, and how many times as fast the service was in the same rounds. */
export interface Summary extends Measured {
  ratio: number
}

/** All that was measured on one row. */
export interface RowResult {
  row: BenchRow
  measured: Summary[]
  hits: { service: number; byHand: number }
}

/** Compares the contenders on one graph, row by row, each for some seconds after it is warm. */
export async function benchReads(records: number, seed: number, seconds: number): Promise<RowResult[]> {
  const graph = await openGraph(records, seed)
  const contenders: Contender[] = []
  const counter = new HitCounter(graph.address)
  try {
    for (const name of ['entente', 'neo4j-graphql', 'loader', 'maps', 'lists'])
      contenders.push(await startContender(name, graph.address))
    const takingPart = (row: BenchRow) =>
      contenders.filter(({ name }) => name === 'entente' || row.by.includes(name))
    // What is run often is compiled, in Java and in Node: everything is asked for a while before anything counts.
    for (let round = 0; round < warmUp; round++)
      for (const row of chosen)
        for (const contender of takingPart(row)) {
          if (!round) await checkEqual(row, takingPart(row))
          await measure(contender, row, seconds, graph.pid)
        }
    const results: RowResult[] = []
    for (const row of chosen) {
      const taking = takingPart(row)
      const all = new Map<string, Measured[]>(taking.map(({ name }) => [name, []]))
      // The machine is not the same all the time, so everybody takes part in each of several short rounds.
      for (let round = 0; round < rounds; round++)
        for (const contender of round % 2 ? [...taking].reverse() : taking)
          all.get(contender.name)!.push(await measure(contender, row, seconds, graph.pid))
      const hits = {
        service: await counter.ofService(row, row.variables[0]!),
        byHand: await counter.ofStatement(row, row.variables[0]!),
      }
      const measured = taking.map(({ name }) => summary(all.get(name)!, all.get('entente')!))
      results.push({ row, measured, hits })
      print(row, measured, hits)
    }
    return results
  } finally {
    await counter.close()
    for (const contender of contenders) await contender.stop()
    await graph.stop()
  }
}

/** Every contender must answer the same, to everything that is asked. */
export async function checkEqual(row: BenchRow, contenders: Contender[]): Promise<void> {
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
  process.stdout.write(`\n${row.title} (database hits: ${hits.service}, by hand ${hits.byHand})\n`)
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
