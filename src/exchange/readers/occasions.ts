import type { Read } from '../reading/source.ts'
import { slug } from './slug.ts'
import { cite, type Described, grouped, type Visit } from './visit.ts'

/** Days that one occasion lasts at the most, with the journeys to it and from it. */
const longestOccasion = 14 * 24 * 3_600_000

/** What visitors came for, and who was there: visits that name the same within two weeks name one. */
export function* recordsOfOccasions(described: Described[]): Generator<Read> {
  const named = described.filter(({ reception }) => reception.occasion)
  for (const [key, all] of grouped(named, ({ reception }) => slug(reception.occasion!.name))) {
    const inOrder = [...all].sort((one, other) => (one.visit.start < other.visit.start ? -1 : 1))
    const times: Described[][] = []
    for (const each of inOrder) {
      const first = times.at(-1)?.[0]
      if (first && Date.parse(each.visit.start) - Date.parse(first.visit.start) <= longestOccasion)
        times.at(-1)!.push(each)
      else times.push([each])
    }
    for (const own of times) yield* recordsOfOccasion(key, own)
  }
}

function* recordsOfOccasion(key: string, described: Described[]): Generator<Read> {
  const visits = described.map(({ visit }) => visit)
  const [{ reception }] = described as [Described]
  const [{ place, start }] = visits as [Visit]
  const { name, kind } = reception.occasion!
  const event = `event/us-occasion-${key}-${start.slice(0, 7)}`
  yield {
    place,
    data: {
      ...{ schema: 'Event', id: event, name, kind },
      // It was on some of the days on which somebody came for it.
      time: {
        startEarliest: start,
        endLatest: visits
          .map(({ end }) => end)
          .sort()
          .at(-1),
      },
      citations: [cite(...visits)],
    },
  }
  for (const visit of visits)
    for (const [at, { person, term }] of visit.guests.entries())
      yield {
        place: visit.place,
        data: {
          ...{
            schema: 'Participation',
            id: `participation/us-occasion-${visit.id}/${at + 1}`,
            actor: person,
            event,
          },
          ...{ asRecorded: { name: visit.field, country: visit.label } },
          ...{
            capacities: term ? [term] : undefined,
            countsFor: [visit.country.id],
            citations: [cite(visit)],
          },
        },
      }
}
