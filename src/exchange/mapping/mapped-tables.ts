import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { StartError } from '../../errors.ts'
import { didYouMean } from '../../names/did-you-mean.ts'
import type { Read, RecordSource } from '../reading/source.ts'
import { mapRows, type RowCounts } from './map-rows.ts'
import { type Mapping, readMapping } from './mapping.ts'
import { isTable, tableEndings } from './tables.ts'

/**
 * Tables as what an import reads, by a mapping; `set`: `name=value` for what the mapping asks for. Throws StartError for a wrong mapping, a
 * missing table, a folder without any, and what is given that nobody asks for.
 */
export function mappedTables(
  file: string,
  paths: string[],
  set: string[] = [],
): { dataset: string; source: RecordSource<Read> } {
  const mapping = readMapping(file)
  const given = givenFor(mapping, set)
  const joins = new Set(mapping.joins.map(({ file }) => file))
  const files = paths.flatMap(path => tablesIn(path)).filter(path => !joins.has(path.split(/[\\/]/).at(-1)!))
  const counts: RowCounts = { rows: 0, blank: 0, unused: 0, faulty: 0 }
  const key = createHash('sha256')
    .update(readFileSync(file))
    .update(JSON.stringify([[...given], files.map(path => basename(dirname(resolve(path))))]))
  return {
    dataset: mapping.dataset,
    source: {
      files: [
        ...files,
        ...mapping.joins.map(({ file }) => join(dirname(files[0]!), file)).filter(path => existsSync(path)),
      ],
      // The same tables by another mapping are read anew.
      reader: `map ${key.digest('hex')}`,
      read: () => mapRows(mapping, files, given, counts),
      summary: () => summaryOf(files.length, counts),
    },
  }
}

function summaryOf(files: number, { rows, blank, unused, faulty }: RowCounts): string {
  const mapped = rows - blank - unused - faulty
  const tables = files === 1 ? '1 table' : `${files} tables`
  return `${tables}, ${rows} rows = ${mapped} mapped + ${blank} blank + ${unused} that no condition of the mapping holds for + ${faulty} with a fault.`
}

function givenFor({ set, file }: Mapping, given: string[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const each of given) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(each) ?? []
    if (!name) throw new StartError(`--set takes a name and a value: --set year=2012, not ${each}.`)
    if (!set.has(name))
      throw new StartError(
        `${file} does not ask for ${name}${didYouMean(name, [...set.keys()])}; it asks for ${[...set.keys()].join(', ') || 'nothing'}.`,
      )
    values.set(name, value!)
  }
  return values
}

function tablesIn(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new StartError(`${path} does not exist.`)
  if (!stat.isDirectory()) {
    if (!isTable(path)) throw new StartError(`${path} is no table: expected ${tableEndings.join(', ')}.`)
    return [path]
  }
  const tables = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => isTable(name) && !/(^|[\\/])[.~]/.test(name))
    .sort()
    .map(name => join(path, name))
  if (!tables.length)
    throw new StartError(`${path} has no tables: none there ends in ${tableEndings.join(', ')}.`)
  return tables
}
