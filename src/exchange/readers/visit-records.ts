import type { Place } from '../staging/findings.ts'
import type { Read } from '../reading/source.ts'
import { countryRecord, territoryOf } from './countries.ts'
import { leadersAmong } from './leaders.ts'
import { recordsOfOccasions } from './occasions.ts'
import { recordsOfPresidents, type Term, termsOn } from './presidents.ts'
import { isGuestOfPresident, type NamedPlace, readReception } from './received.ts'
import { slug } from './slug.ts'
import { cite, type Described, grouped, type Guest, source, type Visit } from './visit.ts'

const unitedStates = territoryOf('united-states')!
const venue = { schema: 'Place', id: 'place/united-states', name: 'United States', country: unitedStates.id }
const everyVisit = { schema: 'Topic', id: 'topic/foreign-leaders-visits', label: 'Visits of foreign leaders' }

/** A description that names nothing but a visit at which nobody received the visitor. */
const onlyPrivate = /^(?:private|informal|unofficial) visit[^.;,]*\.?$/i

/** In what form visits of a kind are held. */
const formats: Record<string, string> = {
  state: 'STATE',
  official: 'OFFICIAL',
  'official working': 'OFFICIAL_WORKING',
  working: 'WORKING',
  private: 'PRIVATE',
  informal: 'INFORMAL',
  unofficial: 'INFORMAL',
}

/** The kinds of visit that the president is the host of, as protocol has it. */
const hosted = ['state', 'official', 'official working', 'working']

/** Everything that some visits say. */
export function* recordsOfVisits(visits: Visit[], place: Place): Generator<Read> {
  for (const data of [source, countryRecord(unitedStates), venue, everyVisit]) yield { data, place }
  const described = visits.map(describe)
  const presidents = new Set(described.flatMap(({ reception, possible }) => [...reception.met, ...possible]))
  for (const data of recordsOfPresidents(new Set([...presidents].map(({ person }) => person))))
    yield { data, place }
  for (const data of placeRecords(described)) yield { data, place }
  for (const own of grouped(visits, visit => visit.country.id).values()) yield* recordsOfCountry(own)
  for (const each of described) yield* recordsOfVisit(each)
  yield* recordsOfOccasions(described)
}

function describe(visit: Visit): Described {
  const { description = '', start, end, kind } = visit
  const reception = readReception(description, start, end)
  const mayBe = hosted.includes(kind ?? '') || isGuestOfPresident(description)
  return { visit, reception, possible: mayBe && !reception.met.length ? termsOn(start, end) : [] }
}

function placeId({ name, state }: NamedPlace): string {
  return `place/us-${slug([name, state].filter(Boolean).join(' '))}`
}

function placeRecords(described: Described[]): object[] {
  const places = described.flatMap(({ reception }) => reception.places)
  return [...new Map(places.map(place => [placeId(place), place]))].map(([id, { name, state }]) => ({
    schema: 'Place',
    id,
    name: state && state !== name ? `${name}, ${state}` : name,
    country: unitedStates.id,
  }))
}

/** The country, its leaders, the offices that they came in, and when they are known to have held them. */
function* recordsOfCountry(visits: Visit[]): Generator<Read> {
  const { country, place } = visits[0]!
  const labels = grouped(
    visits.filter(({ unknown }) => unknown === undefined),
    ({ label }) => label,
  )
  const [usualSince = ''] = (labels.get(country.name) ?? []).map(({ start }) => start).sort()
  const data = countryRecord(
    country,
    [...labels].map(([text, own]) => {
      const time = known(own)
      // What goes on beside the usual name is another wording, and not of a time of its own.
      return { text, time: time.endEarliest! < usualSince ? time : undefined }
    }),
  )
  yield { place, data }
  for (const mentions of leadersAmong(visits.flatMap(({ guests }) => guests))) {
    const [first] = mentions
    const { visitor, visit } = first!
    const id = `person/${slug(visitor.name)}-visit-${visit.id}`
    for (const mention of mentions) mention.person = id
    const names = mentions.flatMap(({ visitor: { name, text, isRegnal } }) =>
      isRegnal ? [name, text] : [name],
    )
    yield {
      place: visit.place,
      data: {
        schema: 'Person',
        id,
        names: [...new Set(names)].map((text, at) => (at ? { text, kind: 'ALIAS' } : text)),
      },
    }
  }
  const inOffice = visits.flatMap(({ guests }) => guests).filter(({ visitor }) => visitor.office)
  for (const [office, guests] of grouped(inOffice, ({ visitor }) => visitor.office!)) {
    const id = `office/${country.id.split('/')[1]}-${slug(office)}`
    const seats = ofOne.has(office) && !severalAtOnce.has(country.id) ? { seats: 1 } : {}
    yield {
      place,
      data: { schema: 'Office', id, names: [`${office} of ${country.name}`], in: country.id, ...seats },
    }
    for (const term of termsOf(guests)) yield tenureOf(term, id)
  }
}

