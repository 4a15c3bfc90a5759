import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Command, temporaryFolder } from '../support/process.ts'

const folder = temporaryFolder()

async function match(content: string) {
  const file = join(folder, 'pairs.csv')
  writeFileSync(file, content)
  const command = Command.run('cli', ['match', '--pairs', file], {})
  const code = await command.exit()
  return { code, output: command.output.replaceAll(folder, '') }
}

test('pairs are judged one by one, with score and reasons', async () => {
  const { code, output } = await match(
    [
      'id,a,b,country_a,date_a,country_b,date_b',
      '1,"Aliyev, Heydar",President Geidar Aliyev,Azerbaijan,1994,Azerbaijan,2001-04-07',
      '2,King Mohamed V,King Mohamed VI,,,,',
      '3,"Kerney, James","Kerney, James",France,,Ireland,',
      '4,,Nobody,,,,',
    ].join('\n'),
  )
  expect(code).toBe(0)
  const rows = parse(output, { columns: true }) as Record<string, string>[]
  expect(rows.map(({ id, decision }) => [id, decision])).toEqual([
    ['1', 'same'],
    ['2', 'different'],
    ['3', 'review'],
    ['4', 'review'],
  ])
  expect(Number(rows[0]!.score)).toBeGreaterThan(0.9)
  expect(rows[0]!.reasons).toMatch(/^\+.*; /)
  expect(rows[2]!.reasons).toMatch(/^-the countries differ; \+/)
})

test.each([
  ['no column', 'id,a\n1,x\n', '/pairs.csv:1: has no column b.\n'],
  ['a column twice', 'id,a,b,a\n1,x,y,z\n', '/pairs.csv:1: has the column a twice.\n'],
  ['a broken row', 'id,a,b\n1,x\n', '/pairs.csv:2: cannot be read: '],
  ['an empty file', '', ''],
])('%s', async (_, content, message) => {
  const { code, output } = await match(content)
  expect(output).toContain(message)
  expect(code).toBe(content ? 1 : 0)
})

test('a file that is not there', async () => {
  const command = Command.run('cli', ['match', '--pairs', '/no/such.csv'], {})
  expect(await command.exit()).toBe(1)
  expect(command.output).toBe('/no/such.csv does not exist.\n')
})
