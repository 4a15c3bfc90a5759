import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { Finding, Reject } from '../../src/exchange/staging/findings.ts'
import { importFrom } from '../../src/exchange/imports/import.ts'
import { sourceOf } from '../../src/exchange/readers/reader.ts'
import { readers } from '../../src/exchange/readers/readers.ts'
import { resources } from '../../src/resources.ts'
import { temporaryFolder } from '../support/process.ts'
import { randomFrom, shuffled } from '../support/random.ts'
import { TestService } from '../support/service.ts'

jest.setTimeout(300_000)

// What an independent program worked out of the raw files of two datasets, asked of the API after both were imported, together with
// the territories of all times.
const shared = join(resources, '..', 'shared', 'data')
const onDatasets = existsSync(shared) ? describe : describe.skip

let service: TestService
const warnings: Finding[] = []
beforeAll(async () => {
  service = await TestService.start()
  if (!existsSync(shared)) return
  await service.clear()
  await give('gsh', 'has_gsh')
  warnings.length = 0
  await give('hist-visits', 'has_visits')
  await give('pocom', 'has_pocom')
})
afterAll(() => service.stop())

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(query, variables)
  expect(errors).toBeUndefined()
  return data
}

/** All pages of a list. */
async function pages<Node>(field: string, args: string, selection: string): Promise<Node[]> {
  const found: Node[] = []
  let after: string | null = null
  do {
    const page: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await ask(
        `query Pages($after: String) { page: ${field}(first: 100, after: $after${args}) { nodes ${selection} pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
    ).page
    found.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}

async function give(name: string, archive: string): Promise<void> {
  const folder = temporaryFolder()
  execFileSync('tar', ['xf', join(shared, `${archive}.tar.xz`), '-C', folder])
  const rejects: Reject[] = []
  const counts = await importFrom(
    service.database,
    sourceOf(readers.get(name)!, join(folder, archive)),
    name,
    {
      findings: {
        reject: reject => rejects.push(reject),
        leaveOut: fault => rejects.push({ faults: [fault] }),
        warn: warning => warnings.push(warning),
      },
    },
  )
  expect(rejects).toEqual([])
  expect(counts.written + counts.unchanged).toBe(counts.read)
}

/** The answers by their numbers; none where the datasets are not there, as what is skipped is declared all the same. */
function answersIn(file: string): Map<number, unknown> {
  if (!existsSync(shared)) return new Map()
  const answers = JSON.parse(readFileSync(join(shared, file), 'utf8')) as { n: number; answer: unknown }[]
  return new Map(answers.map(({ n, answer }) => [n, answer]))
}

const distinct = <Value>(values: Value[]) => new Set(values).size

interface Time {
  edtf: string
}
interface Identified {
  identifiers: { scheme: string; value: string }[]
}
const idIn = ({ identifiers }: Identified, scheme: string) =>
  identifiers.find(each => each.scheme === scheme)?.value

/** The parts of an interval, each with the text that the source has. */
const ends = (time: Time | null): [string, string] => {
  const [start = '', end = start] = (time?.edtf ?? '').split('/')
  return [start, end]
}

const ofPocom = 'identifiers: { some: { scheme: { eq: "pocom" } } }'
const held = `status: { in: [ENDED, UNKNOWN] }, ${ofPocom}`

onDatasets('visits of foreign leaders', () => {
  interface Visit extends Identified {
    time: Time
    guests: {
      nodes: {
        actor: { id: string }
        asRecorded: { name: string; country: string }
        countsFor: { actor: Identified & { id: string } }[]
      }[]
    }
  }
  const answers = answersIn('visits.json')
  let all: Visit[]
  const countryOf = ({ guests }: Visit) => guests.nodes[0]!.countsFor[0]!.actor.id
  const wordsOf = ({ guests }: Visit) => guests.nodes[0]!.asRecorded
  /** A row as the answers have it. */
  const row = (visit: Visit) => [
    Number(idIn(visit, 'us-visits')),
    wordsOf(visit).name,
    wordsOf(visit).country,
    ...ends(visit.time),
  ]
  const selection = `{ identifiers { scheme value } time { edtf }
    guests: participations(first: 3, where: { role: { eq: GUEST } }) { nodes {
      actor { id } asRecorded { name country } countsFor { actor { id identifiers { scheme value } } } } } }`
  const from = (country: string) =>
    `participations: { some: { role: { eq: GUEST }, countsFor: { some: { actor: { id: { eq: "${country}" } } } } } }`

  beforeAll(async () => {
    // What they came for is an event of its own.
    all = await pages<Visit>(
      'events',
      ', orderBy: [{ time: ASC }], where: { kind: { eq: VISIT } }',
      selection,
    )
  })

  test('1: how many records, and wordings; the first and the last', () => {
    expect({
      visits: all.length,
      visitor_strings: distinct(all.map(visit => wordsOf(visit).name)),
      first: ends(all[0]!.time)[0],
      last: ends(all.at(-1)!.time)[0],
    }).toEqual(answers.get(1))
  })

  test('2: all visits of leaders of Azerbaijan: two people, one of them under two spellings', async () => {
    const { events } = await ask(
      `{ events(first: 20, orderBy: [{ time: ASC }], where: { ${from('country/az')} }) { nodes ${selection} } }`,
    )
    expect(events.nodes.map(row)).toEqual(answers.get(2))
    expect(distinct(events.nodes.map((visit: Visit) => visit.guests.nodes[0]!.actor.id))).toBe(2)
  })

  test('3: the five countries with the most visits', async () => {
    const ids: Record<string, string> = {}
    for (const { guests } of all)
      for (const { countsFor } of guests.nodes) {
        const { id, ...identified } = countsFor[0]!.actor
        ids[id] = idIn(identified, 'gsh')!
      }
    // One after the other: all at once are more operations than the service runs at a time.
    const counts: [string, number][] = []
    for (const [id, country] of Object.entries(ids))
      counts.push([
        country,
        (await ask(`{ events(where: { ${from(id)} }) { totalCount } }`)).events.totalCount,
      ])
    expect(counts.sort((one, other) => other[1] - one[1]).slice(0, 5)).toEqual(answers.get(3))
  })

  test('4: the five wordings of one country that come most often', () => {
    const counts = new Map<string, number>()
    for (const visit of all) {
      const key = `${wordsOf(visit).name}|${idIn(visit.guests.nodes[0]!.countsFor[0]!.actor, 'gsh')}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const top = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 5)
    expect(top.map(([key, count]) => [...key.split('|'), count])).toEqual(answers.get(4))
  })

  test('5: who was there on the day of a funeral', async () => {
    const { events } = await ask(
      `{ events(first: 100, where: { kind: { eq: VISIT }, time: { overlaps: { from: "1963-11-25", to: "1963-11-25" } } }) { totalCount nodes ${selection} } }`,
    )
    expect({ visits: events.totalCount, countries: distinct(events.nodes.map(countryOf)) }).toEqual(
      answers.get(5),
    )
  })

  test.each([
    [6, 'Panama Canal Treaty', ''],
    [12, 'President Clinton', ', time: { within: { from: "1994-01-01", to: "1994-12-31" } }'],
  ])('%i: visits whose description names the %s', async (n, words, time) => {
    const { events } = await ask(
      `{ events(first: 100, orderBy: [{ time: ASC }], where: { citations: { some: { quote: { contains: "${words}" } } }${time} }) {
        totalCount nodes ${selection} } }`,
    )
    const days = (events.nodes as Visit[]).flatMap(({ time }) => ends(time)).sort()
    expect({
      visits: events.totalCount,
      ...(n === 6 && { span: [days[0], days.at(-1)] }),
      countries: distinct(events.nodes.map(countryOf)),
    }).toEqual(answers.get(n))
  })

  test('7: the years with the most visits', async () => {
    const { events } = await ask(
      '{ events(where: { kind: { eq: VISIT } }) { groupBy(field: YEAR, first: 3) { key count } } }',
    )
    expect(events.groupBy.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual(
      answers.get(7),
    )
  })

  test('8: from one year into the next', () => {
    const over = all.filter(({ time }) => ends(time)[0].slice(0, 4) !== ends(time)[1].slice(0, 4))
    expect(over.map(row)).toEqual(answers.get(8))
  })

  test('9: two people in one field', () => {
    expect(all.filter(({ guests }) => guests.nodes.length > 1).map(row)).toEqual(answers.get(9))
  })

  test('10: the names under which one country came', async () => {
    const { country } = await ask('{ country(id: "country/bf") { names { text kind } } }')
    const names = (country.names as { text: string; kind: string }[])
      .filter(({ kind }) => kind === 'NAME' || kind === 'FORMER')
      .map(({ text }) => text)
    expect({ burkina: names.sort() }).toEqual(answers.get(10))
    expect(country.names).toContainEqual({ text: 'Upper Volta', kind: 'FORMER' })
  })

  test('11: the longest visits', () => {
    const days = (visit: Visit) => {
      const [start, end] = ends(visit.time).map(day => Date.parse(day))
      return (end! - start!) / 86_400_000 + 1
    }
    const expected = answers.get(11) as [number, unknown][]
    const longest = Math.max(...all.map(days))
    const rows = all.filter(visit => days(visit) === longest).map(visit => [longest, row(visit)] as const)
    // Of those that were as long, the answers have the first ones.
    const byId = rows.sort(([, one], [, other]) => Number(one[0]) - Number(other[0]))
    expect(byId.slice(0, expected.length)).toEqual(expected)
  })

  test('the office that somebody came in is known for the day, and only while the visits go on', async () => {
    const { office } = await ask(
      `{ office(id: "office/az-president") { name
        known: holders(where: { time: { overlaps: { from: "2000-02-15", to: "2000-02-15" } } }) { edges { certainty node { person { name } } } }
        later: holders(where: { time: { overlaps: { from: "2008-01-01", to: "2008-01-01" } } }) { edges { certainty node { person { name } } } } } }`,
    )
    expect(office.name).toBe('President of Azerbaijan')
    expect(office.known.edges).toContainEqual({
      certainty: 'DEFINITELY',
      node: { person: { name: 'Heydar Aliyev' } },
    })
    expect(office.later.edges.map(({ certainty }: { certainty: string }) => certainty)).not.toContain(
      'DEFINITELY',
    )
  })
})