/** Heads of states and governments, of whom a country has one at a time. */
const ofOne = new Set(
  'President,Prime Minister,Premier,Chancellor,Federal Chancellor,Taoiseach,King,Queen,Prince,Emperor,Emir,Sultan,Shah,Grand Duke,Grand Duchess,Pope,Governor General'.split(
    ',',
  ),
)

/** The countries whose head of state is several people. */
const severalAtOnce = new Set(['country/ba', 'country/sm', 'country/ad', 'country/ch'])

/** Whoever comes in an office again within a year, and nobody else in it meanwhile, never left it. */
function termsOf(guests: Guest[]): Guest[][] {
  const terms: Guest[][] = []
  for (const guest of [...guests].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const last = terms.at(-1)?.at(-1)
    const isSame = last && last.person === guest.person && last.visitor.title === guest.visitor.title
    if (isSame && Date.parse(guest.day) - Date.parse(last.visit.end) <= 366 * 24 * 3_600_000)
      terms.at(-1)!.push(guest)
    else terms.push([guest])
  }
  return terms
}

function tenureOf(term: Guest[], office: string): Read {
  const [{ visit, person, visitor }] = term as [Guest]
  const id = `tenure/visit-${visit.id}/${person!.split('/')[1]}`
  for (const guest of term) guest.term = id
  const reason = 'Nobody else came in this office between visits that are no more than a year apart.'
  return {
    place: visit.place,
    data: {
      schema: 'Tenure',
      id,
      ...{ person, office, title: visitor.title, time: known(term.map(guest => guest.visit)) },
      citations: [
        {
          ...cite(...term.map(guest => guest.visit)),
          ...(term.length > 1 && { method: 'INFERRED', reason }),
        },
      ],
    },
  }
}

function* recordsOfVisit({ visit, reception, possible }: Described): Generator<Read> {
  const { id, start, end, field, label, country, unknown, description, guests, place } = visit
  const event = `event/us-visit-${id}`
  if (unknown !== undefined)
    yield {
      place,
      record: event,
      field: 'from',
      oddity: `${unknown} is no id of a territory; taken for ${country.id}`,
    }
  if (guests.length > 1)
    yield {
      place,
      record: event,
      field: 'visitor',
      oddity: `names ${guests.length} people: ${guests.map(({ visitor }) => visitor.text).join('; ')}`,
    }
  const name = visit.kind ? `${visit.kind[0]!.toUpperCase()}${visit.kind.slice(1)} visit` : 'Visit'
  const time = start === end ? start : `${start}/${end}`
  const citations = [cite(visit)]
  yield {
    place,
    data: {
      schema: 'Event',
      id: event,
      name: `${name} of ${field} (${label}) to the United States`,
      ...{
        kind: 'VISIT',
        time,
        format: visit.kind && formats[visit.kind],
        place: venue.id,
        places: reception.places.length ? reception.places.map(placeId) : undefined,
        topics: [everyVisit.id],
      },
      identifiers: [{ scheme: 'us-visits', value: id }],
      citations: [{ ...cite(visit), quote: description }],
    },
  }
  for (const [at, { person, term }] of guests.entries())
    yield {
      place,
      data: {
        ...{ schema: 'Participation', id: `participation/us-visit-${id}/${at + 1}`, actor: person, event },
        ...{ role: 'GUEST', asRecorded: { name: field, country: label } },
        ...{ capacities: term ? [term] : undefined, countsFor: [country.id], citations },
      },
    }
  const reason = 'The visit was to the United States, and not only a private one.'
  if (!onlyPrivate.test(description ?? ''))
    yield {
      place,
      data: {
        ...{
          schema: 'Participation',
          id: `participation/us-visit-${id}/host`,
          actor: unitedStates.id,
          event,
        },
        ...{ role: 'HOST', citations: [{ ...cite(visit), method: 'INFERRED', reason }] },
      },
    }
  for (const term of reception.met) yield { place, data: receivedBy(term, visit, cite(visit)) }
  for (const term of possible)
    yield {
      place,
      data: receivedBy(term, visit, {
        ...cite(visit),
        method: 'INFERRED',
        reason:
          'The visit was one that the president is the host of; the description does not say that they met.',
      }),
    }
}

/** A president at a visit. */
function receivedBy({ id: term, person }: Term, { id }: Visit, citation: object) {
  return {
    ...{ schema: 'Participation', id: `participation/us-visit-${id}/${person.split('/')[1]}`, actor: person },
    ...{ event: `event/us-visit-${id}`, role: 'HOST', capacities: [term] },
    ...{ countsFor: [unitedStates.id], citations: [citation] },
  }
}

/** What was so on some visits: from the first to the last at least. */
function known(visits: Visit[]) {
  const [starts, ends] = [visits.map(({ start }) => start).sort(), visits.map(({ end }) => end).sort()]
  return { startLatest: starts[0], endEarliest: ends.at(-1) }
}
