import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, print, separateOperations } from 'graphql'
import { resources } from '../resources.ts'

/** The operations of the explorer, each with the fragments that it uses. */
export function explorerOperations(): string[] {
  const folder = join(resources, 'explorer', 'api')
  const text = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  return Object.values(separateOperations(parse(text))).map(print)
}
