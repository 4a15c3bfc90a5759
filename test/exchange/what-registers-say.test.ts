import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beginExport } from '../../src/exchange/export/export.ts'
import { formats } from '../../src/exchange/export/formats.ts'
import { backUp, bringBack } from '../../src/exchange/imports/backup.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { importsOf } from '../../src/exchange/imports/imports.ts'
import { undoImport } from '../../src/exchange/imports/undo.ts'
import { recordFiles } from '../../src/exchange/reading/read.ts'
import { bringUpToDate } from '../../src/exchange/imports/up-to-date.ts'
import { graphContent } from '../support/graph-content.ts'
import { citations, emptyService, ndjson, source } from '../support/importing.ts'
import { temporaryFolder } from '../support/process.ts'

const on = emptyService()
const { give } = on

async function ask(query: string) {
  const { data, errors } = await on.service.ask(query)
  expect(errors).toBeUndefined()
  return data
}

/** One record of each kind that says everything that registers say of it. */
const said = [
  source,
  {
    schema: 'Country',
    id: 'country/a',
    names: ['Aria'],
    succeededBy: [{ to: 'country/b', kind: 'SPLIT', on: '1992' }],
  },
  { schema: 'Country', id: 'country/b', names: ['Boria'] },
  { schema: 'Place', id: 'place/one', name: 'One' },
  { schema: 'Place', id: 'place/two', name: 'Two' },
  {
    ...{ schema: 'Organization', id: 'organization/old', kind: 'UNION', names: ['Union of Smiths'] },
    ...{
      founded: '1901',
      ended: '1980-05',
      succeededBy: [{ to: 'organization/new', kind: 'MERGED', on: '1980-05' }],
    },
  },
  { schema: 'Organization', id: 'organization/new', kind: 'EMPLOYERS', names: ['Guild'] },
  { schema: 'Person', id: 'person/p', names: ['Ann Lee'] },
  { schema: 'Person', id: 'person/q', names: ['Bo Ray'] },
  {
    schema: 'Office',
    id: 'office/o',
    names: ['Secretary'],
    rank: 'Minister of State',
    seats: 2,
    in: 'organization/old',
  },
  {
    ...{ schema: 'Tenure', id: 'tenure/t', person: 'person/p', office: 'office/o', time: '1970/1975' },
    ...{ acting: true, onLeave: false, citations },
  },
  {
    ...{
      schema: 'Document',
      id: 'document/bill',
      title: 'The Bill',
      type: 'OTHER',
      bilateral: false,
      citations,
    },
    acts: [
      { kind: 'ENTRY_INTO_FORCE', on: '1972' },
      { kind: 'ADOPTION', on: '1971-03' },
      { kind: 'PROVISIONAL_APPLICATION' },
    ],
  },
  {
    ...{
      schema: 'Event',
      id: 'event/e',
      name: 'Audience',
      kind: 'AUDIENCE',
      format: 'STATE',
      time: '1971-02-03',
      citations,
    },
    ...{ place: 'place/one', places: ['place/two'], documentsDiscussed: ['document/bill'] },
  },
  {
    ...{
      schema: 'Participation',
      id: 'participation/p',
      actor: 'person/p',
      event: 'event/e',
      role: 'GUEST',
      citations,
    },
    ...{ side: 'The Smiths', asRecorded: { name: 'A. Lee', office: 'General Secretary' } },
  },
  {
    ...{ schema: 'Participation', id: 'participation/q', actor: 'person/q', event: 'event/e', citations },
    ...{ role: 'ACCOMPANYING', side: 'The Smiths' },
  },
]

