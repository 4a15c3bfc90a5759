import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import Fastify from 'fastify'
import { SaxesParser } from 'saxes'
import { beginExport } from '../../src/exchange/export/export.ts'
import { formats } from '../../src/exchange/export/formats.ts'
import { serveExport } from '../../src/exchange/export/route.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { schemas } from '../../src/exchange/records/schemas.ts'
import { graphContent } from '../support/graph-content.ts'
import { ndjson, source } from '../support/importing.ts'
import { temporaryFolder, until } from '../support/process.ts'
import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
})
afterAll(() => service.stop())

async function textOf(
  format: string,
  around?: string[],
  steps = 2,
  kind?: string,
): Promise<string | undefined> {
  const text = await beginExport(service.database, formats[format]!, { around, steps }, kind)
  if (!text) return undefined
  let whole = ''
  for await (const piece of text) whole += piece
  return whole
}

/** Clears the graph and imports some files into it. */
async function importAlone(files: Record<string, string>): Promise<void> {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  await service.clear()
  await importFrom(service.database, recordFiles([folder]), 'exported')
}

/** Everything that may be said in more than one way: texts with bars and commas, uncertain times, numbers, names in lists. */
const tricky = ndjson(
  source,
  {
    schema: 'Person',
    id: 'person/tricky',
    names: [
      'A "quoted", | barred name',
      { text: 'Ещё\nодин', language: 'ru', kind: 'ALIAS', time: '2001/2004' },
    ],
    born: { startEarliest: '1950-01-01', endLatest: '1951-12-31', uncertain: true },
    identifiers: [{ scheme: 'x|y', value: '=1+1' }],
  },
  { schema: 'Topic', id: 'topic/t', label: 'T', altLabels: ['a|b', 'c, d', 'e'] },
  { schema: 'Topic', id: 'topic/u', label: 'U <&> "u" ]]>', broader: ['topic/t'] },
  {
    schema: 'Observation',
    id: 'observation/o',
    indicator: 'X',
    value: -1.5e-7,
    unit: 'USD',
    time: 2021,
    subject: 'topic/t',
    dimensions: [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ],
    citations: [{ source: 'source/s', quote: 'said,\n"so"', method: 'INFERRED', reason: 'because' }],
  },
)

describe.each([
  ['the test world', () => service.load('test/world')],
  ['the shipped texts', () => service.load('data/azerbaijan')],
  ['records that are hard to write down', () => importAlone({ 'tricky.ndjson': tricky })],
])('%s', (_, load) => {
  let before: string[]
  beforeAll(async () => {
    await service.clear()
    await load()
    before = await graphContent(service.database)
    expect(before.length).toBeGreaterThan(10)
  })

  test('comes back the same from NDJSON and from CSV', async () => {
    const lines = (await textOf('ndjson'))!
    const tables: Record<string, string> = {}
    for (const kind of Object.keys(schemas)) {
      const table = await textOf('csv', undefined, 2, kind)
      if (table) tables[`${kind}.csv`] = table
    }
    await importAlone({ 'all.ndjson': lines })
    expect(await graphContent(service.database)).toEqual(before)
    expect(await textOf('ndjson')).toBe(lines)
    await importAlone(tables)
    expect(await graphContent(service.database)).toEqual(before)
  })
})

describe('of the test world', () => {
  beforeAll(async () => {
    await service.clear()
    await service.load('test/world')
  })

  /** The attributes of all elements of a name, in well-formed XML. */
  function elements(xml: string, name: string): Record<string, string>[] {
    const found: Record<string, string>[] = []
    const parser = new SaxesParser()
    parser.on('error', error => {
      throw error
    })
    parser.on('opentag', tag => {
      if (tag.name === name) found.push(tag.attributes as Record<string, string>)
    })
    parser.write(xml).close()
    return found
  }

  const countOf = async (cypher: string) =>
    Number(Object.values((await service.database.run(cypher))[0] as Record<string, unknown>)[0])

  test.each(['graphml', 'gexf'])('%s has every record once, and links only between those', async format => {
    const xml = (await textOf(format))!
    const ids = elements(xml, 'node').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(await countOf('MATCH (n:Entity) RETURN count(n)'))
    const edges = elements(xml, 'edge')
    expect(edges.length).toBeGreaterThan(ids.length)
    for (const { source, target } of edges)
      expect([ids.includes(source), ids.includes(target)]).toEqual([true, true])
    expect(edges).toContainEqual(
      expect.objectContaining({
        source: 'person/maria-weiss-1960',
        target: expect.stringMatching(/^participation/),
      }),
    )
  })

  test('GEXF has the first and the last day of what is dated', async () => {
    const nodes = elements((await textOf('gexf'))!, 'node')
    expect(nodes.find(({ id }) => id === 'event/world-talks-2003')).toMatchObject({
      start: expect.stringMatching(/^2003/),
      end: expect.stringMatching(/^2003/),
    })
    expect(nodes.find(({ id }) => id === 'event/world-undated-call')).not.toHaveProperty('start')
  })

  test('CSL-JSON lists the sources', async () => {
    const sources = JSON.parse((await textOf('csl-json'))!) as { id: string; title: string; type: string }[]
    expect(sources.length).toBe(await countOf('MATCH (n:Source) RETURN count(n)'))
    for (const { id, title, type } of sources) {
      expect(id).toMatch(/^source\//)
      expect(title).toBeTruthy()
      expect(type).toMatch(/^(webpage|document)$/)
    }
  })

  test('around a person: what they did, with all that it rests on, and not what only their country did', async () => {
    const lines = (await textOf('ndjson', ['person/maria-weiss-1960']))!
    const ids = lines
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: string }).id)
    expect(ids).toContain('event/world-undated-call')
    expect(ids).not.toContain('event/world-east-alba-talks-1988')
    expect(ids.length).toBeLessThan(await countOf('MATCH (n:Entity) RETURN count(n)'))
    // It stands by itself.
    await importAlone({ 'around.ndjson': lines })
    expect(await countOf('MATCH (n:Entity) RETURN count(n)')).toBe(ids.length)
    await service.clear()
    await service.load('test/world')
  })

  test('further away, not through a source or a topic that has everything', async () => {
    const lines = (await textOf('ndjson', ['tenure/eva-lind-ambassador'], 3))!
    expect(lines).toContain('"id":"source/')
    expect(lines).not.toContain('"id":"event/world-east-alba-talks-1988"')
    expect(lines).not.toContain('"id":"observation/world-trade-undated"')
  })

  test('no steps: the node and what its record links to; an unknown node is named', async () => {
    const lines = (await textOf('ndjson', ['country/alba'], 0))!
    expect(lines).toContain('"id":"country/alba"')
    expect(lines).not.toContain('"schema":"Event"')
    await expect(textOf('ndjson', ['person/nobody'])).rejects.toThrow('There is no node person/nobody.')
  })
})

