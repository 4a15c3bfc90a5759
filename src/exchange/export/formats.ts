import { writeCSV } from './csv.ts'
import { writeCSL } from './csl.ts'
import type { Exported } from './exported.ts'
import { writeGEXF } from './gexf.ts'
import { writeGraphML } from './graphml.ts'
import { writeNDJSON } from './ndjson.ts'

/** A form in which the graph, or a part of it, is given out. */
export interface Format {
  /** What it is for, in a few words. */
  purpose: string
  /** The type of its files, and how their names end. */
  mediaType: string
  extension: string
  /** Whether there is a file for each kind of record. */
  perKind: boolean
  /** Its text, piece by piece; of one kind of record, where there is a file for each. */
  write(exported: Exported, schema?: string): AsyncGenerator<string>
}

/** The formats by their names. */
export const formats: Record<string, Format> = {
  ndjson: {
    purpose: 'records, to be imported again',
    mediaType: 'application/x-ndjson',
    extension: 'ndjson',
    perKind: false,
    write: writeNDJSON,
  },
  csv: {
    purpose: 'tables, one for each kind of record',
    mediaType: 'text/csv',
    extension: 'csv',
    perKind: true,
    write: (exported, schema) => writeCSV(exported, schema!),
  },
  graphml: {
    purpose: 'nodes and links, for yEd, Gephi, NetworkX',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    perKind: false,
    write: writeGraphML,
  },
  gexf: {
    purpose: 'nodes and links with their times, for Gephi',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    perKind: false,
    write: writeGEXF,
  },
  'csl-json': {
    purpose: 'the sources, as a citation list for Zotero and others',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    perKind: false,
    write: writeCSL,
  },
}
