import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTrustedOperations } from '../../src/server/trusted-operations.ts'

const file = join(mkdtempSync(join(tmpdir(), 'entente-trusted-')), 'manifest.json')
const read = (manifest: string) => {
  writeFileSync(file, manifest)
  return readTrustedOperations(file)
}

test.each([
  ['persisted documents', '{"a": "{ __typename }"}'],
  [
    "Apollo's manifest",
    '{"format": "x", "operations": [{"id": "a", "name": "A", "body": "{ __typename }"}]}',
  ],
])('%s are read', (_name, manifest) => {
  expect([...read(manifest)]).toEqual([['a', '{ __typename }']])
})

test.each([
  ['no JSON', 'a', /cannot be read as JSON/],
  ['null', 'null', /holds no operations/],
  ['a list', '["{ __typename }"]', /holds no operations/],
  ['nothing', '{}', /holds no operations/],
  ['an empty manifest', '{"operations": []}', /holds no operations/],
  ['a text that is no GraphQL', '{"a": "{"}', /no valid operation under "a": Syntax Error/],
  ['a text that is no text', '{"a": 1}', /no valid operation under "a": id and text must be strings/],
  [
    'an operation without an id',
    '{"operations": [{"body": "{ __typename }"}]}',
    /under "undefined": id and text/,
  ],
  ['an operation that is null', '{"operations": [null]}', /under "undefined": id and text/],
])('%s is refused with the setting, the file and the reason', (_name, manifest, reason) => {
  expect(() => read(manifest)).toThrow(reason)
  expect(() => read(manifest)).toThrow(`TRUSTED_OPERATIONS: ${file} `)
})

test('a file that is not there is refused', () => {
  expect(() => readTrustedOperations(`${file}.not`)).toThrow(/cannot be read as JSON: ENOENT/)
})
