import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { ask, startContender } from './contenders.ts'
import { generate } from './generated.ts'
import { type Address, startNeo4j } from './graph.ts'
import { HitCounter } from './hits.ts'
import { benchBulk } from './import.ts'
import { rowsOn } from './rows.ts'

/** How large the graph must be for this to show anything. */
const least = { nodes: 1_500_000, links: 8_000_000 }

/** Imports very many records in bulk, and asks everything of them that is measured elsewhere. */
export async function benchLarge(records: number, seed: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  try {
    const file = join(folder, 'records.ndjson')
    const home = join(folder, 'home')
    await benchBulk(file, await generate(file, records, seed), home)
    const running = await startNeo4j(home)
    try {
      await askEverything(running.address)
    } finally {
      await running.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function askEverything(address: Address): Promise<void> {
  const { nodes, links } = await sizeOf(address)
  const isLarge = nodes >= least.nodes && links >= least.links
  if (!isLarge) process.exitCode = 1
  process.stdout.write(
    `${nodes} nodes, ${links} links (at least ${least.nodes} and ${least.links}: ${isLarge ? 'kept' : 'BROKEN'})\n`,
  )
  const counter = new HitCounter(address)
  const rows = await rowsOn(statement => counter.value(statement))
  await counter.close()
  const service = await startContender('entente', address)
  try {
    for (const row of rows) {
      const times: number[] = []
      for (const variables of row.variables) {
        const began = performance.now()
        await ask(service, row, variables)
        times.push(performance.now() - began)
      }
      const slowest = Math.max(...times)
      const median = times.sort((a, b) => a - b)[times.length >> 1]!
      process.stdout.write(
        `${row.title}: asked for ${times.length}, p50 ${median.toFixed(1)} ms, at most ${slowest.toFixed(0)} ms\n`,
      )
    }
  } finally {
    await service.stop()
  }
}

async function sizeOf({ uri, username, password }: Address): Promise<{ nodes: number; links: number }> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(
      'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS links',
    )
    return records[0]!.toObject() as { nodes: number; links: number }
  } finally {
    await driver.close()
  }
}