onDatasets('chiefs of mission and principal officers', () => {
  interface Term extends Identified {
    person: Identified & { name: string }
    office: Identified & { accreditedTo: (Identified & { __typename: string }) | null }
    title: string | null
    status: string
    time: Time | null
    appointedOn: Time | null
    endReason: string | null
    citations: { quote: string }[]
  }
  const answers = answersIn('pocom.json')
  const selection = `{ identifiers { scheme value } title status time { edtf } appointedOn { edtf } endReason citations { quote }
    person { name identifiers { scheme value } }
    office { identifiers { scheme value } accreditedTo { __typename identifiers { scheme value } } } }`
  let all: Term[]
  const kindOf = ({ office }: Term) =>
    ({ Country: 'country', Organization: 'org' })[office.accreditedTo?.__typename ?? ''] ?? 'principal'
  const unitOf = ({ office }: Term) => idIn(office, 'pocom')!
  /** The answers leave out which of several of one name somebody is. */
  const bare = (name: string) => name.replace(/ (Jr\.|Sr\.|I+|IV|3rd)$/, '')
  const roles: Record<string, string> = {
    'Ambassador Extraordinary and Plenipotentiary': 'ambassador-e-p',
    'Chargé d’Affaires ad interim': 'charge-daffaires-ad-interim',
  }
  const roleOf = (term: Term) => (term.title === null ? unitOf(term) : (roles[term.title] ?? term.title))
  /** A row as the answers have it. */
  const row = (term: Term) => [
    bare(term.person.name),
    roleOf(term),
    term.appointedOn?.edtf ?? '',
    ...ends(term.time),
    term.endReason ?? '',
  ]

  beforeAll(async () => {
    all = await pages<Term>('tenures', `, orderBy: [{ time: ASC }], where: { ${held} }`, selection)
  })

  test('1: how many people, terms and offices', async () => {
    const counts = await ask(`{
      people: people(where: { ${ofPocom} }) { totalCount }
      pending: people(where: { identifiers: { some: { scheme: { eq: "pocom-pending" } } } }) { totalCount }
      terms: tenures(where: { ${held} }) { totalCount }
      nominees: tenures(where: { status: { eq: NOT_TAKEN_UP }, office: { accreditedTo: { country: {} } } }) { totalCount }
      country: tenures(where: { ${held}, office: { accreditedTo: { country: {} } } }) { totalCount }
      org: tenures(where: { ${held}, office: { accreditedTo: { organization: {} } } }) { totalCount }
      orgs: offices(where: { ${ofPocom}, accreditedTo: { organization: {} } }) { totalCount }
      offices: offices(where: { ${ofPocom} }) { totalCount }
      missions: offices(where: { ${ofPocom}, accreditedTo: { country: {} } }) { totalCount } }`)
    const of = (name: string) => counts[name].totalCount as number
    expect({
      people: of('people'),
      pending: of('pending'),
      terms: of('terms'),
      nominees: of('nominees'),
      by_kind: { country: of('country'), org: of('org'), principal: of('terms') - of('country') - of('org') },
      country_missions: distinct(all.filter(term => kindOf(term) === 'country').map(unitOf)),
      orgs: of('orgs'),
      positions: of('offices') - of('missions') - of('orgs'),
    }).toEqual(answers.get(1))
  })

  test('2: all chiefs of mission to Azerbaijan, in order', async () => {
    const { office } = await ask(
      `{ office(id: "office/us-mission-azerbaijan") { holders(first: 50, orderBy: [{ time: ASC }], where: { ${held} }) { nodes ${selection} } } }`,
    )
    expect((office.holders.nodes as Term[]).map(row)).toEqual(answers.get(2))
  })

  test('3: how precisely the ends are known', () => {
    const counts: Record<string, number> = {}
    for (const term of all) {
      // The end that lies before its start is in the quotation alone.
      const end = term.time?.edtf
        ? ends(term.time)[1]
        : (/ended (\S+)/.exec(term.citations[0]?.quote ?? '')?.[1] ?? '')
      const precision = { 10: 'day', 7: 'month', 4: 'year' }[end.length] ?? 'empty'
      counts[precision] = (counts[precision] ?? 0) + 1
    }
    expect(counts).toEqual(answers.get(3))
  })

  test('4: who held the most terms', async () => {
    const { tenures } = await ask(
      `{ tenures(where: { ${held} }) { groupBy(field: PERSON, first: 2) { node { ... on Person { name } } count } } }`,
    )
    const rows = tenures.groupBy.map(({ node, count }: { node: { name: string }; count: number }) => [
      bare(node.name),
      count,
    ])
    expect(rows).toEqual(answers.get(4))
  })

  test('5: a career', () => {
    const rows = all
      .filter(({ person }) => idIn(person, 'pocom') === 'pickering-thomas-reeve')
      .map(term => [
        kindOf(term),
        unitOf(term),
        roleOf(term),
        term.appointedOn?.edtf ?? '',
        ...ends(term.time),
      ])
    const byDay = (one: string[], other: string[]) => (`${one[3]}` < `${other[3]}` ? -1 : 1)
    expect(rows.sort(byDay)).toEqual((answers.get(5) as string[][]).sort(byDay))
  })

  test('6: who headed missions in the most countries', () => {
    const missions = new Map<string, Set<string>>()
    for (const term of all.filter(each => kindOf(each) === 'country')) {
      const person = idIn(term.person, 'pocom') ?? idIn(term.person, 'pocom-pending')!
      missions.set(person, (missions.get(person) ?? new Set()).add(unitOf(term)))
    }
    const most = Math.max(...[...missions.values()].map(({ size }) => size))
    const [expected, people] = answers.get(6) as [number, string[]]
    expect(most).toBe(expected)
    expect(
      [...missions]
        .filter(([, { size }]) => size === most)
        .map(([person]) => person)
        .sort(),
    ).toEqual(people.map(text => /\[(.+)\]/.exec(text)![1]).sort())
  })

  test('7: the Secretaries of State', async () => {
    const { office } = await ask(
      `{ office(id: "office/us-secretary") { holders(first: 100, orderBy: [{ time: ASC }], where: { ${held} }) { totalCount nodes ${selection} } } }`,
    )
    const { nodes, totalCount } = office.holders
    expect({ n: totalCount, first: row(nodes[0]), last: row(nodes.at(-1)) }).toEqual(answers.get(7))
  })

  test('8: who was Secretary of State on a day', async () => {
    const { office } = await ask(
      `{ office(id: "office/us-secretary") { holders(first: 100, where: { time: { overlaps: { from: "1962-10-22", to: "1962-10-22" } } }) {
        edges { certainty node { person { name } } } } } }`,
    )
    const surely = office.holders.edges.filter(
      ({ certainty }: { certainty: string }) => certainty === 'DEFINITELY',
    )
    expect(surely.map(({ node }: { node: Term }) => node.person.name)).toEqual(answers.get(8))
  })

  test('9: the term that ends before it starts', async () => {
    const odd = all
      .map(term => {
        const [start, end] = ['started', 'ended'].map(
          name => new RegExp(`${name} (\\d\\S*?)(?:;|$)`).exec(term.citations[0]?.quote ?? '')?.[1] ?? '',
        )
        return [idIn(term, 'pocom'), start!, end!]
      })
      .filter(([, start, end]) => start && end && end < start)
    expect(odd).toEqual(answers.get(9))
  })

  test('10: who died at post', async () => {
    const { tenures } = await ask(
      `{ tenures(where: { ${held}, endReason: { contains: "Died at post" } }) { totalCount } }`,
    )
    expect(tenures.totalCount).toBe(answers.get(10))
  })

  test('11: terms in states under other names, and all to Russia', () => {
    const toCountries = all.filter(term => kindOf(term) === 'country')
    const territoryOf = ({ office }: Term) => idIn(office, 'pocom-territory')!
    const russia: Record<string, number> = {}
    for (const term of toCountries.filter(each => unitOf(each) === 'russia'))
      russia[territoryOf(term)] = (russia[territoryOf(term)] ?? 0) + 1
    const others = toCountries.filter(term => territoryOf(term) !== unitOf(term))
    expect({ n: others.length, russia }).toEqual(answers.get(11))
  })
})

