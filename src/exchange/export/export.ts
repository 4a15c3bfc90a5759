import type { Database } from '../../neo4j/database.ts'
import { exportedRecords } from './exported.ts'
import type { Format } from './formats.ts'
import { type Selection, selectIds } from './selection.ts'

/**
 * Begins an export: its text comes piece by piece, so that memory does not grow with the graph. Whoever does not read it to its end
 * must call `return()` on it. Gives undefined where there is nothing, not even a header. Throws StartError for an id that is not there.
 */
export async function beginExport(
  database: Database,
  format: Format,
  selection: Selection,
  kind?: string,
): Promise<AsyncGenerator<string> | undefined> {
  const text = write(database, format, selection, kind)
  const first = await text.next()
  return first.done ? undefined : begun(first.value, text)
}

async function* write(database: Database, format: Format, selection: Selection, kind?: string) {
  const ids = await selectIds(database, selection)
  try {
    yield* format.write(exportedRecords(database, ids), kind)
  } finally {
    ids.remove()
  }
}

async function* begun(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