test('what registers say is asked for, and filtered by', async () => {
  const { report } = await give('x.ndjson', ndjson(...said))
  expect(report).toEqual([])
  expect(
    await ask(`{
      organization(id: "organization/old") {
        kind founded { edtf } ended { edtf }
        successions { nodes { from { id } to { id } on { edtf } kind } }
      }
      new: organization(id: "organization/new") { successions { totalCount nodes { from { id ... on Organization { name } } } } }
      country(id: "country/b") { successions(where: {kind: {eq: SPLIT}}) { nodes { from { id } kind on { edtf } } } }
      office(id: "office/o") { rank seats holders(where: {acting: {eq: true}}) { nodes { acting onLeave } } }
      document(id: "document/bill") {
        bilateral acts { kind on { edtf } } discussedAt { nodes { id format place { id } places { id } } }
      }
      event(id: "event/e") {
        participations { nodes { role side asRecorded { name office } } }
        documentsDiscussed { nodes { id } }
      }
      place(id: "place/two") { events { totalCount nodes { id } } }
      founded: organizations(where: {founded: {within: {to: "1910-01-01"}}}) { nodes { id } }
      state: events(where: {format: {eq: STATE}, documentsDiscussed: {some: {acts: {some: {kind: {eq: ADOPTION}}}}}}) { totalCount }
      unknown: events(where: {format: {eq: null}}) { totalCount }
      sides: events(where: {participations: {some: {side: {eq: "the smiths"}, asRecorded: {office: {contains: "secretary"}}}}}) { totalCount }
      multilateral: documents(where: {bilateral: {eq: false}}) { totalCount }
      ranked: offices(where: {rank: {contains: "minister"}}) { totalCount }
      person(id: "person/p") { counterparts { totalCount } companions: counterparts(how: [ACCOMPANIED]) { nodes { actor { id } accompanied } } }
    }`),
  ).toEqual({
    organization: {
      ...{ kind: 'UNION', founded: { edtf: '1901' }, ended: { edtf: '1980-05' } },
      successions: {
        nodes: [
          {
            ...{ from: { id: 'organization/old' }, to: { id: 'organization/new' } },
            ...{ on: { edtf: '1980-05' }, kind: 'MERGED' },
          },
        ],
      },
    },
    new: {
      successions: { totalCount: 1, nodes: [{ from: { id: 'organization/old', name: 'Union of Smiths' } }] },
    },
    country: { successions: { nodes: [{ from: { id: 'country/a' }, kind: 'SPLIT', on: { edtf: '1992' } }] } },
    office: { rank: 'Minister of State', seats: 2, holders: { nodes: [{ acting: true, onLeave: false }] } },
    document: {
      bilateral: false,
      acts: [
        { kind: 'ADOPTION', on: { edtf: '1971-03' } },
        { kind: 'ENTRY_INTO_FORCE', on: { edtf: '1972' } },
        { kind: 'PROVISIONAL_APPLICATION', on: null },
      ],
      discussedAt: {
        nodes: [
          {
            ...{ id: 'event/e', format: 'STATE', place: { id: 'place/one' } },
            places: [{ id: 'place/one' }, { id: 'place/two' }],
          },
        ],
      },
    },
    event: {
      participations: {
        nodes: [
          {
            ...{ role: 'GUEST', side: 'The Smiths' },
            asRecorded: { name: 'A. Lee', office: 'General Secretary' },
          },
          { role: 'ACCOMPANYING', side: 'The Smiths', asRecorded: null },
        ],
      },
      documentsDiscussed: { nodes: [{ id: 'document/bill' }] },
    },
    place: { events: { totalCount: 1, nodes: [{ id: 'event/e' }] } },
    founded: { nodes: [{ id: 'organization/old' }] },
    state: { totalCount: 1 },
    unknown: { totalCount: 0 },
    sides: { totalCount: 1 },
    multilateral: { totalCount: 1 },
    ranked: { totalCount: 1 },
    // Both were of one side.
    person: {
      counterparts: { totalCount: 0 },
      companions: { nodes: [{ actor: { id: 'person/q' }, accompanied: 1 }] },
    },
  })
})

test.each(['ndjson', 'csv'])('all of it is exported as %s and comes back to an equal graph', async format => {
  await give('x.ndjson', ndjson(...said))
  const before = await graphContent(on.service.database)
  const folder = temporaryFolder()
  const kinds = format === 'csv' ? [...new Set(said.map(({ schema }) => schema))] : [undefined]
  for (const kind of kinds) {
    let text = ''
    for await (const piece of (await beginExport(on.service.database, formats[format]!, { steps: 2 }, kind))!)
      text += piece
    writeFileSync(join(folder, `${kind ?? 'all'}.${format}`), text)
  }
  await on.service.clear()
  await importFrom(on.service.database, recordFiles([folder]), 'back')
  expect(await graphContent(on.service.database)).toEqual(before)
})