onDatasets('together', () => {
  const country = async (id: string) =>
    (
      await ask(
        `{ country(id: "${id}") { name names { text kind } identifiers { scheme value } successors { id } predecessors { id } } }`,
      )
    ).country

  test('a country is one node, by whatever id a dataset files it', async () => {
    const germany = await country('country/de')
    expect(germany.names).toContainEqual({ text: 'Germany, Federal Republic of', kind: 'FORMER' })
    expect(germany.identifiers).toContainEqual({ scheme: 'gsh', value: 'germany' })
    const other = await country('country/east-germany-1990')
    expect(other.names.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['German Democratic Republic']),
    )
    expect(other.successors).toContainEqual({ id: 'country/de' })
    const { office } = await ask(
      '{ office(id: "office/us-mission-german-democratic-republic") { accreditedTo { id } } }',
    )
    expect(office.accreditedTo.id).toBe('country/east-germany-1990')
    expect((await country('country/ru')).name).toBe('Russia')
    const { before } = await ask('{ before: country(id: "country/ru") { name(on: "1987-12-08") } }')
    expect(before.name).toBe('U.S.S.R.')
  })

  test('no two countries have the same key', async () => {
    const countries = await pages<Identified & { id: string }>(
      'countries',
      '',
      '{ id identifiers { scheme value } }',
    )
    const keys = countries.flatMap(each => idIn(each, 'gsh') ?? [])
    expect(distinct(keys)).toBe(keys.length)
    expect(keys.length).toBe(577)
  })

  test('a chief of mission to several countries is one person', async () => {
    const { people } = await ask(
      `{ people(where: { identifiers: { some: { value: { eq: "biddle-anthony-joseph-drexel-jr" } } } }) { nodes {
        id tenures(where: { ${held}, office: { accreditedTo: { country: {} } } }) { totalCount } } } }`,
    )
    expect(people.nodes).toEqual([{ id: expect.any(String), tenures: { totalCount: 14 } }])
  })

  test('what is odd in the files is reported, and nothing else', () => {
    const lines = warnings.map(({ record, field, reason }) => `${record} ${field}: ${reason}`)
    const two = [379, 855, 1345, 1422, 1957, 3150, 3246]
    expect(lines.filter(line => !line.includes('names 2 people')).sort()).toEqual([
      'event/us-visit-3099 from: somoa is no id of a territory; taken for country/ws',
      'tenure/pocom-second-assistant-secretary/secr-1866-hunt time: starts on 1886-07-27, after its end on 1886-07-22; both are in its quotation',
      'tenure/pocom-spain/es-1858-pres-01 time: It is dated before William Preston was born on 1 January 1861',
      'tenure/pocom-third-assistant-secretary/secr-1906-wils person: names wilson-huntington-francis-mairs-huntington-wilson, which is an earlier id of wilson-francis-mairs-huntington',
    ])
    expect(lines.filter(line => line.includes('names 2 people')).map(line => line.split(' ')[0])).toEqual(
      two.map(id => `event/us-visit-${id}`),
    )
  })
})

