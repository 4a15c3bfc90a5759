import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { schemaNames } from '../records/schemas.ts'
import { makeLinks, makeNodes } from '../writing/rewrite.ts'
import { spoolSubjects } from '../staging/spool.ts'
import { bringUpToDate, underived, type UpToDateOptions } from '../imports/up-to-date.ts'

/** Goes up whenever the lines come to mean something else. */
const version = 1
const batchSize = 1_000

/** One kind of what the graph keeps for good: how it is read, in the order of a key, and written. */
interface Kept {
  name: string
  /** Gives `row`, with its key, of those whose key comes behind `$after`. */
  read: string
  write: string
}

/** What the graph keeps for good; everything else in it follows from that. Each after what it leads to. */
const kinds: Kept[] = [
  {
    name: 'import',
    read: `MATCH (i:Import) WHERE i.number > coalesce($after, -1)
      RETURN i.number AS key, i {.*, startedAt: toString(i.startedAt), completedAt: toString(i.completedAt)} AS row ORDER BY key LIMIT $size`,
    write: `CREATE (i:Import) SET i = row, i.number = toInteger(row.number), i.written = toInteger(row.written), i.unchanged = toInteger(row.unchanged),
        i.rejected = toInteger(row.rejected), i.startedAt = datetime(row.startedAt), i.completedAt = datetime(row.completedAt)`,
  },
  {
    name: 'record',
    read: `MATCH (r:Record) WHERE r.hash > coalesce($after, '')
      RETURN r.hash AS key, r {.*, imports: COLLECT { MATCH (r)<-[c:CONTAINS]-(i) RETURN [i.id, c.since] ORDER BY i.number }} AS row ORDER BY key LIMIT $size`,
    write: `CREATE (r:Record {hash: row.hash, subject: row.subject, schema: row.schema, json: row.json})
      WITH r, row UNWIND row.imports AS each
      MATCH (i:Import {id: each[0]})
      CREATE (i)-[:CONTAINS {since: toInteger(each[1])}]->(r)`,
  },
  {
    name: 'formerId',
    read: `MATCH (f:FormerId) WHERE f.id > coalesce($after, '') RETURN f.id AS key, f {.*} AS row ORDER BY key LIMIT $size`,
    write: 'CREATE (f:FormerId) SET f = row',
  },
  {
    name: 'match',
    read: 'MATCH (m:Match) WHERE m.number > coalesce($after, 0) RETURN m.number AS key, m {.*} AS row ORDER BY key LIMIT $size',
    write: 'CREATE (m:Match) SET m = row, m.number = toInteger(row.number), m.score = toFloat(row.score)',
  },
]

/**
 * Everything that the graph keeps for good, a line each: the imports, their records, the ids that became others, and what was decided of
 * people. The first line says what it is, the last how many there are of each. No import may run meanwhile.
 */
export async function* backUp(database: Database, signal: AbortSignal): AsyncGenerator<string> {
  yield `${JSON.stringify({ entente: { backup: version } })}\n`
  const counts: Record<string, number> = {}
  for (const { name, read } of kinds) {
    counts[name] = 0
    for (let after: unknown = null; ; ) {
      if (signal.aborted) throw new StartError('It was stopped.')
      const rows = await database.run(read.replace('$size', String(batchSize)), { after })
      for (const { row } of rows) yield `${JSON.stringify({ [name]: inOrder(row as object) })}\n`
      counts[name] += rows.length
      if (rows.length < batchSize) break
      after = rows.at(-1)!.key
    }
  }
  yield `${JSON.stringify({ end: counts })}\n`
}

/** Neo4j gives the properties of a node in no order; of one graph two backups are to be the same. */
function inOrder(row: object): object {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Makes of an empty graph the one that was backed up. Throws StartError where the lines are not a whole backup; what was written until
 * then must be thrown away.
 */
export async function bringBack(
  database: Database,
  lines: AsyncIterable<string>,
  options: UpToDateOptions,
): Promise<void> {
  const counts: Record<string, number> = Object.fromEntries(kinds.map(({ name }) => [name, 0]))
  let waiting: { name: string; rows: unknown[] } = { name: '', rows: [] }
  const flush = async () => {
    const { name, rows } = waiting
    waiting = { name: '', rows: [] }
    if (rows.length)
      await database.run(`UNWIND $rows AS row ${kinds.find(kind => kind.name === name)!.write}`, { rows })
  }
  let number = 0
  let end: unknown
  for await (const line of lines) {
    if (options.signal?.aborted) throw new StartError('It was stopped.')
    const [name, row] = readLine(line, ++number)
    if (number === 1) refuseOther(name, row)
    else if (end) throw broken(`line ${number} stands behind its end`)
    else if (name === 'end') end = row
    else if (counts[name] === undefined)
      throw broken(`line ${number} is no ${Object.keys(counts).join(', ')}`)
    else {
      if (name !== waiting.name || waiting.rows.length === batchSize) await flush()
      waiting.name = name
      waiting.rows.push(row)
      counts[name]++
    }
  }
  await flush()
  if (!end) throw broken('it ends before its last line')
  if (JSON.stringify(end) !== JSON.stringify(counts))
    throw broken(`it has ${JSON.stringify(counts)}, and says ${JSON.stringify(end)}`)
  if (counts.formerId) await database.run('MERGE (people:People) SET people.version = randomUUID()')
  await database.renewStatistics()
  await makeAll(database, options)
  await database.run('MERGE (d:Derivation) SET d += $underived', { underived })
  await bringUpToDate(database, options)
}

/** Makes what the records say: all nodes, and then their links. */
async function makeAll(database: Database, { report, progress, signal }: UpToDateOptions): Promise<void> {
  const subjects = await spoolSubjects(database, 'WHERE NOT EXISTS { (:FormerId {id: r.subject}) }')
  try {
    report(`Making ${subjects.size} nodes from their records …`)
    let done = 0
    for (const make of [makeNodes, makeLinks])
      for (const schema of schemaNames)
        for await (const ids of subjects.batches(schema, batchSize)) {
          if (signal?.aborted) throw new StartError('It was stopped.')
          await database.write(transaction => make(transaction, ids))
          done += ids.length
          progress?.(done, 2 * subjects.size)
        }
  } finally {
    subjects.remove()
  }
}

function readLine(line: string, number: number): [name: string, row: unknown] {
  try {
    const [entry] = Object.entries(JSON.parse(line) as Record<string, unknown>)
    if (entry) return entry
  } catch {
    // Said below.
  }
  throw broken(`line ${number} is no JSON object`)
}

function refuseOther(name: string, row: unknown): void {
  const found = name === 'entente' ? (row as { backup?: number }).backup : undefined
  if (!found) throw broken('it does not begin as one')
  if (found > version)
    throw new StartError(
      `It was made by a newer Entente (form ${found}, this one reads ${version}). Restore it with that.`,
    )
}

function broken(what: string): StartError {
  return new StartError(`This is no whole backup: ${what}.`)
}
