import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Growth } from './grow.ts'
import { versionOf } from './hits.ts'
import { usualConnections } from './measure.ts'
import { type Reads, rounds, verdict } from './read.ts'
import { quiet } from './warm-up.ts'

const root = join(import.meta.dirname, '..', '..')
const report = join(root, 'docs', 'benchmarks.md')

/** How large the graph was, and for how long each measurement lasted. */
interface Extent {
  records: number
  seconds: number
}

/** Writes how the contenders compare into docs/benchmarks.md. */
export function writeReads(reads: Reads, { records, seconds }: Extent): void {
  const names: Record<string, string> = {
    entente: 'Entente',
    'neo4j-graphql': `@neo4j/graphql ${versionOf(join(root, 'bench'), '@neo4j/graphql')}`,
    loader: 'resolvers + DataLoader',
    maps: 'by hand, maps',
    lists: 'by hand, positional lists',
    bare: 'the same Cypher, bare driver',
  }
  const lines = [
    `Written by \`npm run bench -- read\` on ${availableParallelism()} cores with ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, about ${records} generated records, ${seconds} s a measurement, ${usualConnections} connections.`,
    'All contenders run on the same Neo4j 5.26 and the same machine, which they share with the load; their answers were compared',
    'first and are equal. Cache control is off everywhere. *By hand* is one Fastify endpoint with one statement, without GraphQL.',
    `Each row is asked of everybody until Neo4j has compiled what that takes (its compilers get at most ${100 * quiet} % of a core).`,
    `Each figure is the middle of ${rounds} rounds in which the contenders took turns, each after a second of the same that does not count;`,
    'a ratio, how many times as fast Entente is, is the middle of those within a round. CPU is processor time a request.',
  ]
  for (const { row, measured: each, hits } of reads.rows) {
    lines.push('', `## ${row.title}`, '')
    if (hits.service) lines.push(`Database hits: ${hits.service}${hits.byHand ? `; by hand ${hits.byHand}` : ''}.`, '')
    lines.push(
      '| | requests/s | p50 | p99 | CPU Node | CPU Neo4j | Entente is |',
      '| --- | --: | --: | --: | --: | --: | --: |',
    )
    for (const one of each)
      lines.push(
        `| ${names[one.contender]} | ${one.rate.toFixed(0)} | ${one.p50} ms | ${one.p99} ms | ${one.nodeCpu.toFixed(2)} ms | ${one.neo4jCpu.toFixed(2)} ms | ${one.contender === 'entente' ? '' : `${one.ratio.toFixed(2)} × ${verdict(row, one)}`} |`,
      )
  }
  if (reads.paths)
    lines.push(
      '',
      `Asked one after the other, paths take ${reads.paths.paths.toFixed(2)} ms and a look-up ${reads.paths.point.toFixed(2)} ms: ${(reads.paths.paths / reads.paths.point).toFixed(1)} ×.`,
    )
  replaceSection('read', lines)
}

/** Writes how long an operation takes that nobody has asked before into docs/benchmarks.md. */
export function writeFirstSight(first: Record<string, number>): void {
  replaceSection('first', [
    '## First sight',
    '',
    `An operation that nobody has asked before (variants of the nested one, middle of 24): ${first.entente!.toFixed(0)} ms; @neo4j/graphql ${first['neo4j-graphql']!.toFixed(0)} ms.`,
  ])
}

/** Writes what a larger graph costs into docs/benchmarks.md. */
export function writeGrowth(growth: Growth[], { records }: Extent): void {
  replaceSection('grow', [
    '## Ten times the graph',
    '',
    `The same operation on about ${records} and ${10 * records} records. Pages are of the same size on both; the dossier and the ranking may`,
    'cost as many times more as there are more facts about those that they ask about. Latencies are of one request after the other.',
    '',
    '| | database hits | p50 | |',
    '| --- | --: | --: | --- |',
    ...growth.map(
      ({ row, small, large, most, kept }) =>
        `| ${row.title} | ${small.hits} → ${large.hits} (${(large.hits / small.hits).toFixed(2)} ×, at most ${most.hits.toFixed(2)}) | ${small.p50.toFixed(2)} → ${large.p50.toFixed(2)} ms (${(large.p50 / small.p50).toFixed(2)} ×${most.p50 ? `, at most ${most.p50}` : ''}) | ${kept ? 'kept' : 'BROKEN'} |`,
    ),
  ])
}

/** Puts lines between the marks of a section; what stands elsewhere is written by hand. */
function replaceSection(name: string, lines: string[]): void {
  const text = readFileSync(report, 'utf8')
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section between "${begin.trim()}" and "${end}".`)
  writeFileSync(report, `${text.slice(0, from)}${begin}${lines.join('\n')}\n${text.slice(to)}`)
}