onDatasets('offices and time, worked out day by day beside the service', () => {
  interface Bounds {
    edtf: string | null
    startEarliest: string | null
    startLatest: string | null
    endEarliest: string | null
    endLatest: string | null
  }
  interface Held {
    id: string
    status: string
    time: Bounds | null
    inferred: Pick<Bounds, 'startEarliest' | 'endLatest'> | null
    person: { id: string; born: Bounds | null; died: Bounds | null }
    office: { id: string; seats: number | null }
  }
  const bounds = 'edtf startEarliest startLatest endEarliest endLatest'
  let all: Held[]
  const byOffice = new Map<string, Held[]>()
  const byPerson = new Map<string, Held[]>()

  beforeAll(async () => {
    all = await pages<Held>(
      'tenures',
      '',
      `{ id status time { ${bounds} } inferred { startEarliest endLatest } person { id born { ${bounds} } died { ${bounds} } } office { id seats } }`,
    )
    for (const tenure of all) {
      byOffice.set(tenure.office.id, [...(byOffice.get(tenure.office.id) ?? []), tenure])
      byPerson.set(tenure.person.id, [...(byPerson.get(tenure.person.id) ?? []), tenure])
    }
  })

  const inDoubt = ({ time }: Held) => /[?~%]/.test(time?.edtf ?? '')
  const goesOn = ({ time }: Held) => Boolean(time?.edtf?.endsWith('..'))
  /** The days on which somebody surely held an office. */
  const sureDays = (tenure: Held): [string, string] | undefined => {
    const [from, to] = [tenure.time?.startLatest, goesOn(tenure) ? '9999-12-31' : tenure.time?.endEarliest]
    return from && to && from <= to && !inDoubt(tenure) ? [from, to] : undefined
  }
  const isOpen = (tenure: Held) =>
    sureDays(tenure) !== undefined &&
    !tenure.time!.startEarliest &&
    !tenure.time!.endLatest &&
    !goesOn(tenure)

  /** How surely somebody held an office on a day, by all that is known of the office; undefined for not at all. */
  function heldOn(tenure: Held, day: string): 'DEFINITELY' | 'POSSIBLY' | undefined {
    if (tenure.status === 'NOT_TAKEN_UP' || !tenure.time) return undefined
    const sure = sureDays(tenure)
    if (sure && sure[0] <= day && day <= sure[1]) return 'DEFINITELY'
    const taken = byOffice.get(tenure.office.id)!.filter(({ status }) => status !== 'NOT_TAKEN_UP')
    const days = (person: boolean) =>
      taken.flatMap(each => {
        const known = sureDays(each)
        return known && (each.person.id === tenure.person.id) === person ? [{ each, known }] : []
      })
    const others = days(false).map(({ known }) => known)
    const seats = tenure.office.seats ?? 0
    const isBetween = (after: string, before: string) =>
      seats <= 1 && others.some(([from, to]) => to > after && from < before)
    const own = days(true)
    const { startEarliest, startLatest, endEarliest, endLatest } = tenure.time
    const [start, end] = [
      startLatest ?? endEarliest ?? endLatest,
      endEarliest ?? startLatest ?? startEarliest,
    ]
    let [first, last] = [startEarliest, goesOn(tenure) ? '9999-12-31' : endLatest]
    if (isOpen(tenure)) {
      const [from, to] = sure!
      if (own.some(({ each, known }) => !isOpen(each) && known[0] <= from && known[1] >= to)) return undefined
      const open = own.filter(({ each }) => isOpen(each))
      const isBefore = (each: Held, known: [string, string]) =>
        known[0] < from || (known[0] === from && each.id < tenure.id)
      if (open.some(({ each, known }) => isBefore(each, known) && !isBetween(known[1], from))) first = from
      const next = open
        .filter(({ each, known }) => each !== tenure && !isBefore(each, known))
        .sort((a, b) => (a.known[0] + a.each.id < b.known[0] + b.each.id ? -1 : 1))[0]
      if (next && !isBetween(to, next.known[0])) {
        if (day >= next.known[0]) return undefined
        last = '9999-12-31'
      }
    }
    const { born, died } = tenure.person
    if (!first) {
      const limits = [born?.startEarliest, ...(seats === 1 ? others.map(([, to]) => to) : [])]
      first =
        limits
          .filter(limit => limit && start && limit <= start)
          .sort()
          .at(-1) ?? null
    }
    if (!last) {
      const limits = [died?.endLatest, ...(seats === 1 ? others.map(([from]) => from) : [])]
      last = limits.filter(limit => limit && end && limit >= end).sort()[0] ?? null
    }
    return (first ?? day) <= day && (last ?? day) >= day ? 'POSSIBLY' : undefined
  }

  test('the holders of twenty offices on twenty days', async () => {
    const random = randomFrom('holders')
    const offices = shuffled(
      [...byOffice].filter(([, tenures]) => tenures.length > 4).map(([id]) => id),
      random,
    ).slice(0, 18)
    for (const office of ['office/eg-president', 'office/jo-king', ...offices]) {
      const dated = byOffice
        .get(office)!
        .flatMap(({ time }) => [time?.startLatest, time?.endEarliest].filter(Boolean))
      const days = Array.from({ length: 20 }, (_, index) =>
        index % 4
          ? dated[Math.floor(random() * dated.length)]!
          : `${1860 + Math.floor(random() * 165)}-06-01`,
      )
      const answers = await ask(
        `{ office(id: "${office}") { ${days.map((day, index) => `d${index}: holders(on: "${day}", first: 100) { edges { certainty node { id } } }`).join(' ')} } }`,
      )
      days.forEach((day, index) => {
        const expected = byOffice.get(office)!.flatMap(tenure => {
          const certainty = heldOn(tenure, day)
          return certainty ? [`${tenure.id} ${certainty}`] : []
        })
        const found = answers.office[`d${index}`].edges.map(
          ({ certainty, node }: { certainty: string; node: { id: string } }) => `${node.id} ${certainty}`,
        )
        expect([office, day, found.sort()]).toEqual([office, day, expected.sort()])
      })
    }
  })

  test('the capacities of two hundred participations', async () => {
    const people = await pages<{
      time: Bounds | null
      participations: {
        nodes: {
          id: string
          actor: { id: string }
          capacities: { stated: boolean; certainty: string; tenure: { id: string; office: { id: string } } }[]
        }[]
      }
    }>(
      'events',
      ', where: { participations: { some: { actor: { person: {} } } } }',
      `{ time { ${bounds} } participations(where: { actor: { person: {} } }) { nodes { id actor { id } capacities { stated certainty tenure { id office { id } } } } } }`,
    )
    const sampled = shuffled(
      people.flatMap(({ time, participations }) => participations.nodes.map(act => ({ time, act }))),
      randomFrom('capacities'),
    ).slice(0, 200)
    for (const { time, act } of sampled) {
      const stated = act.capacities.filter(({ stated }) => stated).map(({ tenure }) => tenure.office.id)
      const best = new Map<string, string>()
      for (const tenure of byPerson.get(act.actor.id) ?? []) {
        if (tenure.status === 'NOT_TAKEN_UP' || !tenure.time || !time || stated.includes(tenure.office.id))
          continue
        const first = tenure.time.startEarliest ?? tenure.inferred?.startEarliest ?? '0000-01-01'
        const last = goesOn(tenure)
          ? '9999-12-31'
          : (tenure.time.endLatest ?? tenure.inferred?.endLatest ?? '9999-12-31')
        if (first > (time.endLatest ?? '9999-12-31') || last < (time.startEarliest ?? '0000-01-01')) continue
        const sure = sureDays(tenure)
        const isSure =
          sure &&
          time.endEarliest &&
          time.startLatest &&
          sure[0] <= time.endEarliest &&
          sure[1] >= time.startLatest &&
          !/[?~%]/.test(time.edtf ?? '')
        if (isSure || !best.has(tenure.office.id))
          best.set(tenure.office.id, isSure ? 'DEFINITELY' : 'POSSIBLY')
      }
      const derived = act.capacities.filter(({ stated }) => !stated)
      expect([
        act.id,
        derived.map(({ certainty, tenure }) => `${tenure.office.id} ${certainty}`).sort(),
      ]).toEqual([act.id, [...best].map(([office, certainty]) => `${office} ${certainty}`).sort()])
    }
  })

  test('who was only nominated is in no list of holders, and held nothing in words', async () => {
    const nominees = all.filter(({ status }) => status === 'NOT_TAKEN_UP')
    expect(nominees).toHaveLength(418)
    const { offices } = await ask(
      '{ offices(where: { holders: { some: { status: { eq: NOT_TAKEN_UP } } } }) { totalCount } }',
    )
    expect(offices.totalCount).toBe(0)
    const { country } = await ask(
      '{ country(id: "country/us") { officials(where: { status: { eq: NOT_TAKEN_UP } }) { totalCount } } }',
    )
    expect(country.officials.totalCount).toBe(0)
    for (let from = 0; from < nominees.length; from += 100) {
      const { nodes } = await ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Tenure { sentence } } }',
        {
          ids: nominees.slice(from, from + 100).map(({ id }) => id),
        },
      )
      for (const { sentence } of nodes)
        expect(sentence).toMatch(/ was nominated for .*, but never took it up\.$/)
    }
  })
})
