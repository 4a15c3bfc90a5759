import { isOpen, schemas } from '../records/schemas.ts'
import { mergeTimes } from './merge-times.ts'
import { defaultsOf, type FieldPlan, fieldsOf } from '../records/field.ts'

type Fields = Record<string, unknown>

/** What one dataset says of a node, and as what kind of record. */
export interface Statement {
  dataset: string
  schema: string
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
  schema: string
  fields: Fields
  disagreements: Disagreement[]
}

/** What all datasets together say of a node, by its id. */
export interface MergedRecord extends Merged {
  id: string
  /** What it is a part of was decided of it, and is in no record. */
  isPartDecided?: boolean
}

/**
 * Merges what several datasets say of one node, the oldest first: of single values the newest holds and the others are kept
 * as disagreements; lists are joined, the newest first, so that a second source adds its citations; of times that can all be right the best known
 * ends hold. Whoever knows what somebody is
 * decides of which kind the node is.
 */
export function mergeStatements(statements: Statement[]): Merged {
  const { schema } =
    statements.findLast(({ schema, fields }) => !isOpen(schema, fields)) ?? statements.at(-1)!
  if (statements.length === 1) return { schema, fields: statements[0]!.fields, disagreements: [] }
  const disagreements: Disagreement[] = []
  const type = schemas[schema]!.record
  const fields = mergeFields(type, [...statements].reverse(), '', disagreements)
  for (const { dataset, fields: given } of statements)
    for (const [field, value] of Object.entries(given))
      if (!fieldsOf(type).has(field) && value !== unknown)
        disagreements.push({ field, value: asText(value), dataset })
  return { schema, fields, disagreements }
}

/** What is said of a choice where nothing is known. */
const unknown = 'UNKNOWN'

function mergeFields(
  type: object,
  newestFirst: Pick<Statement, 'dataset' | 'fields'>[],
  path: string,
  disagreements: Disagreement[],
): Fields {
  const merged: Fields = {}
  for (const [name, plan] of fieldsOf(type)) {
    const said = newestFirst.filter(({ fields }) => fields[name] !== undefined)
    const isChoice = plan.kind === 'property' && plan.choices
    const known = isChoice ? said.filter(({ fields }) => fields[name] !== unknown) : said
    const given = known.length ? known : said
    if (!given.length) continue
    if (plan.kind === 'embedded') {
      const parts = given.map(({ dataset, fields }) => ({ dataset, fields: fields[name] as Fields }))
      merged[name] = mergeFields(plan.part(), parts, `${path}${name}.`, disagreements)
    } else if (isJoined(plan)) {
      merged[name] = join(
        plan,
        given.map(({ fields }) => fields[name] as unknown[]),
      )
    } else if (plan.kind === 'time' && given.length > 1) {
      const values = given.map(({ fields }) => fields[name])
      const { time, isCompatible } = mergeTimes(values, plan.whole)
      merged[name] = time
      const differing = given.filter(({ fields }) => !isCompatible(fields[name]))
      disagreements.push(...othersThan(time, differing, name, path))
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
    else if (isName(plan) || isOnce(plan)) joined.set(key, { ...asName(item), ...asName(newer) })
  }
  return [...joined.values()]
}

/** What tells two items of a list apart. What an item leaves out is what stands for it. */
function keyOf(plan: FieldPlan, item: unknown): string {
  if (isOnce(plan)) return (item as Record<string, string>)[plan.target]!
  if (isName(plan)) {
    const { text, language, kind } = asName(item)
    return JSON.stringify([text, language, kind ?? 'NAME'])
  }
  return 'part' in plan
    ? JSON.stringify({ ...defaultsOf(plan.part()), ...(item as Fields) })
    : JSON.stringify(item)
}

function isOnce(plan: FieldPlan): plan is FieldPlan & { kind: 'linkParts' } {
  return plan.kind === 'linkParts' && plan.once
}

function isName(plan: FieldPlan): boolean {
  return plan.kind === 'nodes' && plan.label === 'Name'
}

function asName(item: unknown): Fields {
  return typeof item === 'string' ? { text: item } : (item as Fields)
}

function othersThan(
  shown: unknown,
  given: Pick<Statement, 'dataset' | 'fields'>[],
  name: string,
  path: string,
): Disagreement[] {
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
