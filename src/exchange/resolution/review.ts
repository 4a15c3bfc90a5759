import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { currentIds } from '../writing/redirections.ts'
import { factKinds } from './facts.ts'
import { joinMatched } from './joining.ts'
import { kinds } from './kinds.ts'
import {
  type Decision,
  decide,
  type Match,
  matchesOf,
  matchNumbered,
  matchOf,
  takeBack,
  type Wanted,
} from './matches.ts'

/** What is decided of two ids, each given as the number of a match or as two ids. For PART_OF, the first is the part. */
export interface Review {
  which: string[]
  verdict: Decision['verdict']
}

/** A match with what its two are called. */
export interface NamedMatch extends Match {
  names: [a: string, b: string]
}

/** The kinds whose matches are listed: that facts are one follows from what they are about. */
export const reviewed: readonly string[] = kinds.map(({ schema }) => schema)

/** The matches that are wanted, with the names of their two. */
export async function namedMatches(database: Database, wanted: Wanted): Promise<NamedMatch[]> {
  const matches = await matchesOf(database, { kinds: [...reviewed], ...wanted })
  const names = await namesOf(
    database,
    matches.flatMap(({ a, b }) => [a, b]),
  )
  return matches.map(match => ({ ...match, names: [names.get(match.a) ?? '?', names.get(match.b) ?? '?'] }))
}

/**
 * Decides of pairs whether they are one, for good: no import asks again. The graph follows. The caller holds the lock of imports. Throws
 * StartError where a pair is not known, or where a decision goes against what was decided of others; then all stays as it was.
 */
export async function review(database: Database, reviews: Review[]): Promise<Decision[]> {
  const decisions: Decision[] = []
  const before: (Match | undefined)[] = []
  for (const { which, verdict } of reviews) {
    const pair = await pairOf(database, which)
    decisions.push({ ...pair, verdict, part: verdict === 'PART_OF' ? (pair.part ?? pair.a) : null })
    before.push(await matchOf(database, pair.a, pair.b))
  }
  await decide(database, decisions)
  await joinMatched(database)
  const now = await database.read(transaction =>
    currentIds(
      transaction,
      decisions.flatMap(({ a, b }) => [a, b]),
    ),
  )
  const against = decisions.find(
    ({ a, b, verdict }) => verdict === 'SAME' && (now.get(a) ?? a) !== (now.get(b) ?? b),
  )
  if (!against) return decisions
  for (const [at, { a, b }] of decisions.entries()) await takeBack(database, a, b, before[at])
  await joinMatched(database)
  throw new StartError(
    `${against.a} and ${against.b} cannot be one: something that is one with the one was decided not to be one with the other. \`entente review --rejected\` lists what was.`,
  )
}

async function pairOf(
  database: Database,
  which: string[],
): Promise<Pick<Decision, 'a' | 'b' | 'kind' | 'part'>> {
  if (which.length === 1) {
    const match = /^\d{1,9}$/.test(which[0]!) ? await matchNumbered(database, which[0]!) : undefined
    if (!match) throw new StartError(`There is no match ${which[0]}; \`entente review\` lists them.`)
    return match
  }
  const [a, b, ...more] = which
  if (!a || !b || more.length || a === b)
    throw new StartError('Give the number of a match, or two different ids.')
  const rows = await database.run(
    'UNWIND $ids AS id MATCH (record:Record {subject: id}) RETURN id, collect(DISTINCT record.schema) AS schemas',
    { ids: [a, b] },
  )
  const schemasOf = (id: string) => {
    const schemas = rows.find(row => row.id === id)?.schemas as string[] | undefined
    if (!schemas) throw new StartError(`No record has the id ${id}.`)
    const usable = schemas.filter(schema => reviewed.includes(schema) || factKinds.includes(schema))
    if (!usable.length)
      throw new StartError(
        `${id} is of the kind ${schemas[0]}, of which none is joined: ${reviewed.join(', ')} are.`,
      )
    return usable
  }
  const [one, other] = [schemasOf(a), schemasOf(b)]
  const kind = one.find(schema => other.includes(schema))
  if (!kind)
    throw new StartError(`${a} is of the kind ${one[0]} and ${b} of ${other[0]}: they cannot be one.`)
  return { a, b, kind, part: null }
}

/** What is shown of a record: its first name, or what it is called. */
async function namesOf(database: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (record:Record {subject: id})
     RETURN id, head(collect(record.json)) AS json`,
    { ids: [...new Set(ids)] },
  )
  return new Map(rows.map(({ id, json }) => [id as string, nameIn(json as string)]))
}

interface Called {
  names?: (string | { text: string })[]
  name?: string
  time?: unknown
}

function nameIn(json: string): string {
  const { names, name = '?', time } = JSON.parse(json) as Called
  const [first] = names ?? []
  if (first === undefined) return typeof time === 'string' ? `${name}, ${time}` : name
  return typeof first === 'string' ? first : first.text
}
