import neo4j, { type Driver, type Session } from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
/** The database of the graph. */
export const database = process.env.NEO4J_DATABASE!

/** A driver to the graph that the environment names. */
export function connect(): Driver {
  return neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USERNAME!, NEO4J_PASSWORD!), {
    disableLosslessIntegers: true,
  })
}

/** Runs a reading statement by itself, as the service does. */
export async function read(driver: Driver, statement: string, parameters: Record<string, unknown>) {
  const session: Session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return (await session.run(statement, parameters)).records
  } finally {
    await session.close()
  }
}
