import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { mappedTables } from '../../src/exchange/mapping/mapped-tables.ts'
import type { Reject } from '../../src/exchange/staging/findings.ts'
import { resources } from '../../src/resources.ts'
import { temporaryFolder } from '../support/process.ts'
import { TestService } from '../support/service.ts'

jest.setTimeout(300_000)

// Registers of meetings as others publish them, read by the mappings that are shipped.
const shared = join(resources, '..', 'shared', 'data')
const onDatasets = existsSync(shared) ? describe : describe.skip
const mapping = (name: string) => join(resources, 'data', 'mappings', `${name}.yaml`)

function unpack(archive: string): string {
  const folder = temporaryFolder()
  execFileSync('tar', ['xf', join(shared, `${archive}.tar.xz`), '-C', folder])
  return join(folder, archive)
}

/** What tables become, by kind, and what was told. */
async function convert(name: string, paths: string[]) {
  const { source } = mappedTables(mapping(name), paths)
  const records: { schema: string; id: string; [field: string]: unknown }[] = []
  const told: string[] = []
  for await (const read of source.read())
    if ('data' in read) records.push(read.data as never)
    else if ('reason' in read) told.push(`${read.place.line}: ${read.reason}`)
  return {
    told,
    summary: source.summary!(),
    of: (schema: string) => records.filter(each => each.schema === schema),
  }
}

// Forty thousand records by way of the database: TEST_REGISTERS=1 asks them.
const onDatabase = process.env.TEST_REGISTERS ? onDatasets : describe.skip

