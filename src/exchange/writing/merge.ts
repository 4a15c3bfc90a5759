import { schemas } from '../records/schemas.ts'
import { defaultsOf, type FieldPlan, fieldsOf } from '../records/field.ts'

type Fields = Record<string, unknown>

/** What one dataset says of a node. */
export interface Statement {
  dataset: string
  fields: Fields
}

/** A value that a dataset gives and another overrides. */
export interface Disagreement {
  field: string
  value: string
  dataset: string
}

/** What all datasets together say of a node. */
export interface Merged {
  fields: Fields
  disagreements: Disagreement[]
}

/** What all datasets together say of a node, and of which kind it is. */
export type MergedRecord = Merged & { schema: string; id: string }

/**
 * Merges what several datasets say of one node, the oldest first: of single values the newest holds and the others are kept
 * as disagreements; lists are joined, the newest first, so that a second source adds its citations.
 */
export function mergeStatements(schema: string, statements: Statement[]): Merged {
  if (statements.length === 1) return { fields: statements[0]!.fields, disagreements: [] }
  const disagreements: Disagreement[] = []
  const fields = mergeFields(schemas[schema]!.record, [...statements].reverse(), '', disagreements)
  return { fields, disagreements }
}

function mergeFields(
  type: object,
  newestFirst: Statement[],
  path: string,
  disagreements: Disagreement[],
): Fields {
  const merged: Fields = {}
  for (const [name, plan] of fieldsOf(type)) {
    const given = newestFirst.filter(({ fields }) => fields[name] !== undefined)
    if (!given.length) continue
    if (plan.kind === 'embedded') {
      const parts = given.map(({ dataset, fields }) => ({ dataset, fields: fields[name] as Fields }))
      merged[name] = mergeFields(plan.part(), parts, `${path}${name}.`, disagreements)
    } else if (isJoined(plan)) {
      merged[name] = join(
        plan,
        given.map(({ fields }) => fields[name] as unknown[]),
      )
    } else {
      merged[name] = given[0]!.fields[name]
      disagreements.push(...othersThan(merged[name], given, name, path))
    }
  }
  return merged
}

function isJoined(plan: FieldPlan): boolean {
  if (plan.kind === 'link') return plan.many
  if (plan.kind === 'nodes') return !plan.together
  return plan.kind === 'texts' || plan.kind === 'linkParts'
}

function join(plan: FieldPlan, lists: unknown[][]): unknown[] {
  const joined = new Map<string, unknown>()
  for (const item of lists.flat()) {
    const key = keyOf(plan, item)
    const newer = joined.get(key)
    // A name that two datasets have is one name; what the newer one leaves out, the older one still says.
    if (newer === undefined) joined.set(key, item)
    else if (isName(plan)) joined.set(key, { ...asName(item), ...asName(newer) })
  }
  return [...joined.values()]
}

/** What tells two items of a list apart. What an item leaves out is what stands for it. */
function keyOf(plan: FieldPlan, item: unknown): string {
  if (isName(plan)) {
    const { text, language, kind } = asName(item)
    return JSON.stringify([text, language, kind ?? 'NAME'])
  }
  return 'part' in plan
    ? JSON.stringify({ ...defaultsOf(plan.part()), ...(item as Fields) })
    : JSON.stringify(item)
}

function isName(plan: FieldPlan): boolean {
  return plan.kind === 'nodes' && plan.label === 'Name'
}

function asName(item: unknown): Fields {
  return typeof item === 'string' ? { text: item } : (item as Fields)
}

function othersThan(shown: unknown, given: Statement[], name: string, path: string): Disagreement[] {
  const seen = new Set([asText(shown)])
  const others: Disagreement[] = []
  for (const { dataset, fields } of given) {
    const value = asText(fields[name])
    if (seen.has(value)) continue
    seen.add(value)
    others.push({ field: path + name, value, dataset })
  }
  return others
}

/** YAML reads a bare year as a number, JSON has it as a text: both say the same. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
