import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onDisk } from '../staging/spool.ts'
import type { GraphRecord } from '../writing/to-graph.ts'
import { labelsOf } from '../records/schemas.ts'
import { withIntegers } from '../writing/write.ts'
import { CsvTable, tableFormat } from './csv-table.ts'

/** What has numbers of its own: what records speak of, what belongs to these, the records themselves, and the rest. */
type Space = 'entity' | `part${number}` | 'record' | 'other'

/** The number of what there is one of. */
export const only = 1

/** Tables that are complete. */
export interface Filled {
  /** The options that have neo4j-admin import them. */
  options: string[]
  nodes: number
  links: number
  /** Whether a text in them has several lines. */
  isMultiline: boolean
}

/** A part of a graph as the tables that neo4j-admin imports, in a folder of their own. */
export class Tables {
  private readonly nodes = new Map<string, CsvTable>()
  private readonly links = new Map<string, CsvTable>()
  private parts = 0
  private readonly partSpace: Space

  /** `number`: which of the graph's tables these are; it keeps apart what belongs to nodes. */
  constructor(
    private readonly folder: string,
    number: number,
  ) {
    this.partSpace = `part${number}`
    onDisk(() => mkdirSync(folder))
  }

  /** Adds a node, with what belongs to it and its links; `numberOf` gives the number of the node with an id. */
  addRecord({ id, schema, properties, small, links }: GraphRecord, numberOf: (id: string) => number): void {
    const number = numberOf(id)
    this.addNode('entity', labelsOf(schema).join(':'), number, withIntegers(properties))
    for (const { link, label, properties } of small) {
      const part = ++this.parts
      this.addNode(this.partSpace, label, part, withIntegers(properties))
      this.addLink(link, ['entity', number], [this.partSpace, part])
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

  /** Writes what is left. */
  finish(): Filled {
    return {
      options: [
        ...[...this.nodes].map(([labels, table]) => `--nodes=${labels}=${table.finish()}`),
        ...[...this.links].map(
          ([key, table]) => `--relationships=${key.slice(0, key.indexOf(':'))}=${table.finish()}`,
        ),
      ],
      nodes: rowsOf(this.nodes),
      links: rowsOf(this.links),
      isMultiline: [...this.nodes.values(), ...this.links.values()].some(({ isMultiline }) => isMultiline),
    }
  }

  /** Ends the files; whoever made the folder removes them. */
  close(): void {
    for (const table of [...this.nodes.values(), ...this.links.values()]) table.close()
  }

  private path(key: string): string {
    return join(this.folder, key.replaceAll(':', '-'))
  }
}

/** What neo4j-admin is told to import some tables, and to report in a folder. */
export function optionsOf(filled: Filled[], folder: string): string[] {
  return [
    ...filled.flatMap(({ options }) => options),
    ...tableFormat,
    // Reading is slower where a row may be of several lines.
    `--multiline-fields=${filled.some(({ isMultiline }) => isMultiline)}`,
    '--bad-tolerance=0',
    `--report-file=${join(folder, 'report.txt')}`,
  ]
}

function rowsOf(tables: Map<string, CsvTable>): number {
  return [...tables.values()].reduce((sum, { rows }) => sum + rows, 0)
}
