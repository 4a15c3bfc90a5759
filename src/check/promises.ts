import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql'
import { schemas } from '../exchange/records/schemas.ts'
import { spoolIds } from '../exchange/staging/spool.ts'
import type { Database } from '../neo4j/database.ts'
import type { Executor } from '../planner/executor.ts'
import { mostFindings } from './findings.ts'

/** As many ids as `nodes(ids:)` takes. */
const batchSize = 100

/**
 * Asks every node for every field that the schema calls non-null, as a caller would: Neo4j Community cannot promise that a
 * property is there, and one null where none may be blanks a page.
 */
export async function askForPromises(
  database: Database,
  schema: GraphQLSchema,
  execute: Executor,
): Promise<string[]> {
  const findings: string[] = []
  const all = await spoolIds(
    database,
    'MATCH (n:Entity) UNWIND [label IN labels(n) WHERE label IN $types] AS key RETURN key, n.id AS id',
    { types: Object.keys(schemas) },
  )
  for (const name of Object.keys(schemas)) {
    const type = schema.getType(name) as GraphQLObjectType
    const document = parse(
      `query Check($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} ${promisesOf(type, 0)} } }`,
    )
    for await (const ids of all.batches(name, batchSize)) {
      const { errors } = await execute({ document, variables: { ids } })
      for (const { path, message } of (errors ?? []).slice(0, mostFindings - findings.length))
        findings.push(
          path?.[0] === 'nodes' ? `${ids[Number(path[1])]}: ${path.slice(2).join('.')}: ${message}` : message,
        )
    }
  }
  all.remove()
  return findings
}

/** The non-null fields of a type, and those of what they lead to; lists that are paged are never null themselves. */
function promisesOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type)
    if (!isNonNullType(field.type) || field.args.some(argument => isNonNullType(argument.type))) return []
    if (isLeafType(named)) return [field.name]
    if (isAbstractType(named)) return [`${field.name} { __typename }`]
    if (!isObjectType(named) || named.name.endsWith('Connection')) return []
    return [`${field.name} ${depth < 1 ? promisesOf(named, depth + 1) : '{ __typename }'}`]
  })
  return `{ ${['__typename', ...fields].join(' ')} }`
}
