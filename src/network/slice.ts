import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFunctions, withFunctions } from '../planner/cypher-functions.ts'
import { resources } from '../resources.ts'

/** The text of `cypher/slice/<name>.cypher`, without its comments: a part of the graph that is worked on in process. */
export function slice(name: string): string {
  const text = readFileSync(join(resources, 'cypher', 'slice', `${name}.cypher`), 'utf8')
  const called = withFunctions(`slice/${name}`, text, readFunctions(join(resources, 'cypher', 'function')))
  return `CYPHER 5\n${called.replace(/^\s*\/\/.*\n/gm, '')}`
}
