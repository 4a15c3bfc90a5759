import { randomFrom } from './random.ts'

/** How large the generated world is, and which of its kind. */
export interface World {
  events: number
  seed: number
}

type Random = () => number

const given = [
  'Ali',
  'Maria',
  'Jan',
  'Leyla',
  'Ivan',
  'Chen',
  'Fatima',
  'John',
  'Aziz',
  'Eva',
  'Yusuf',
  'Nino',
]
const family = ['Koç', 'Əliyev', 'Novák', 'Weiß', 'García', 'Øst', 'Kim', 'Smith', 'Yılmaz', 'Popescu', 'Aho']
const cyrillic = ['Алиев', 'Иванов', 'Петрова', 'Лукашенко', 'Ковач', 'Коч']
const kinds = ['MEETING', 'VISIT', 'CALL', 'NEGOTIATION', 'SUMMIT', 'SIGNING', 'FORUM', 'STATEMENT', 'OFFER']
const types = ['AGREEMENT', 'PROTOCOL', 'MEMORANDUM', 'DECLARATION', 'ROADMAP', 'ACTION_PLAN']
const roles = ['HOST', 'GUEST', 'PARTICIPANT', 'PARTICIPANT', 'SPEAKER']

const countries = 190
const topics = 120
/** International bodies: all countries are members of the first, some of each of the others. */
const bodies = 11
/** People for each event, so that a few are at thousands of events and most at a few. */
const peoplePerEvent = 1 / 8

/**
 * Records of an invented world, the same for the same seed, in an order in which nothing is known yet that is linked to.
 * Skewed as real data is: the first few heads of state have a large part of all meetings, topics and countries likewise;
 * dates are of days, months and years, some in doubt; names are in several scripts.
 */
export function* generateRecords({ events, seed }: World): Generator<object> {
  const random = randomFrom(seed)
  const people = Math.max(countries, Math.round(events * peoplePerEvent))
  const sources = Math.max(1, Math.round(events / 40))
  const cite = () => [
    { source: `source/g${skewed(random, sources, 1)}`, locator: `p. ${1 + integer(random, 40)}` },
  ]
  // Facts come first: an import must not need them in order.
  const documents: string[] = []
  for (let n = 0; n < events; n++) yield* eventRecords(random, n, people, cite, documents)
  yield* conventionRecords(cite)
  for (let n = 0; n < events / 20; n++) yield observation(random, n, cite)
  for (let n = 0; n < people; n++) yield* personRecords(random, n, cite)
  for (let n = 0; n < countries; n++) yield* countryRecords(n)
  for (let n = 0; n < bodies; n++)
    yield {
      schema: 'Organization',
      id: `organization/b${n}`,
      kind: 'INTERNATIONAL_BODY',
      names: [`Body ${n}`],
    }
  // They met nobody: nothing leads to them.
  for (let n = 0; n < 20; n++) yield { schema: 'Person', id: `person/alone${n}`, names: [`Nemo ${n}`] }
  for (let n = 0; n < topics; n++)
    yield {
      schema: 'Topic',
      id: `topic/g${n}`,
      label: `topic ${n}`,
      ...(n > 9 && { broader: [`topic/g${integer(random, Math.floor(n / 2))}`] }),
    }
  for (let n = 0; n < sources; n++)
    yield { schema: 'Source', id: `source/g${n}`, title: `Source ${n}`, publishedOn: day(random) }
}

/** A treaty of all countries, which says little of any two of them. */
function* conventionRecords(cite: () => object[]): Generator<object> {
  const document = 'document/convention'
  yield {
    schema: 'Document',
    id: document,
    title: 'Convention of all',
    type: 'AGREEMENT',
    signedOn: '1984',
    citations: cite(),
  }
  for (let n = 0; n < countries; n++)
    yield {
      schema: 'Party',
      id: `party/convention/g${n}`,
      document,
      actor: `country/g${n}`,
      citations: cite(),
    }
}

function* eventRecords(
  random: Random,
  n: number,
  people: number,
  cite: () => object[],
  documents: string[],
): Generator<object> {
  const event = `event/g${n}`
  const time = date(random)
  const signed = random() < 0.12
  yield {
    schema: 'Event',
    id: event,
    name: `Event ${n} of the generated world`,
    kind: pick(random, kinds),
    time,
    place: `place/g${skewed(random, countries, 2)}`,
    topics: unique(1 + integer(random, 2), () => `topic/g${skewed(random, topics, 2)}`),
    ...(n > 10 && random() < 0.08 && { partOf: `event/g${n - 1 - integer(random, 5)}` }),
    ...(signed && { ledTo: [{ to: `document/g${n}`, kind: 'SIGNED' }] }),
    citations: cite(),
  }
  const actors = unique(2 + skewed(random, 6, 2), () => `person/g${skewed(random, people, 3)}`)
  for (const actor of actors)
    yield {
      schema: 'Participation',
      id: `participation/g${n}/${actor.slice('person/'.length)}`,
      event,
      actor,
      role: pick(random, roles),
      ...(random() < 0.3 && { asRecorded: { name: `as written ${integer(random, 1000)}` } }),
      citations: cite(),
    }
  if (signed) yield* documentRecords(random, n, time, actors, cite, documents)
}