test('further places follow a first one; nobody is succeeded twice by the same', async () => {
  const { report } = await give(
    'x.ndjson',
    ndjson(
      source,
      { schema: 'Place', id: 'place/one', name: 'One' },
      { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETING', places: ['place/one'], citations },
      {
        ...{ schema: 'Country', id: 'country/a', names: ['A'] },
        succeededBy: [{ to: 'country/b' }, { to: 'country/b', kind: 'SPLIT' }],
      },
      { schema: 'Tenure', id: 'tenure/t', person: 'person/p', office: 'office/o', acting: 'yes', citations },
    ),
  )
  expect(report.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
    'places: are further ones; give the first as place',
    'succeededBy: must not name one twice',
    'acting: must be true or false',
  ])
})

test('two datasets that tell of one succession tell it once, each what it knows', async () => {
  const country = (id: string, more: object = {}) => ({ schema: 'Country', id, names: [id], ...more })
  await give(
    'a.ndjson',
    ndjson(country('country/b'), country('country/a', { succeededBy: [{ to: 'country/b', on: '1992' }] })),
  )
  await give('b.ndjson', ndjson(country('country/a', { succeededBy: [{ to: 'country/b', kind: 'SPLIT' }] })))
  const { country: found } = await ask(
    '{ country(id: "country/a") { successions { totalCount nodes { kind on { edtf } } } } }',
  )
  expect(found.successions).toEqual({ totalCount: 1, nodes: [{ kind: 'SPLIT', on: { edtf: '1992' } }] })
})

