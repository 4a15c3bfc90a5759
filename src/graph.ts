import { join } from 'node:path'
import type { Config } from './config.ts'
import { bringUpToDate } from './exchange/imports/up-to-date.ts'
import { Database } from './neo4j/database.ts'
import { findRunning, startEmbedded } from './neo4j/embedded/embedded.ts'
import { connectExternal } from './neo4j/external.ts'
import { migrate } from './neo4j/migrations.ts'
import type { Report } from './report.ts'
import { resources } from './resources.ts'

/** The graph, open and migrated; `close` ends what was started for it. */
export interface Graph {
  database: Database
  /** Where it lies, for a person: the home of an embedded database, or the address of another. */
  where: string
  /** Starts a database again that was started for it. */
  restart?: () => void
  /** Makes what later starts are faster with, where that is ours to make. */
  prepareFasterStarts(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** What is not started here is not made faster here. */
const nothingToPrepare = async () => undefined

/**
 * Opens the graph that the configuration names: a Neo4j elsewhere, or an embedded one. `share` uses the embedded Neo4j of
 * a service that runs on the same home, as commands do; `progress` is told how far the graph is brought up to date, where it must be.
 * Throws StartError.
 */
export async function openGraph(
  config: Config,
  report: Report,
  signal: AbortSignal,
  { share = false, progress }: { share?: boolean; progress?: (done: number, all: number) => void } = {},
): Promise<Graph> {
  const graph = await connect(config, report, signal, share)
  try {
    await migrate(graph.database, join(resources, 'cypher', 'migrations'), report)
    await bringUpToDate(graph.database, { report, progress, signal })
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}

async function connect(config: Config, report: Report, signal: AbortSignal, share: boolean): Promise<Graph> {
  if (config.neo4j) {
    const { database: name, uri } = config.neo4j
    const database = await connectExternal(config.neo4j, report, signal)
    return {
      database,
      where: `the database ${name} at ${uri}`,
      prepareFasterStarts: nothingToPrepare,
      close: () => database.close(),
    }
  }
  const running = share ? findRunning(config.embedded.home) : undefined
  if (running) {
    // The service may have launched it just now.
    const database = await connectExternal(running, report, signal)
    return {
      database,
      where: `the graph in ${config.embedded.home}`,
      prepareFasterStarts: nothingToPrepare,
      close: () => database.close(),
    }
  }
  const embedded = await startEmbedded({ ...config.embedded, shared: !share, report, signal })
  const database = new Database(embedded.address)
  return {
    database,
    where: `the graph in ${config.embedded.home}`,
    restart: () => void embedded.restart(),
    prepareFasterStarts: signal => embedded.prepareFasterStarts(signal),
    close: async () => {
      await database.close()
      await embedded.stop()
    },
  }
}
