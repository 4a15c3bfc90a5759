import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordFiles } from '../../src/exchange/reading/read.ts'

async function read(name: string, content: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-test-')), name)
  writeFileSync(file, content)
  const found: unknown[] = []
  for await (const each of recordFiles([file]).read()) found.push('data' in each ? each.data : each)
  return found
}

test('a row is a record: the file says of which kind, the columns where its cells stand', async () => {
  expect(
    await read(
      'Country-2024.csv',
      'id,names.1.text,names.1.language,names.2.text,codes.alpha2,succeededBy\ncountry/az,Azerbaijan,en,Azərbaycan,AZ,\ncountry/x,X,,,,country/a|country/b\n',
    ),
  ).toEqual([
    {
      schema: 'Country',
      id: 'country/az',
      names: [{ text: 'Azerbaijan', language: 'en' }, { text: 'Azərbaycan' }],
      codes: { alpha2: 'AZ' },
    },
    {
      schema: 'Country',
      id: 'country/x',
      names: [{ text: 'X' }],
      succeededBy: [{ to: 'country/a' }, { to: 'country/b' }],
    },
  ])
})

test('lists stand in one cell, numbers are numbers, times may have bounds', async () => {
  expect(
    await read(
      'records.csv',
      [
        'schema,id,names,citations,topics,value,time,time.startLatest',
        'Person,person/a,"Ann \\| Co | Anna",,,,,',
        'Event,event/e,,source/a|source/b,topic/a | topic/b,,,2020-01-02',
        'Observation,observation/o,,source/a,,-1.5e3,2021,',
        'Observation,observation/n,,source/a,,much,2021,',
      ].join('\r\n'),
    ),
  ).toEqual([
    { schema: 'Person', id: 'person/a', names: ['Ann | Co', 'Anna'] },
    {
      schema: 'Event',
      id: 'event/e',
      citations: [{ source: 'source/a' }, { source: 'source/b' }],
      topics: ['topic/a', 'topic/b'],
      time: { startLatest: '2020-01-02' },
    },
    {
      schema: 'Observation',
      id: 'observation/o',
      citations: [{ source: 'source/a' }],
      value: -1500,
      time: '2021',
    },
    {
      schema: 'Observation',
      id: 'observation/n',
      citations: [{ source: 'source/a' }],
      value: 'much',
      time: '2021',
    },
  ])
})

test('a byte order mark, line ends in cells and empty lines are no trouble; places are the lines', async () => {
  const places: unknown[] = []
  const file = join(mkdtempSync(join(tmpdir(), 'entente-test-')), 'Source.csv')
  writeFileSync(file, '\ufeff"id",title\nsource/a,"A\nB"\n\nsource/b,"say ""hello"""\n')
  for await (const each of recordFiles([file]).read())
    places.push('data' in each ? [each.place.line, (each.data as { title: string }).title] : each)
  expect(places).toEqual([
    [2, 'A\nB'],
    [5, 'say "hello"'],
  ])
})
