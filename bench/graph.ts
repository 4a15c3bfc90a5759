import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from './generated.ts'

/** Where a Neo4j is, and how to log in. */
export interface Address {
  uri: string
  username: string
  password: string
  database: string
}

/** A Neo4j that holds a generated graph. */
export interface Graph {
  address: Address
  records: number
  /** The process of Neo4j. */
  pid: number
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..')
const built = (path: string) => import(join(root, 'dist', path))

/**
 * Starts a Neo4j with a generated graph of about so many records. What was imported once is kept below `bench/.data`, so that
 * a second run begins at once.
 */
export async function openGraph(records: number, seed: number): Promise<Graph> {
  const home = join(root, 'bench', '.data', `${records}-${seed}`)
  mkdirSync(home, { recursive: true })
  const done = join(home, 'imported')
  const running = await startNeo4j(home)
  const { address } = running
  if (!existsSync(done)) await importRecords(address, home, records, seed)
  return { address, records, pid: processOf(home), stop: () => running.stop() }
}

/** Starts a Neo4j on a home. */
export async function startNeo4j(home: string): Promise<{ address: Address; stop(): Promise<void> }> {
  const { startEmbedded } = await built('neo4j/embedded/embedded.js')
  const { readConfig } = await built('config.js')
  const { embedded } = readConfig({ ...process.env, ENTENTE_HOME: home })
  return startEmbedded({
    ...embedded,
    shared: false,
    report: () => undefined,
    signal: new AbortController().signal,
  })
}

/** The environment of a process that uses this graph. */
export function environmentOf({ uri, username, password, database }: Address): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  }
}

async function importRecords(address: Address, home: string, records: number, seed: number): Promise<void> {
  const file = join(home, 'records.ndjson')
  await generate(file, records, seed)
  process.stderr.write(`importing about ${records} generated records …\n`)
  const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), 'import', '--new', file, '--dataset', 'generated'], {
    env: environmentOf(address),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error('the import failed')
  writeFileSync(join(home, 'imported'), '')
}

/** The Java process that works in a folder. */
function processOf(home: string): number {
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name)))
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      if (command.includes('java') && command.includes(home)) return Number(pid)
    } catch {
      // It has ended meanwhile.
    }
  throw new Error(`no Neo4j runs in ${home}`)
}
