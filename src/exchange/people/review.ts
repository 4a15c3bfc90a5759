import { StartError } from '../../errors.ts'
import type { Database } from '../../neo4j/database.ts'
import { currentIds } from '../writing/redirections.ts'
import { joinMatched } from './joining.ts'
import { decide, type Match, matchesOf, matchOf, takeBack, type Verdict } from './matches.ts'

/** A match with what its two people are called. */
export interface NamedMatch extends Match {
  names: [a: string, b: string]
}

/** The matches with a verdict, with the names of the people. */
export async function namedMatches(database: Database, verdict: Verdict): Promise<NamedMatch[]> {
  const matches = await matchesOf(database, verdict)
  const names = await namesOf(
    database,
    matches.flatMap(({ a, b }) => [a, b]),
  )
  return matches.map(match => ({ ...match, names: [names.get(match.a) ?? '?', names.get(match.b) ?? '?'] }))
}

/**
 * Decides whether two people are one, given as the number of a match or as two ids, for good: no import asks again. The graph follows.
 * The caller holds the lock of imports. Throws StartError where they are not known, or where it goes against what was decided of others;
 * then it stays as it was.
 */
export async function review(
  database: Database,
  which: string[],
  verdict: 'SAME' | 'DIFFERENT',
): Promise<Match> {
  const [a, b] = await pairOf(database, which)
  const before = await matchOf(database, a, b)
  await decide(database, a, b, verdict)
  await joinMatched(database)
  if (verdict === 'SAME' && !(await areOne(database, a, b))) {
    await takeBack(database, a, b, before)
    await joinMatched(database)
    throw new StartError(
      `${a} and ${b} cannot be one: somebody who is one with the one was decided not to be one with the other. \`entente review --rejected\` lists what was.`,
    )
  }
  return (await matchOf(database, a, b))!
}

async function pairOf(database: Database, which: string[]): Promise<[string, string]> {
  if (which.length === 1) {
    const match = (await matchesOf(database)).find(({ number }) => String(number) === which[0])
    if (!match) throw new StartError(`There is no match ${which[0]}; \`entente review\` lists them.`)
    return [match.a, match.b]
  }
  const [a, b, ...more] = which
  if (!a || !b || more.length || a === b)
    throw new StartError('Give the number of a match, or two different ids.')
  const rows = await database.run(
    'UNWIND $ids AS id MATCH (record:Record {subject: id}) RETURN id, max(record.schema) AS schema',
    { ids: [a, b] },
  )
  for (const id of [a, b]) {
    const schema = rows.find(row => row.id === id)?.schema
    if (!schema) throw new StartError(`No record has the id ${id}.`)
    if (schema !== 'Person') throw new StartError(`${id} is no person; only people are joined.`)
  }
  return [a, b]
}

async function areOne(database: Database, a: string, b: string): Promise<boolean> {
  const now = await database.read(transaction => currentIds(transaction, [a, b]))
  return (now.get(a) ?? a) === (now.get(b) ?? b)
}

async function namesOf(database: Database, ids: string[]): Promise<Map<string, string>> {
  const rows = await database.run(
    `UNWIND $ids AS id
     MATCH (record:Record {subject: id})
     RETURN id, head(collect(record.json)) AS json`,
    { ids: [...new Set(ids)] },
  )
  return new Map(
    rows.map(({ id, json }) => {
      const [name] = (JSON.parse(json as string) as { names: (string | { text: string })[] }).names
      return [id as string, typeof name === 'string' ? name : name!.text]
    }),
  )
}
