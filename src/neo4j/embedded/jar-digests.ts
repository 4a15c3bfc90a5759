import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is noted of each jar when it was fetched, in the file `digests.json` beside them. */
interface Digest {
  size: number
  sha256: string
}

const fileName = 'digests.json'

/** Notes the digests of the jars in a folder. */
export function noteDigests(folder: string): void {
  const names = readdirSync(folder).filter(name => name.endsWith('.jar'))
  const digests = Object.fromEntries(names.map(name => [name, digestOf(join(folder, name))]))
  writeFileSync(join(folder, fileName), JSON.stringify(digests))
}

/** A jar that is not what was fetched, by its size, which every start can look at; undefined where all are. */
export function wrongSize(folder: string): string | undefined {
  return firstThat(folder, (file, { size }) => statSync(file, { throwIfNoEntry: false })?.size !== size)
}

/** A jar that is not what was fetched, by its content, which takes a second to read. */
export function wrongContent(folder: string): string | undefined {
  return firstThat(folder, (file, { sha256 }) => digestOf(file).sha256 !== sha256)
}

function firstThat(folder: string, isWrong: (file: string, digest: Digest) => boolean): string | undefined {
  let digests: Record<string, Digest>
  try {
    digests = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as Record<string, Digest>
  } catch {
    // Fetched before digests were noted, or the note itself is damaged: what is there now is what is known.
    noteDigests(folder)
    return undefined
  }
  return Object.keys(digests).find(name => isWrong(join(folder, name), digests[name]!))
}

function digestOf(file: string): Digest {
  const content = readFileSync(file)
  return { size: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