onDatabase('meetings of British ministers, as processed', () => {
  let service: TestService
  const questions: { n: number; answer: never }[] = existsSync(shared)
    ? JSON.parse(readFileSync(join(shared, 'uk_meetings.json'), 'utf8')).questions
    : []
  const answer = (n: number) => questions.find(question => question.n === n)!.answer as never

  beforeAll(async () => {
    service = await TestService.start()
    await service.clear()
    const { source, dataset } = mappedTables(mapping('uk-ministers-meetings'), [
      join(unpack('uk_ministers_meetings'), 'MixedProcessedData.csv'),
    ])
    const rejects: Reject[] = []
    const counts = await importFrom(service.database, source, dataset, {
      findings: {
        reject: reject => rejects.push(reject),
        leaveOut: fault => rejects.push({ faults: [fault] }),
        warn: () => undefined,
      },
    })
    expect(rejects).toEqual([])
    expect(counts.read).toBe(counts.written)
    expect(source.summary!()).toBe(
      '1 table, 15781 rows = 15781 mapped + 0 blank + 0 that no condition of the mapping holds for + 0 with a fault.',
    )
  })
  afterAll(() => service.stop())

  async function ask(query: string, variables?: Record<string, unknown>) {
    const { data, errors } = await service.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }

  test('1: how many there are, each spelling by itself', async () => {
    const { meetings, departments, organisations, without, yearless } = answer(1) as Record<string, number>
    const found = await ask(`{
      meetings: events { totalCount }
      departments: organizations(where: {kind: {eq: MINISTRY}}) { totalCount }
      organisations: organizations(where: {kind: {eq: UNKNOWN}}) { totalCount }
      dated: events(where: {time: {overlaps: {from: "2000-01-01", to: "2030-12-31"}}}) { totalCount }
      fewest: events(orderBy: [{participationsCount: ASC}], first: 1) { nodes { participations(role: GUEST) { totalCount } } }
    }`)
    expect(found.meetings.totalCount).toBe(meetings)
    expect(found.departments.totalCount).toBe(departments)
    expect(found.organisations.totalCount).toBe(organisations)
    expect(found.meetings.totalCount - found.dated.totalCount).toBe(yearless)
    expect(without).toBe(0)
    expect(found.fewest.nodes[0].participations.totalCount).toBeGreaterThan(0)
  })

  test('2: the organisations with most meetings', async () => {
    const { organizations } = await ask(`{
      organizations(where: {kind: {eq: UNKNOWN}}, orderBy: [{participationsCount: DESC}, {name: ASC}], first: 10) {
        nodes { name participations { totalCount } }
      }
    }`)
    const found = organizations.nodes.map(({ name, participations }: never) => [
      name,
      (participations as { totalCount: number }).totalCount,
    ])
    expect(found).toEqual(answer(2))
  })

  type Groups = { keys: { value: string | null; node: { name: string } | null }[]; count: number }[]
  const named = (nodes: Groups) => nodes.map(({ keys, count }) => [keys[0]!.node!.name, count])

  test('3: the organisations that met one department most in a year', async () => {
    const { encounters, participations } = await ask(`{
      encounters(of: "organization/uk-cabinet-office", time: {within: {from: "2012-01-01", to: "2012-12-31"}}) {
        groups(by: [COUNTERPART], first: 10) { nodes { keys { value node { ... on Organization { name } } } count } }
      }
      participations(where: {
        role: {eq: GUEST}
        event: {time: {within: {from: "2012-01-01", to: "2012-12-31"}}, participations: {some: {countsFor: {some: {actor: {id: {eq: "organization/uk-cabinet-office"}}}}}}}
      }) {
        groups(by: [ACTOR], first: 10) { nodes { keys { value node { ... on Organization { name } } } count } }
      }
    }`)
    expect(named(encounters.groups.nodes)).toEqual(answer(3))
    expect(named(participations.groups.nodes)).toEqual(answer(3))
  })

  test('4: meetings of each department and year', async () => {
    const { events } = await ask(`{
      events { groups(by: [COUNTS_FOR, YEAR], first: 100) {
        nodes { keys { value node { ... on Organization { name } } } count certain }
      } }
    }`)
    const found: Record<string, Record<string, number>> = {}
    for (const { keys, count } of events.groups.nodes as Groups) {
      const [department, year] = keys as [(typeof keys)[0], (typeof keys)[0]]
      if (year.value) found[department.node!.name] = { ...found[department.node!.name], [year.value]: count }
    }
    expect(found).toEqual(answer(4))
  })

  test('5: organisations that met four departments or more', async () => {
    const { participations } = await ask(`{
      participations(where: {role: {eq: GUEST}}) {
        groups(by: [ACTOR], first: 10, having: {distinct: [{of: COUNTERPART_COUNTS_FOR, count: {gte: 4}}]}) {
          totalCount
          nodes { keys { value node { ... on Organization { name } } } count }
        }
      }
    }`)
    const { totalCount, nodes } = participations.groups
    expect({ number: totalCount, top: named(nodes) }).toEqual(answer(5))
  })

  test('6: meetings about energy, by department', async () => {
    const { events } = await ask(`{
      events(where: {text: {matches: "energy"}}) {
        groups(by: [COUNTS_FOR], first: 20) { nodes { keys { value node { ... on Organization { name } } } count } }
      }
    }`)
    expect(Object.fromEntries(named(events.groups.nodes))).toEqual(answer(6))
  })

  test('7: the organisations of meetings about energy', async () => {
    const { participations } = await ask(`{
      participations(where: {role: {eq: GUEST}, event: {text: {matches: "energy"}}}) {
        groups(by: [ACTOR], first: 5) { nodes { keys { value node { ... on Organization { name } } } count } }
      }
    }`)
    expect(named(participations.groups.nodes)).toEqual(answer(7))
  })

  test('9: how many organisations a department met each year', async () => {
    const { encounters } = await ask(`{
      encounters(of: "organization/uk-department-for-transport") {
        groups(by: [YEAR], orderBy: [{key: ASC}]) { nodes { keys { value } distinct(of: COUNTERPART) } }
      }
    }`)
    const years = encounters.groups.nodes.map(
      ({ keys, distinct }: { keys: { value: string }[]; distinct: number }) => [keys[0]!.value, distinct],
    )
    expect(Object.fromEntries(years)).toEqual(answer(9))
  })

  test('12: organisations that met a department in two years, and not in the one between', async () => {
    const met = (year: number) => `{participations: {some: {role: {eq: GUEST}, event: {
      time: {within: {from: "${year}-01-01", to: "${year}-12-31"}}
      participations: {some: {countsFor: {some: {actor: {id: {eq: "organization/uk-department-for-transport"}}}}}}
    }}}}`
    const { organizations } = await ask(
      `{ organizations(where: {AND: [${met(2012)}, ${met(2014)}], NOT: ${met(2013)}}) { totalCount } }`,
    )
    expect(organizations.totalCount).toBe(answer(12))
  })

  test('a minister met organisations, however many at once, and no other minister', async () => {
    const { people } = await ask(
      '{ people(orderBy: [{participations: {count: DESC}}], first: 5) { nodes { id } } }',
    )
    for (const { id } of people.nodes) {
      const { person } = await ask(
        `query Met($id: ID!) { person(id: $id) {
          met: counterparts(how: [MET], first: 100) { nodes { actor { kind: __typename } } }
          ministers: counterparts(where: {actor: {kind: {eq: PERSON}}}) { totalCount }
        } }`,
        { id },
      )
      const kinds = person.met.nodes.map(({ actor }: { actor: { kind: string } }) => actor.kind)
      expect(new Set(kinds)).toEqual(new Set(['Organization']))
      expect(person.ministers.totalCount).toBe(0)
    }
    const { organizations } = await ask(
      '{ organizations(where: {name: {eq: "Network Rail"}}) { nodes { id } } }',
    )
    const { organization } = await ask(
      `query Shared($id: ID!) { organization(id: $id) {
        met: counterparts(how: [MET], where: {actor: {organization: {kind: {eq: UNKNOWN}}}}) { totalCount }
        shared: counterparts(how: [SHARED], where: {actor: {organization: {kind: {eq: UNKNOWN}}}}) { totalCount }
      } }`,
      { id: organizations.nodes[0].id },
    )
    expect(organization.met.totalCount).toBe(0)
    expect(organization.shared.totalCount).toBeGreaterThan(10)
  })

  test('13: meetings of a minister with one company at most two months after one with another', async () => {
    const { organizations } = await ask(`{
      organizations(where: {kind: {eq: UNKNOWN}, name: {in: ["Shell", "BP"]}}, orderBy: [{name: ASC}]) { nodes { id name } }
    }`)
    const [bp, shell] = organizations.nodes.map(({ id }: { id: string }) => id)
    const { encounters } = await ask(
      `query Near($shell: ID!, $bp: ID!) {
        encounters(of: $shell, near: {of: $bp, months: 2, when: AFTER, sameAsRecorded: true}, first: 100) {
          nodes { certainty event { identifiers { value } } near { id } }
        }
      }`,
      { shell, bp },
    )
    const ids = encounters.nodes.map(
      ({ event }: { event: { identifiers: { value: string }[] } }) => event.identifiers[0]!.value,
    )
    expect(ids.sort(byText)).toEqual([...(answer(13) as string[])].sort(byText))
  })

  test('8: meetings with Google', async () => {
    const { organizations } = await ask(`{
      organizations(where: {name: {eq: "Google"}}) { nodes { participations(first: 100) { nodes { event {
        time { edtf } description participations(role: HOST) { nodes { asRecorded { name } } } } } } } }
    }`)
    type Found = {
      event: {
        time: { edtf: string }
        description: string | null
        participations: { nodes: { asRecorded: { name: string } }[] }
      }
    }
    const found = organizations.nodes[0].participations.nodes.map(({ event }: Found) => [
      event.time.edtf.slice(0, 7),
      event.participations.nodes[0]!.asRecorded.name,
      event.description ?? '',
    ])
    expect(found.sort(byText)).toEqual([...(answer(8) as string[][])].sort(byText))
  })

  test('10: meetings with more than twenty organisations', async () => {
    const { events } = await ask(`{
      events(orderBy: [{participationsCount: DESC}], first: 60) { nodes { participations(role: GUEST) { totalCount } } }
    }`)
    const counts = events.nodes.map(
      ({ participations }: never) => (participations as { totalCount: number }).totalCount,
    )
    expect({
      number: counts.filter((count: number) => count > 20).length,
      largest: Math.max(...counts),
    }).toEqual(answer(10))
  })

  test('11: ministers who met two organisations', async () => {
    const met = (name: string) =>
      `{participations: {some: {event: {participations: {some: {actor: {name: {eq: "${name}"}}}}}}}}`
    const { people } = await ask(`{
      people(where: {AND: [${met('Network Rail')}, ${met('Campaign for Better Transport')}]}) { nodes { name } }
    }`)
    expect(people.nodes.map(({ name }: never) => name).sort()).toEqual([...(answer(11) as string[])].sort())
  })
})

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
}

