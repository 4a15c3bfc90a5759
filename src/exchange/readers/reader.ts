import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../errors.ts'
import type { Read, RecordSource } from '../reading/source.ts'

/** How a dataset that others publish becomes records. */
export interface Reader {
  /** What `import --from` calls it, and under what its records stand as a dataset. */
  name: string
  /** What it is, for a person. */
  title: string
  /** Raised when it reads the same files otherwise, so that they are imported again. */
  version: number
  /** The files and folders of the dataset that are read, by their paths below its own folder. */
  needs: string[]
  /** The files in a folder of the dataset that are read, in the order in which they are. */
  files(folder: string): string[]
  /** What the files say, as records. What is wrong with a record is for the import to find. */
  read(files: string[]): AsyncIterable<Read>
}

/** A folder of a dataset as what an import reads. Throws StartError where the folder is not that dataset's. */
export function sourceOf(reader: Reader, folder: string): RecordSource<Read> {
  const missing = reader.needs.filter(path => !existsSync(join(folder, path)))
  if (missing.length)
    throw new StartError(`${folder} is not ${reader.title}: it has no ${missing.join(', ')}.`)
  const files = reader.files(folder)
  return { files, reader: `${reader.name} ${reader.version}`, read: () => reader.read(files) }
}
