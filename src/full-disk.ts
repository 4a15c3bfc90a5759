import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Neo4j writes its logs and its store in pieces of some megabytes, and stops when one has no room. */
const least = 16e6

/** The first of some folders, and of the one for temporary files, whose disk has no room left. */
export function fullDisk(folders: string[]): string | undefined {
  return [...folders, tmpdir()].find(folder => {
    try {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize < least
    } catch {
      return false
    }
  })
}
