import type { Database } from '../../src/neo4j/database.ts'

/** One act of an event, as what is recorded and whom it counts for say it. */
export interface Seat {
  id: string
  role: string
  /** The side as the source calls it, in small letters. */
  side: string | null
  /** The actor itself, and whoever it counts for. */
  actors: string[]
  own: string
  countries: string[]
  bodies: string[]
  /** Bodies of no country that the source says it counts for. */
  delegations: string[]
}

/** An event that took place, and whoever was there. */
export interface Table {
  id: string
  kind: string
  isPart: boolean
  seats: Seat[]
}

const meetingKinds = [
  'MEETING',
  'VISIT',
  'CALL',
  'NEGOTIATION',
  'SUMMIT',
  'SIGNING',
  'ROUNDTABLE',
  'AUDIENCE',
]

/** Every event that took place, without a link that knows of sides. */
export async function tablesOf(database: Database): Promise<Map<string, Table>> {
  const rows = (await database.run(
    `MATCH (e:Event {status: 'HELD'})
     RETURN e.id AS id, e.kind AS kind, EXISTS { (e)-[:PART_OF]->() } AS isPart, COLLECT {
       MATCH (e)<-[:AT]-(act)<-[:TOOK_PART]-(actor) WHERE NOT act.role IN ['ADDRESSEE', 'SUBJECT']
       RETURN {id: act.id, role: act.role, side: toLower(trim(act.side)), own: actor.id,
         actors: [actor.id] + [(act)-[:FOR]->(a) | a.id],
         countries: COLLECT { MATCH (act)-[:TOOK_PART|FOR]-()-[:PART_OF*0..]->(b:Country) RETURN DISTINCT b.id },
         bodies: COLLECT { MATCH (act)-[:TOOK_PART|FOR]-()-[:PART_OF*0..]->(b:Organization) RETURN DISTINCT b.id },
         delegations: COLLECT { MATCH (act)-[:FOR {how: 'STATED'}]->(b:Organization) WHERE NOT EXISTS { (b)-[:PART_OF*]->(:Country) } RETURN DISTINCT b.id }}
     } AS seats`,
  )) as unknown as Table[]
  return new Map(rows.map(table => [table.id, table]))
}

/** How whoever was there by some acts was together with whoever was there by others: the rules as the decision writes them. */
export function together(table: Table, mine: string[], theirs: string[]): 'MET' | 'SHARED' | 'ACCOMPANIED' {
  const seatsOf = (acts: string[], others: string[]) => {
    const alone = acts.filter(act => !others.includes(act))
    return (alone.length ? alone : acts).map(act => table.seats.find(seat => seat.id === act)!)
  }
  const found = new Set<string>()
  for (const x of seatsOf(mine, theirs))
    for (const y of seatsOf(theirs, mine)) if (x.id !== y.id) found.add(ofTwo(table, x, y))
  for (const how of ['MET', 'SHARED'] as const) if (found.has(how)) return how
  return found.size ? 'ACCOMPANIED' : isMeeting(table) ? 'MET' : 'SHARED'
}

const hasTable = ({ kind }: Table) => meetingKinds.includes(kind)
const isMeeting = (table: Table) => hasTable(table) && (table.seats.length <= 20 || table.isPart)

function ofTwo(table: Table, x: Seat, y: Seat): 'MET' | 'SHARED' | 'ACCOMPANIED' {
  const otherwise = isMeeting(table) ? 'MET' : 'SHARED'
  const [a, b] = [sideOf(table, x), sideOf(table, y)]
  // 1. The side that the source states.
  if (isStated(a) && a === b) return 'ACCOMPANIED'
  // 2. Host against guest.
  if (hasTable(table) && [x.role, y.role].sort().join() === 'GUEST,HOST') return 'MET'
  if (hasTable(table) && isStated(a) && isStated(b)) return 'MET'
  // Who accompanies, unless known to be of another side.
  if ([x, y].some(seat => seat.role === 'ACCOMPANYING' && !sideOf(table, seat))) return 'ACCOMPANIED'
  // 3 to 5. One delegation, country or body; but a guest is on no side of a host.
  const isOfHosts = table.seats.some(seat => isHost(table, seat) && sideOf(table, seat) === a)
  const [guestX, guestY] = [isGuest(table, x), isGuest(table, y)]
  if (a && a === b && !(isOfHosts && guestX !== guestY)) return 'ACCOMPANIED'
  if (guestX && guestY) {
    const areOfCountries = [a, b].every(side => side?.startsWith('country/'))
    return areOfCountries && ['SUMMIT', 'NEGOTIATION'].includes(table.kind) ? otherwise : 'SHARED'
  }
  return otherwise
}

const isStated = (side: string | undefined) => side?.startsWith('stated ') ?? false
const isHost = (table: Table, { role }: Seat) =>
  hasTable(table) && role === 'HOST' && table.seats.some(other => other.role !== 'HOST')
const isGuest = (table: Table, { role }: Seat) =>
  hasTable(table) && role === 'GUEST' && table.seats.some(other => other.role === 'HOST')

/** The side of a seat; hosts are on one, unless two of them are known. */
function sideOf(table: Table, seat: Seat): string | undefined {
  const own = ownSideOf(table, seat)
  if (!isHost(table, seat)) return own
  const known = table.seats
    .filter(({ role }) => role === 'HOST')
    .map(host => ownSideOf(table, host))
    .filter(side => isStated(side) || side?.startsWith('country/'))
  return new Set(known).size > 1 ? own : (known[0] ?? 'hosts')
}

function ownSideOf(table: Table, seat: Seat): string | undefined {
  if (seat.side) return `stated ${seat.side}`
  const body = bodyOf(table, seat)
  if (!body) return undefined
  const stated = new Set(
    table.seats.filter(other => other.side && bodyOf(table, other) === body).map(other => other.side),
  )
  return stated.size === 1 ? `stated ${[...stated][0]}` : body
}

function bodyOf({ seats }: Table, seat: Seat): string | undefined {
  const most = (of: 'countries' | 'bodies' | 'delegations', isTold: (acts: number) => boolean) => {
    const acts = (id: string) => seats.filter(other => other[of].includes(id)).length
    return seat[of].filter(id => isTold(acts(id))).sort((a, b) => acts(b) - acts(a) || (a < b ? -1 : 1))[0]
  }
  const ofCountries = seats.filter(({ countries }) => countries.length).length
  return (
    most('delegations', acts => acts > 1 && acts < seats.length) ??
    most('countries', acts => acts < ofCountries) ??
    most('bodies', acts => acts < seats.length)
  )
}