onDatasets('meetings of British ministers, as published', () => {
  test('every row is a meeting or is told of; each file has its year; ten meetings are those of the processed table', async () => {
    const folder = join(unpack('uk_ministers_meetings'), 'raw')
    const { told, summary, of } = await convert('gov-uk-meetings', [folder])
    expect(told).toEqual([expect.stringContaining('cells, but there are 4 columns')])
    expect(summary).toMatch(
      /^55 tables, 6244 rows = \d+ mapped \+ \d+ blank \+ \d+ that no condition .* 1 with a fault\.$/,
    )
    const events = of('Event')
    const sourceOf = (event: Record<string, unknown>) => (event.citations as { source: string }[])[0]!.source
    const years = (file: string) => [
      ...new Set(
        events
          .filter(event => sourceOf(event) === `source/gov-uk-${file}-csv`)
          .flatMap(({ time }) => (typeof time === 'string' ? time.replace('[', '').slice(0, 4) : [])),
      ),
    ]
    for (const [file, year] of [
      ['pm-meetings-jan-mar-14', '2014'],
      ['pmmeetingsjanmar', '2013'],
      ['comeetingsjulysep', '2012'],
      ['pmmeetingsapriljune13', '2013'],
      ['comeetingsjulsept13-2', '2013'],
      ['pmmeetings-oct-dec2011', '2011'],
      ['pm-meetings-aug-sept-2010-0', '2010'],
    ])
      expect([file, years(file!)]).toEqual([file, [year]])
    expect(events.filter(({ time }) => time === undefined).length).toBeLessThan(80)
    // Compared by hand with the processed table: who, month, and whom, of the Prime Minister's first meetings of 2014.
    const guests = new Map<string, string[]>()
    for (const { event, role, asRecorded } of of('Participation'))
      if (role === 'GUEST')
        guests.set(event as string, [
          ...(guests.get(event as string) ?? []),
          (asRecorded as { name: string }).name,
        ])
    const first = events
      .filter(event => sourceOf(event) === 'source/gov-uk-pm-meetings-jan-mar-14-csv')
      .slice(0, 10)
      .map(({ id, time, description }) => [time, description, guests.get(id)!.length, guests.get(id)![0]])
    expect(first).toEqual([
      ['2014-01', 'To discuss UK housing market', 1, 'Crest Nicholson'],
      ['2014-01', 'General discussion', 3, 'ITV: Geoff Hill'],
      ['2014-01', 'General discussion', 1, 'The Observer'],
      ['2014-01', 'General discussion', 2, 'Sir V S and Lady Naipaul'],
      ['2014-01', 'Discussion on Jewish community issues', 1, 'Jewish Leadership Council'],
      ['2014-01', 'To discuss energy policy', 1, 'IGas'],
      ['2014-01', 'To discuss issues affecting Scottish businesses', 15, 'Alliance Trust'],
      ['2014-01', 'Progress update', 1, 'Crossrail'],
      ['2014-01', 'Discussion on transport investment', 7, 'Orbis Energy'],
      ['2014-01', 'General discussion', 2, 'Nick Robinson'],
    ])
    expect(of('Person').map(({ names }) => (names as string[])[0])).toContain('David Cameron')
  })
})

onDatasets('meetings of members of the European Parliament', () => {
  test.each([
    ['mepmeetings.csv', 23_050],
    ['mepmeetings_2020-11-19.csv', 10_691],
  ])('%s: every row is a meeting, with who met whom about which dossier', async (name, rows) => {
    const { told, summary, of } = await convert('mep-meetings', [join(unpack('eu_mep_meetings'), name)])
    expect(told).toEqual([])
    expect(summary).toContain(`1 table, ${rows} rows = ${rows} mapped`)
    expect(of('Event')).toHaveLength(rows)
    expect(of('Participation').filter(({ role }) => role === 'HOST')).toHaveLength(rows)
    expect(of('Event').every(({ time }) => /^20(19|2\d)-\d\d-\d\d$/.test(String(time)))).toBe(true)
    expect(of('Event').filter(({ documentsDiscussed }) => documentsDiscussed).length).toBeGreaterThan(
      rows / 4,
    )
  })
})
