import { SaxesParser } from 'saxes'
import { beginExport } from '../../src/exchange/export/export.ts'
import { formats } from '../../src/exchange/export/formats.ts'
import { TestService } from '../support/service.ts'

const citations = [{ source: 'source/plain' }]
const times: Record<string, unknown> = {
  day: '2004-06-11',
  month: '2004-02',
  year: '0050',
  unknown: undefined,
  going: '2004/..',
  ended: '2004/',
  before: '[..1984]',
  until: '/1960',
  open: '../..',
  inside: { startLatest: '2022-05-03', endEarliest: '2022-05-01' },
  on: { startLatest: '2022-05-01', endEarliest: '2022-05-01' },
  range: '1985-04-12/1986-06-25',
}
const dates: Record<string, unknown> = {
  'day-month': '2004-02',
  season: '2001-21',
  quarter: '2001-35',
  circa: '1985~',
  perhaps: '2013?-04-23',
  before: '[..1984]',
  since: '2004/..',
  decade: '198X',
  old: '0050',
  'unknown-day': '2004-02-XX',
  seasons: '2003-23/2004-22',
  until: '/1960',
  either: '[2021-09,2022-09]',
  range: '1985-04-12/1986-06-25',
}

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.loadRecords([
    { schema: 'Source', id: 'source/plain', title: 'Paper \b with <b>tags</b> & "quotes"\nand lines' },
    ...Object.entries(dates).map(([id, publishedOn]) => ({
      schema: 'Source',
      id: `source/${id}`,
      title: id,
      publishedOn,
    })),
    ...Object.entries(times).map(([id, time]) => ({
      schema: 'Event',
      id: `event/${id}`,
      name: `${id}]]>\n`,
      kind: 'MEETING',
      ...(time !== undefined && { time }),
      citations,
    })),
  ])
}, 120_000)
afterAll(() => service.stop())

async function textOf(format: string): Promise<string> {
  let whole = ''
  for await (const piece of (await beginExport(service.database, formats[format]!, { steps: 2 }, undefined))!)
    whole += piece
  return whole
}

/** The first and the last day that each event has in a format. */
async function spans(format: string): Promise<Record<string, [string?, string?]>> {
  const found: Record<string, [string?, string?]> = {}
  let id = ''
  let key = ''
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>
    if (name === 'node') {
      id = given.id!.replace('event/', '')
      found[id] = [given.start, given.end]
    }
    key = name === 'data' ? given.key! : ''
  })
  parser.on('closetag', () => {
    key = ''
  })
  parser.on('text', text => {
    if (key === 'start') found[id]![0] = text
    if (key === 'end') found[id]![1] = text
  })
  parser.write(await textOf(format)).close()
  return found
}

test.each(['gexf', 'graphml'])(
  '%s invents no day, ends nothing before it starts, and knows no end of what goes on',
  async format => {
    const found = await spans(format)
    expect(Object.fromEntries(Object.keys(times).map(id => [id, found[id]]))).toEqual({
      day: ['2004-06-11', '2004-06-11'],
      month: ['2004-02-01', '2004-02-29'],
      year: ['0050-01-01', '0050-12-31'],
      unknown: [undefined, undefined],
      going: ['2004-01-01', undefined],
      ended: ['2004-01-01', undefined],
      before: [undefined, '1984-12-31'],
      until: [undefined, '1960-12-31'],
      open: [undefined, undefined],
      inside: [undefined, undefined],
      on: [undefined, undefined],
      range: ['1985-04-12', '1986-06-25'],
    })
    expect(await textOf(format)).not.toContain('9999')
  },
)

test('a citation list has the parts that are known, or words', async () => {
  const items = JSON.parse(await textOf('csl-json')) as { id: string; issued?: object }[]
  const issued = Object.fromEntries(items.map(({ id, issued }) => [id.replace('source/', ''), issued]))
  expect(issued).toEqual({
    plain: undefined,
    'day-month': { 'date-parts': [[2004, 2]] },
    season: { 'date-parts': [[2001]], season: 1 },
    quarter: { 'date-parts': [[2001]] },
    circa: { 'date-parts': [[1985]], circa: true },
    perhaps: { 'date-parts': [[2013, 4, 23]], circa: true },
    before: { literal: 'by 31 December 1984' },
    since: { literal: 'since 2004' },
    decade: { literal: 'the 1980s' },
    old: { 'date-parts': [[50]] },
    'unknown-day': { 'date-parts': [[2004, 2]] },
    seasons: { 'date-parts': [[2003], [2004]] },
    until: { literal: 'until 1960' },
    either: { literal: 'September 2021 or September 2022' },
    range: {
      'date-parts': [
        [1985, 4, 12],
        [1986, 6, 25],
      ],
    },
  })
})
