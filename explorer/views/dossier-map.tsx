import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Topology } from 'topojson-specification'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json'
import type { DossierEncountersQuery } from '../api/operations.ts'
import { NodeLink } from '../parts/named.tsx'
import { Section } from '../shell/state.tsx'
import { texts } from '../texts/texts.ts'

/** An encounter as a dossier lists it. */
type DossierEncounter = NonNullable<DossierEncountersQuery['bilateral']>['encounters']['nodes'][number]

const [width, height] = [960, 480]
/** The least that is shown of the world, in degrees from west to east and from south to north: of one town, the countries around it. */
const leastRegion = [28, 14] as const

/** Where two met: points on the outlines of the continents, which come with the page; a list says the same. */
export default function PlaceMap({ encounters }: { encounters: DossierEncounter[] }) {
  const places = new Map<string, { place: NonNullable<DossierEncounter['event']['place']>; count: number }>()
  for (const { event } of encounters)
    if (event.place) {
      const { count = 0 } = places.get(event.place.id) ?? {}
      places.set(event.place.id, { place: event.place, count: count + 1 })
    }
  if (!places.size) return null
  const ranked = [...places.values()].sort((one, other) => other.count - one.count)
  const drawn = ranked.filter(({ place }) => place.latitude !== null && place.longitude !== null)
  const topology = land as unknown as Topology
  const continents = feature(topology, topology.objects.land!)
  const projection = geoNaturalEarth1().fitExtent(
    [
      [80, 40],
      [width - 80, height - 40],
    ],
    {
      type: 'MultiPoint',
      coordinates: regionOf(drawn.map(({ place }) => [place.longitude!, place.latitude!])),
    },
  )
  const path = geoPath(projection)
  return (
    <Section title={texts.dossier.where}>
      {drawn.length > 0 && (
        <svg
          className="map"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={texts.dossier.map(drawn.length)}
        >
          <path className="land" d={path(continents) ?? ''} />
          {drawn.map(({ place, count }) => {
            const [x, y] = projection([place.longitude!, place.latitude!])!
            return (
              <g key={place.id}>
                <circle cx={x} cy={y} r={4 + 2 * Math.sqrt(count)} />
                <text x={x + 8 + 2 * Math.sqrt(count)} y={y + 4}>
                  {place.name}
                </text>
              </g>
            )
          })}
        </svg>
      )}
      <ul className="list">
        {ranked.map(({ place, count }) => (
          <li key={place.id}>
            <NodeLink node={place} /> <small>{texts.metTimes(count)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The corners of the region in which some points lie, with some room around them. */
function regionOf(points: [longitude: number, latitude: number][]): [number, number][] {
  const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [west, east] = widened(longitudes, leastRegion[0], 180)
  const [south, north] = widened(latitudes, leastRegion[1], 85)
  return [
    [west, south],
    [east, north],
    [west, north],
    [east, south],
  ]
}

function widened(values: number[], least: number, most: number): [number, number] {
  const [first, last] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((last - first) * 0.1, (least - (last - first)) / 2, 2)
  return [Math.max(first - room, -most), Math.min(last + room, most)]
}
