import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as documentNodes from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'

// Types the explorer's operations by the committed SDL: `npm run explorer:types`, or `-- --check` to compare only.

const root = join(import.meta.dirname, '..', '..')
const folder = import.meta.dirname
const filename = join(folder, 'operations.ts')
const sdl = readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8')
const documents = readdirSync(folder)
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) }))

const text = await codegen({
  filename,
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    skipTypename: true,
    dedupeFragments: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string', URL: 'string' },
  },
  plugins: [{ operations: {} }, { documentNodes: {} }],
  pluginMap: { operations, documentNodes },
})
const written = `// Made by \`npm run explorer:types\`.\n${text}`
if (!process.argv.includes('--check')) writeFileSync(filename, written)
else if (readFileSync(filename, 'utf8') !== written) {
  process.stderr.write(
    'explorer/api/operations.ts is not what `npm run explorer:types` makes of the operations.\n',
  )
  process.exitCode = 1
}
