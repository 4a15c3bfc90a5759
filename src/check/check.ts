import type { GraphQLSchema } from 'graphql'
import { graphModel } from '../exchange/records/graph-model.ts'
import { Asker } from '../neo4j/asker.ts'
import type { Database } from '../neo4j/database.ts'
import { whileLocked } from '../neo4j/lock.ts'
import { defaultLimits } from '../limits.ts'
import type { Binding } from '../planner/binding.ts'
import { createExecutor } from '../planner/executor.ts'
import { compareWithRecords } from './against-records.ts'
import type { Findings } from './findings.ts'
import { askForPromises } from './promises.ts'
import { findStrays } from './strays.ts'

/** The limits are for callers: the check asks a hundred nodes for all that they have. */
const unlimited = {
  ...defaultLimits,
  rows: Infinity,
  subqueries: Infinity,
  work: Infinity,
  processor: Infinity,
  time: 600_000,
}

/**
 * Checks the whole graph: every node is what its records say, with everything that is derived from it, and holds what the API
 * promises. `rebuild` makes the nodes so first. No import runs meanwhile.
 */
export async function checkGraph(
  database: Database,
  schema: GraphQLSchema,
  bindings: Map<string, Binding>,
  options: {
    rebuild?: boolean
    waiting?: () => void
    signal?: AbortSignal
    progress?: (done: number) => void
  },
): Promise<Findings> {
  const asker = new Asker(database)
  const execute = createExecutor(schema, bindings, (...asked) => asker.ask(...asked), graphModel(), unlimited)
  return whileLocked(
    database,
    'imports',
    async () => {
      const outdated = await compareWithRecords(database, options)
      return {
        outdated,
        stray: await findStrays(database),
        broken: await askForPromises(database, schema, execute),
      }
    },
    options,
  ).finally(() => asker.close())
}
