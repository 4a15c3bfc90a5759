import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { type Address, startNeo4j } from './graph.ts'

/** Rows that one statement writes. */
const batchSize = 5_000

/** A graph as rows: nodes by their labels, links by their type, with a number for each node. */
interface Rows {
  nodes: Map<string, { k: number; properties: object }[]>
  links: Map<string, { from: number; to: number; properties: object }[]>
}

/** What a bare driver wrote, and how many seconds it took. */
export interface BareLoad {
  nodes: number
  links: number
  seconds: number
}

/**
 * Reads the graph of one home and writes the same nodes and links, with the same indexes, into another, as an engineer would by hand:
 * UNWIND in batches, nodes by label, then links by type, their ends found by a key.
 */
export async function loadBare(from: string, to: string): Promise<BareLoad> {
  const rows = await withDriver(from, readAll)
  const sum = (groups: Map<string, unknown[]>) => [...groups.values()].reduce((count, group) => count + group.length, 0)
  return withDriver(to, async (driver, address) => {
    await prepare(driver, address)
    const began = performance.now()
    for (const [labels, group] of rows.nodes)
      await write(driver, `UNWIND $rows AS row CREATE (n:Row:${labels}) SET n = row.properties, n.k = row.k`, group)
    for (const [type, group] of rows.links)
      await write(
        driver,
        `UNWIND $rows AS row MATCH (a:Row {k: row.from}) MATCH (b:Row {k: row.to}) CREATE (a)-[l:${type}]->(b) SET l = row.properties`,
        group,
      )
    const seconds = (performance.now() - began) / 1000
    return { nodes: sum(rows.nodes), links: sum(rows.links), seconds }
  })
}

async function withDriver<Result>(
  home: string,
  work: (driver: Driver, address: Address) => Promise<Result>,
): Promise<Result> {
  const running = await startNeo4j(home)
  const { uri, username, password } = running.address
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    return await work(driver, running.address)
  } finally {
    await driver.close()
    await running.stop()
  }
}

async function readAll(driver: Driver): Promise<Rows> {
  const rows: Rows = { nodes: new Map(), links: new Map() }
  const numbers = new Map<string, number>()
  const session = driver.session()
  const add = <Row>(groups: Map<string, Row[]>, key: string, row: Row) => {
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  for await (const row of session.run(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
  )) {
    const k = numbers.size
    numbers.set(row.get('id'), k)
    add(rows.nodes, row.get('labels').join(':'), { k, properties: row.get('properties') })
  }
  for await (const row of session.run(
    'MATCH (a)-[l]->(b) RETURN type(l) AS type, elementId(a) AS from, elementId(b) AS to, properties(l) AS properties',
  ))
    add(rows.links, row.get('type'), {
      from: numbers.get(row.get('from'))!,
      to: numbers.get(row.get('to'))!,
      properties: row.get('properties'),
    })
  await session.close()
  return rows
}

/** The indexes that Entente has, and one for the key. */
async function prepare(driver: Driver, address: Address): Promise<void> {
  const root = join(import.meta.dirname, '..', '..')
  const { Database } = await import(join(root, 'dist', 'neo4j', 'database.js'))
  const { migrate } = await import(join(root, 'dist', 'neo4j', 'migrations.js'))
  const database = new Database(address)
  await migrate(database, join(root, 'cypher', 'migrations'), () => undefined)
  await database.close()
  await driver.executeQuery('CREATE CONSTRAINT row_key FOR (n:Row) REQUIRE n.k IS UNIQUE')
}

async function write(driver: Driver, statement: string, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize)
    await driver.executeQuery(statement, { rows: rows.slice(at, at + batchSize) })
}