function* documentRecords(
  random: Random,
  n: number,
  time: string,
  actors: string[],
  cite: () => object[],
  documents: string[],
): Generator<object> {
  const document = `document/g${n}`
  const amended = documents.length && random() < 0.2 && documents[integer(random, documents.length)]
  documents.push(document)
  yield {
    schema: 'Document',
    id: document,
    title: `Document ${n} of the generated world`,
    type: pick(random, types),
    signedOn: time,
    signedAt: `event/g${n}`,
    topics: [`topic/g${skewed(random, topics, 2)}`],
    ...(amended && { amends: [amended] }),
    citations: cite(),
  }
  for (const country of unique(2, () => `country/g${skewed(random, countries, 2)}`))
    yield {
      schema: 'Party',
      id: `party/g${n}/${country.slice('country/'.length)}`,
      document,
      actor: country,
      actions: [
        { kind: 'SIGNATURE', on: time },
        ...(random() < 0.6 ? [{ kind: 'ENTRY_INTO_FORCE', on: String(Number(time.slice(0, 4)) + 1) }] : []),
      ],
      citations: cite(),
    }
  yield { schema: 'Signature', id: `signature/g${n}`, document, person: actors[0], citations: cite() }
}

function observation(random: Random, n: number, cite: () => object[]): object {
  const [subject, counterpart] = unique(2, () => `country/g${skewed(random, countries, 2)}`)
  return {
    schema: 'Observation',
    id: `observation/g${n}`,
    subject,
    counterpart,
    indicator: pick(random, ['TRADE_TURNOVER', 'EXPORTS', 'IMPORTS']),
    value: Math.round(random() * 1e9),
    unit: 'USD',
    time: String(1990 + integer(random, 35)),
    citations: cite(),
  }
}

function* personRecords(random: Random, n: number, cite: () => object[]): Generator<object> {
  const country = n < countries ? n : skewed(random, countries, 2)
  const name = `${pick(random, given)} ${pick(random, family)} ${n}`
  yield {
    schema: 'Person',
    id: `person/g${n}`,
    names: [
      { text: name, language: 'en' },
      ...(random() < 0.3
        ? [{ text: `${pick(random, cyrillic)} ${n}`, language: 'ru', kind: 'TRANSLITERATION' }]
        : []),
    ],
    citizenOf: [`country/g${country}`],
  }
  // The first of each country is its head of state; the others hold one or two of its posts.
  for (let post = 0; post < (n < countries ? 1 : 1 + integer(random, 2)); post++) {
    const from = 1990 + integer(random, 30)
    yield {
      schema: 'Tenure',
      id: `tenure/g${n}-${post}`,
      person: `person/g${n}`,
      office: n < countries ? `office/g${country}-head` : `office/g${country}-${integer(random, 3)}`,
      time:
        random() < 0.5
          ? `${from}/${from + 1 + integer(random, 8)}`
          : `${from}-0${1 + integer(random, 9)}-10/`,
      citations: cite(),
    }
  }
}

function* countryRecords(n: number): Generator<object> {
  yield {
    schema: 'Country',
    id: `country/g${n}`,
    names: [`Country ${n}`, { text: `Страна ${n}`, language: 'ru' }],
    memberOf: [
      { organization: 'organization/b0' },
      { organization: `organization/b${1 + (n % (bodies - 1))}` },
    ],
  }
  yield { schema: 'Place', id: `place/g${n}`, name: `Capital ${n}`, country: `country/g${n}` }
  yield {
    schema: 'Office',
    id: `office/g${n}-head`,
    names: [`President of Country ${n}`],
    in: `country/g${n}`,
  }
  for (let body = 0; body < 3; body++) {
    const organization = `organization/g${n}-${body}`
    yield {
      schema: 'Organization',
      id: organization,
      kind: 'MINISTRY',
      names: [`Ministry ${body} of Country ${n}`],
      partOf: `country/g${n}`,
    }
    yield {
      schema: 'Office',
      id: `office/g${n}-${body}`,
      names: [`Minister ${body} of Country ${n}`],
      in: organization,
    }
  }
}

/** A day, a month or a year, now and then in doubt. */
function date(random: Random): string {
  const exact = day(random)
  const precision = random()
  if (precision < 0.7) return exact
  if (precision < 0.85) return exact.slice(0, 7)
  if (precision < 0.95) return exact.slice(0, 4)
  return `${exact.slice(0, 4)}?${exact.slice(4)}`
}

function day(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${1985 + integer(random, 40)}-${two(1 + integer(random, 12))}-${two(1 + integer(random, 28))}`
}

function integer(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** A number below a bound, the smaller the likelier. */
function skewed(random: Random, below: number, power: number): number {
  return Math.floor(below * random() ** power)
}

function pick<Item>(random: Random, items: Item[]): Item {
  return items[integer(random, items.length)]!
}

function unique(count: number, make: () => string): string[] {
  const items = new Set<string>()
  for (let tries = 0; items.size < count && tries < 20 * count; tries++) items.add(make())
  return [...items]
}
