import { join } from 'node:path'
import { shippedDatasets } from '../../config.ts'
import type { Database } from '../../neo4j/database.ts'
import type { Report } from '../../report.ts'
import { resources } from '../../resources.ts'
import { importFrom } from './import.ts'
import { importsOf } from './imports.ts'
import { recordFiles } from '../reading/read.ts'
import { digestOf } from '../reading/source.ts'

/**
 * Loads some of the shipped datasets into an empty database, and brings one that has any of them to their present versions. A database
 * that somebody else filled is left as it is. Throws StartError where it was stopped; the next time goes on.
 */
export async function loadShipped(
  database: Database,
  names: string[],
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const imports = (await importsOf(database)).filter(({ dataset }) => shippedDatasets.includes(dataset))
  const [entity] = imports.length ? [] : await database.run('MATCH (n:Entity) RETURN n.id LIMIT 1')
  if (entity) return
  for (const name of names) {
    const source = recordFiles([join(resources, 'data', name)])
    const newest = imports.find(({ dataset }) => dataset === name)
    if (newest?.complete && newest.digest === (await digestOf(source))) continue
    report(`Loading the shipped data ${name} …`)
    const { written } = await importFrom(database, source, name, {
      progress: (done, all) => report(`${Math.floor((100 * done) / all)} % of ${all} records`),
      waiting: () => report('Another import is running; waiting for it …'),
      signal,
      replace: true,
    })
    await database.renewStatistics()
    report(`Loaded ${written} records.`)
  }
}
