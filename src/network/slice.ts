import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resources } from '../resources.ts'

/** The text of `cypher/slice/<name>.cypher`, without its comments: a part of the graph that is worked on in process. */
export function slice(name: string): string {
  const text = readFileSync(join(resources, 'cypher', 'slice', `${name}.cypher`), 'utf8')
  return `CYPHER 5\n${text.replace(/^\s*\/\/.*\n/gm, '')}`
}
