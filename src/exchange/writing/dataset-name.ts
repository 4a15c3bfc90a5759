import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'

/**
 * What records are called a version of where nobody says it: by the names of their files and folders, and a key of where these stand, so
 * that the same paths are the same dataset and others are not. The paths themselves are their owner's, and are not told.
 */
export function datasetOfPaths(paths: string[]): string {
  const where = paths.map(path => resolve(path))
  const key = createHash('sha256').update(where.join('\n')).digest('hex').slice(0, 6)
  return `${where.map(path => basename(path)).join(' ')} ${key}`
}

/** The name of a dataset that an older Entente called by its paths, as it is now; another is as it was. */
export function withoutPaths(name: string): string {
  const paths = name.split(/ (?=\/|[A-Z]:\\)/)
  return paths.every(path => /^(\/|[A-Z]:\\)/.test(path)) ? datasetOfPaths(paths) : name
}