describe('over HTTP', () => {
  const app = Fastify()
  let origin: string
  beforeAll(async () => {
    serveExport(app, (format, ...rest) => beginExport(service.database, formats[format]!, ...rest))
    origin = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => app.close())

  test('the same text, as a file to be kept', async () => {
    const response = await fetch(`${origin}/export/ndjson?around=person/maria-weiss-1960&steps=1`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="entente.ndjson"')
    expect(await response.text()).toBe(await textOf('ndjson', ['person/maria-weiss-1960'], 1))
    const table = await fetch(`${origin}/export/csv?kind=Person`)
    expect(table.headers.get('content-disposition')).toBe('attachment; filename="Person.csv"')
    expect(await table.text()).toBe(await textOf('csv', undefined, 2, 'Person'))
  })

  test.each([
    ['/export/pdf', 'There is no format pdf; there are ndjson, csv'],
    ['/export/constructor', 'There is no format constructor'],
    ['/export/csv', 'add kind='],
    ['/export/csv?kind=Nothing', 'add kind='],
    ['/export/ndjson?steps=9', 'steps must be a number from 0 to 4'],
    ['/export/ndjson?from=person/x', 'from is no parameter'],
    ['/export/ndjson?around=person/nobody', 'There is no node person/nobody'],
    [`/export/ndjson?${'around=person/x&'.repeat(101)}`, 'at most 100 nodes'],
  ])('%s is refused', async (path, message) => {
    const response = await fetch(origin + path.replace(/&$/, ''))
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]!.message).toContain(message)
  })

  test('two at a time; who goes away makes room', async () => {
    const slow = Fastify({ forceCloseConnections: true })
    const ends: (() => void)[] = []
    serveExport(slow, async () =>
      (async function* () {
        yield 'begun'
        await new Promise<void>(resolve => ends.push(resolve))
      })(),
    )
    const at = await slow.listen({ host: '127.0.0.1', port: 0 })
    const ask = (signal?: AbortSignal) => fetch(`${at}/export/ndjson`, { signal })
    const stop = new AbortController()
    const running = await Promise.all([ask(stop.signal), ask()])
    expect(running.map(({ status }) => status)).toEqual([200, 200])
    expect((await ask()).status).toBe(503)
    stop.abort()
    // What Neo4j is reading is read to its end; then there is room.
    await until(() => ends.length === 2)
    ends[0]!()
    await until(async () => (await ask()).status === 200)
    ends[1]!()
    expect(await running[1]!.text()).toBe('begun')
    await slow.close()
  })
})

test('a text that a spreadsheet would work out is told as a text, and comes back as it was', async () => {
  const texts = ['=1+1', '+1', '-x', '@x', "'=x", "''=x", "'x", '-1.5', '\t=x', 'x=1']
  const topics = texts.map((label, n) => ({ schema: 'Topic', id: `topic/t${n}`, label }))
  await importAlone({ 'a.ndjson': ndjson(...topics) })
  const before = await graphContent(service.database)
  const csv = (await textOf('csv', undefined, 2, 'Topic'))!
  const cells = (parse(csv) as string[][]).slice(1).flat()
  expect(cells.filter(cell => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([])
  expect(cells).toEqual(
    expect.arrayContaining(["'=1+1", "'+1", "'-x", "'@x", "''=x", "'''=x", "'x", '-1.5', 'x=1']),
  )
  await importAlone({ 'Topic.csv': csv })
  expect(await graphContent(service.database)).toEqual(before)
})
