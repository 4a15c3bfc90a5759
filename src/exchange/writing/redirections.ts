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

/** What a record says, with its links leading to what the ids are now. */
export function withCurrentIds(schema: string, fields: Fields, current: Map<string, string>): Fields {
  if (!current.size) return fields
  const now = (id: string) => current.get(id) ?? id
  const moved = { ...fields }
  for (const { field, target } of linksOf(schema)) {
    const value = fields[field]
    if (value === undefined) continue
    if (target)
      moved[field] = (value as Fields[]).map(part => ({ ...part, [target]: now(part[target] as string) }))
    else moved[field] = Array.isArray(value) ? [...new Set(value.map(now))] : now(value as string)
  }
  return moved
}
