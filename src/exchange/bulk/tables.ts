import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onDisk } from '../spool.ts'
import type { GraphRecord } from '../to-graph.ts'
import { labelsOf } from '../records/schemas.ts'
import { withIntegers } from '../write.ts'
import { CsvTable, tableFormat } from './csv-table.ts'

/** What has numbers of its own: what records speak of, what belongs to these, the records themselves, and the rest. */
type Space = 'entity' | 'part' | 'record' | 'other'

/** A graph as the tables that neo4j-admin imports, in a temporary folder. Whoever has it removes it. */
export class Tables {
  private readonly folder = onDisk(() => mkdtempSync(join(tmpdir(), 'entente-bulk-')))
  private readonly nodes = new Map<string, CsvTable>()
  private readonly links = new Map<string, CsvTable>()
  private parts = 0

  /** How many nodes there are. */
  get nodeCount(): number {
    return rowsOf(this.nodes)
  }

  /** How many links there are. */
  get linkCount(): number {
    return rowsOf(this.links)
  }

  /** Adds a node, with what belongs to it and its links; `numberOf` gives the number of the node with an id. */
  addRecord({ id, schema, properties, small, links }: GraphRecord, numberOf: (id: string) => number): void {
    const number = numberOf(id)
    this.addNode('entity', labelsOf(schema).join(':'), number, withIntegers(properties))
    for (const { link, label, properties } of small) {
      const part = ++this.parts
      this.addNode('part', label, part, withIntegers(properties))
      this.addLink(link, ['entity', number], ['part', part])
    }
    for (const { type, incoming, other, properties } of links) {
      const ends: [Space, number][] = [
        ['entity', number],
        ['entity', numberOf(other)],
      ]
      const [from, to] = incoming ? ends.reverse() : ends
      this.addLink(type, from!, to!, properties)
    }
  }

  /** Adds a node with some labels, joined by colons. */
  addNode(space: Space, labels: string, number: number, properties: Record<string, unknown>): void {
    let table = this.nodes.get(labels)
    if (!table) {
      table = new CsvTable(this.path(labels), [`:ID(${space})`])
      this.nodes.set(labels, table)
    }
    table.add([number], properties)
  }

  /** Adds a link between two nodes. */
  addLink(
    type: string,
    [fromSpace, from]: [Space, number],
    [toSpace, to]: [Space, number],
    properties: Record<string, unknown> = {},
  ): void {
    const key = `${type}:${fromSpace}:${toSpace}`
    let table = this.links.get(key)
    if (!table) {
      table = new CsvTable(this.path(key), [`:START_ID(${fromSpace})`, `:END_ID(${toSpace})`])
      this.links.set(key, table)
    }
    table.add([from, to], properties)
  }

  /** Writes what is left, and gives the options that have neo4j-admin import the tables. */
  finish(): string[] {
    const tables = [...this.nodes.values(), ...this.links.values()]
    return [
      ...[...this.nodes].map(([labels, table]) => `--nodes=${labels}=${table.finish()}`),
      ...[...this.links].map(
        ([key, table]) => `--relationships=${key.slice(0, key.indexOf(':'))}=${table.finish()}`,
      ),
      ...tableFormat,
      // Reading is slower where a row may be of several lines.
      `--multiline-fields=${tables.some(({ isMultiline }) => isMultiline)}`,
      '--bad-tolerance=0',
      `--report-file=${join(this.folder, 'report.txt')}`,
    ]
  }

  /** Gives the disk back. */
  remove(): void {
    for (const table of [...this.nodes.values(), ...this.links.values()]) table.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private path(key: string): string {
    return join(this.folder, key.replaceAll(':', '-'))
  }
}

function rowsOf(tables: Map<string, CsvTable>): number {
  return [...tables.values()].reduce((sum, { rows }) => sum + rows, 0)
}
