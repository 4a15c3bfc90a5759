import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resources } from '../resources.ts'

/** The example operations of `schema/operations/`, in the order of their file names. */
export function exampleOperations(): { name: string; text: string }[] {
  const folder = join(resources, 'schema', 'operations')
  return readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(file => ({
      name: file
        .replace(/\.graphql$/, '')
        .replace(/^\d+-/, '')
        .replaceAll('-', ' '),
      text: readFileSync(join(folder, file), 'utf8'),
    }))
}
