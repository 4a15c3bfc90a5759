import neo4j from 'neo4j-driver'
import type { Database } from '../../neo4j/database.ts'

/** One run of an import, as the graph keeps it: what it brought can be taken back. */
export interface Import {
  id: string
  /** Imports of one dataset are versions of the same: a newer record replaces an older one. */
  dataset: string
  /** A key of the files' content. */
  digest: string | null
  complete: boolean
  /** It is being taken back; that must come to its end. */
  undoing: boolean
  /** How many records it has, and how many of what was read were set aside. */
  records: number
  rejected: number
  /** How many links its records have that were left out. */
  leftOut: number
  startedAt: string
}

const columns =
  'i.id AS id, i.dataset AS dataset, i.digest AS digest, i.completedAt IS NOT NULL AS complete, coalesce(i.undoing, false) AS undoing, coalesce(i.written + i.unchanged, 0) AS records, coalesce(i.rejected, 0) AS rejected, coalesce(i.leftOut, 0) AS leftOut, toString(i.startedAt) AS startedAt'

/** What became of the records of an import. */
export interface ImportCounts {
  /** Records that were read: as many as those that follow together. */
  read: number
  /** Records that were new or changed. */
  written: number
  /** Records that the dataset had already, word for word, or that came more than once. */
  unchanged: number
  /** What was not imported. */
  rejected: number
  /** Links that records are imported without. */
  leftOut: number
}

/** The imports of a dataset, or all, the newest first. */
export async function importsOf(database: Database, dataset?: string): Promise<Import[]> {
  const rows = await database.run(
    `MATCH (i:Import) WHERE $dataset IS NULL OR i.dataset = $dataset RETURN ${columns} ORDER BY i.number DESC`,
    { dataset: dataset ?? null },
  )
  return rows as unknown as Import[]
}

/** The import with an id. */
export async function findImport(database: Database, id: string): Promise<Import | undefined> {
  const [row] = await database.run(`MATCH (i:Import {id: $id}) RETURN ${columns}`, { id })
  return row as unknown as Import | undefined
}

/** Begins an import, numbered after all that were before it. */
export async function beginImport(database: Database, dataset: string, digest: string): Promise<string> {
  const [row] = await database.run(
    `OPTIONAL MATCH (before:Import)
     WITH coalesce(max(before.number), 0) + 1 AS number
     CREATE (i:Import {id: toString(number), number: number, dataset: $dataset, digest: $digest, startedAt: datetime()})
     RETURN i.id AS id`,
    { dataset, digest },
  )
  return row!.id as string
}

/** Notes that everything of an import is in the graph. */
export async function completeImport(
  database: Database,
  id: string,
  { written, unchanged, rejected, leftOut }: Omit<ImportCounts, 'read'>,
): Promise<void> {
  await database.run('MATCH (i:Import {id: $id}) SET i.completedAt = datetime(), i += $counts', {
    id,
    counts: {
      written: neo4j.int(written),
      unchanged: neo4j.int(unchanged),
      rejected: neo4j.int(rejected),
      leftOut: neo4j.int(leftOut),
    },
  })
}
