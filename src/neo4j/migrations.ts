import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../errors.ts'
import type { Report } from '../report.ts'
import type { Database } from './database.ts'
import { prepareLocks, whileLocked } from './lock.ts'

interface Migration {
  name: string
  checksum: string
  statements: string[]
}

/**
 * Applies the numbered files of a folder that the database has not had yet, one start at a time. Throws StartError where
 * a file that was applied has changed since, or is missing.
 */
export async function migrate(database: Database, folder: string, report: Report): Promise<void> {
  const migrations = readMigrations(folder)
  await database.run(
    'CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE',
  )
  await prepareLocks(database)
  await whileLocked(database, 'migrations', async () => {
    const rows = await database.run('MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum')
    const applied = new Map(rows.map(row => [row.name as string, row.checksum as string]))
    checkApplied(migrations, applied)
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      report(`Migrating: ${migration.name}`)
      // Neo4j refuses changes of schema and data in one transaction, so each statement runs by itself and may run again.
      for (const statement of migration.statements) await database.run(statement)
      await database.run('CREATE (:Migration {name: $name, checksum: $checksum, appliedAt: datetime()})', {
        name: migration.name,
        checksum: migration.checksum,
      })
    }
  })
  await database.run('CALL db.awaitIndexes(300)')
}

/** Statements end with a semicolon at the end of a line; every one of them must do no harm when it runs again. */
function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.cypher'))
    .sort()
    .map(name => {
      const text = readFileSync(join(folder, name), 'utf8')
      return {
        name,
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .replace(/^\/\/.*$/gm, '')
          .split(/;\s*$/m)
          .map(statement => statement.trim())
          .filter(Boolean),
      }
    })
}

function checkApplied(migrations: Migration[], applied: Map<string, string>): void {
  for (const [name, checksum] of applied) {
    const migration = migrations.find(candidate => candidate.name === name)
    if (!migration)
      throw new StartError(
        `cypher/migrations/${name} was applied to this database and is missing; a newer Entente may have used it.`,
      )
    if (migration.checksum !== checksum)
      throw new StartError(
        `cypher/migrations/${name} was changed after it was applied to this database. Restore it, and put the change into a new file.`,
      )
  }
}