describe('an actor of whom nobody knows what it is', () => {
  const unknown = {
    schema: 'Organization',
    id: 'organization/x',
    kind: 'UNKNOWN',
    names: ['X'],
    basedIn: 'country/b',
  }
  const met = [
    source,
    { schema: 'Country', id: 'country/b', names: ['B'] },
    unknown,
    { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETING', citations },
    { schema: 'Participation', id: 'participation/x', actor: 'organization/x', event: 'event/e', citations },
  ]
  const person = {
    schema: 'Person',
    id: 'organization/x',
    names: [{ text: 'Xavier', kind: 'ALIAS' }, 'X'],
    citizenOf: ['country/b'],
  }
  const actor = `{ participation: node(id: "participation/x") { ... on Participation { actor { __typename id name } } }
    node(id: "organization/x") { __typename ... on Person { names { text } citizenOf { id } disagreements { field value } }
      ... on Organization { kind names { text } disagreements { field value } } } }`

  test('turns out to be a person, under its id, with what was known of it', async () => {
    await give('a.ndjson', ndjson(...met))
    const { report } = await give('b.ndjson', ndjson(person))
    expect(report).toEqual([])
    expect(await ask(actor)).toEqual({
      participation: { actor: { __typename: 'Person', id: 'organization/x', name: 'Xavier' } },
      node: {
        __typename: 'Person',
        names: [{ text: 'Xavier' }, { text: 'X' }],
        citizenOf: [{ id: 'country/b' }],
        disagreements: [{ field: 'basedIn', value: 'country/b' }],
      },
    })
    expect(await on.service.database.run('MATCH (n:Organization) RETURN n.id')).toEqual([])
    // The first register again, in a newer version: it still does not know.
    const again = await give('a.ndjson', ndjson({ ...unknown, names: ['X', 'Ex'] }))
    expect(again.report).toEqual([])
    expect((await ask(actor)).node).toMatchObject({
      __typename: 'Person',
      names: [{ text: 'X' }, { text: 'Ex' }, { text: 'Xavier' }],
    })
    const [, newest] = await importsOf(on.service.database)
    await undoImport(on.service.database, newest!.id)
    expect((await ask(actor)).node).toMatchObject({ __typename: 'Organization', kind: 'UNKNOWN' })
  })

  test('turns out to be a body of a kind, whoever comes first, and nobody disagrees', async () => {
    const company = { ...unknown, kind: 'COMPANY' }
    for (const [first, second] of [
      [company, unknown],
      [unknown, company],
    ]) {
      await on.service.clear()
      await give('a.ndjson', ndjson(...met.filter(record => record !== unknown), first!))
      expect((await give('b.ndjson', ndjson(second!))).report).toEqual([])
      expect((await ask(actor)).node).toEqual({
        ...{ __typename: 'Organization', kind: 'COMPANY', names: [{ text: 'X' }], disagreements: [] },
      })
    }
  })

  test('is no person any more once it is known to be a body, or something is part of it', async () => {
    await give(
      'a.ndjson',
      ndjson(...met, { schema: 'Office', id: 'office/o', names: ['O'], in: 'organization/x' }),
    )
    expect((await give('b.ndjson', ndjson(person))).report).toMatchObject([
      { field: 'schema', reason: expect.stringContaining('is Person, but the graph has this id as') },
    ])
    await on.service.clear()
    await give(
      'a.ndjson',
      ndjson(...met.filter(record => record !== unknown), { ...unknown, kind: 'COMPANY' }),
    )
    expect((await give('b.ndjson', ndjson(person))).counts.rejected).toBe(1)
  })

  test('is no body for others once it is known to be a person', async () => {
    await give('a.ndjson', ndjson(...met.filter(record => record !== unknown), person))
    const part = {
      schema: 'Organization',
      id: 'organization/part',
      kind: 'COMPANY',
      names: ['Part'],
      partOf: 'organization/x',
    }
    const { report, counts } = await give('b.ndjson', ndjson(unknown, part))
    expect(report).toMatchObject([
      { record: 'organization/part', reason: expect.stringContaining('which is no Organization or Country') },
    ])
    expect(counts).toMatchObject({ read: 2, written: 1, rejected: 1 })
    expect((await ask(actor)).node).toMatchObject({ __typename: 'Person' })
  })

  test('stays a person as long as somebody needs one', async () => {
    await give('a.ndjson', ndjson(...met))
    await give('b.ndjson', ndjson(person))
    const held = [
      { schema: 'Office', id: 'office/o', names: ['O'] },
      { schema: 'Tenure', id: 'tenure/t', person: 'organization/x', office: 'office/o', citations },
    ]
    expect((await give('c.ndjson', ndjson(...held))).counts).toMatchObject({ written: 2, rejected: 0 })
    const { report } = await give('b.ndjson', ndjson(unknown))
    expect(report).toMatchObject([
      { field: 'schema', reason: expect.stringContaining('but the graph has this id as') },
    ])
    const ofPerson = (await importsOf(on.service.database, 'b.ndjson')).find(({ records }) => records === 1)
    await expect(undoImport(on.service.database, ofPerson!.id)).rejects.toThrow('tenure/t')
    expect((await ask(actor)).node).toMatchObject({ __typename: 'Person' })
  })

  test('is one node after a backup is restored, and after all is made anew', async () => {
    await give('a.ndjson', ndjson(...met))
    await give('b.ndjson', ndjson(person))
    const before = await graphContent(on.service.database)
    const { signal } = new AbortController()
    const quiet = { report: () => undefined, signal }
    const lines: string[] = []
    for await (const line of backUp(on.service.database, signal)) lines.push(line.trimEnd())
    await on.service.database.run('MATCH (d:Derivation) SET d.version = 1')
    await bringUpToDate(on.service.database, quiet)
    expect(await graphContent(on.service.database)).toEqual(before)
    await on.service.clear()
    await bringBack(
      on.service.database,
      (async function* () {
        yield* lines
      })(),
      quiet,
    )
    expect(await graphContent(on.service.database)).toEqual(before)
  })
})

test('a further place that is the first one too is told once', async () => {
  const event = { schema: 'Event', id: 'event/e', name: 'E', kind: 'MEETING', citations }
  await give(
    'a.ndjson',
    ndjson(
      source,
      { schema: 'Place', id: 'place/one', name: 'One' },
      { ...event, place: 'place/one', places: ['place/one'] },
    ),
  )
  expect(
    await ask('{ event(id: "event/e") { places { id } } place(id: "place/one") { events { totalCount } } }'),
  ).toEqual({
    event: { places: [{ id: 'place/one' }] },
    place: { events: { totalCount: 1 } },
  })
})
