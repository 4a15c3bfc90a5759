import { StartError } from '../../errors.ts'
import type { Read, RecordSource } from '../reading/source.ts'
import { countryCodes } from './country-codes.ts'
import { gsh } from './gsh.ts'
import { pocom } from './pocom.ts'
import { type Reader, sourceOf } from './reader.ts'
import { visits } from './visits.ts'
import { wipo } from './wipo.ts'

/** The datasets that can be imported as they are published, by name. */
export const readers = new Map<string, Reader>(
  [countryCodes, gsh, visits, pocom, wipo].map(reader => [reader.name, reader]),
)

/** A folder of the dataset that a reader is named for, as what an import reads. Throws StartError. */
export function datasetIn(name: string, folder: string): RecordSource<Read> {
  const reader = readers.get(name)
  if (!reader)
    throw new StartError(`There is no reader ${name}; there are ${[...readers.keys()].join(', ')}.`)
  return sourceOf(reader, folder)
}
