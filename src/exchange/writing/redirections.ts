import type { QueryRunner } from '../../neo4j/database.ts'
import { linksOf } from '../records/schemas.ts'

type Fields = Record<string, unknown>

/** Those of some ids that became another's, with that. */
export async function currentIds(
  transaction: QueryRunner,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const { records } = await transaction.run(
    'UNWIND $ids AS id MATCH (former:FormerId {id: id}) RETURN id, former.now AS now',
    { ids: [...new Set(ids)] },
  )
  return new Map(records.map(record => [record.get('id') as string, record.get('now') as string]))
}

/** Cypher that gives, for a variable that holds an id, a row for it and one for each id that became it. */
export const withFormerIds = (id: string, as: string) => `CALL (${id}) {
  RETURN ${id} AS ${as}
  UNION ALL
  MATCH (former:FormerId {now: ${id}})
  RETURN former.id AS ${as}
}`

/** What a record says, with its links leading to what the ids are now. What two that are one now said of each other is left out. */
export function withCurrentIds(
  { schema, id, fields }: { schema: string; id: string; fields: Fields },
  current: Map<string, string>,
): Fields {
  if (!current.size) return fields
  const now = (other: string) => current.get(other) ?? other
  const isOther = (other: string) => now(other) !== id
  const moved = { ...fields }
  for (const { field, target } of linksOf(schema)) {
    const value = fields[field]
    if (value === undefined) continue
    if (target)
      moved[field] = (value as Fields[])
        .filter(part => isOther(part[target] as string))
        .map(part => ({ ...part, [target]: now(part[target] as string) }))
    else if (Array.isArray(value)) moved[field] = [...new Set(value.filter(isOther).map(now))]
    else if (isOther(value as string)) moved[field] = now(value as string)
    else delete moved[field]
  }
  return moved
}
