import type { Binding } from './binding.ts'
import type { Compilation } from './compilation.ts'
import { always, and, type Condition, compared, exists } from './condition.ts'
import { type EmbeddedQuestion, embedQuestion } from './embedded-question.ts'
import { isAnchoredColumn, ownAnchor } from './filter-anchor.ts'
import { type Conjunct, conjuncts, type Where } from './filter-keys.ts'
import { nodeSubject, type Subject } from './filter-subject.ts'
import type { FilterWork } from './filter-work.ts'
import type { Followed } from './followed.ts'
import type { Given } from './given.ts'
import { reachBack, reachWithin } from './reach.ts'

/** A relation in a filter: the question that leads to it, the node that it is asked of, and the filter on what it leads to. */
export interface Relation {
  binding: Binding
  parent: string
  given: Given<Where>
}

/**
 * Whether what leads to an id is followed from there, as nothing is bound yet: not at all, in the list's own text where it can be, or
 * each in a scope of its own; or only what must not be there, beside something that is followed.
 */
export type Follow = false | 'joined' | 'apart' | 'negated'

/** The filter that a relation stands in, as far as the relation needs it. */
export interface RelationFilter {
  readonly compilation: Compilation
  readonly followed: Followed
  readonly joins: string[]
  readonly work: FilterWork
  inner(): RelationFilter
  canFollow(node: string): boolean
  all(subject: Subject, given: Given<Where>, follow: Follow): Condition
  one(subject: Subject, part: Conjunct, follow: Follow): Condition
}

/** The condition that a relation makes: followed from its other end where it can be, else held against each row. */
export function compileRelation(
  filter: RelationFilter,
  relation: Relation,
  quantifier: 'some' | 'none' | 'all',
  follow: Follow,
): Condition {
  if (!follow || follow === 'negated' || quantifier !== 'some')
    return holdRelation(filter, relation, quantifier)
  const canFollow = filter.canFollow(relation.parent)
  if (relation.binding.question.scope.projects)
    return canFollow ? followRelation(filter, relation) : holdRelation(filter, relation, quantifier)
  return follow === 'apart' && canFollow
    ? joinRelationApart(filter, relation)
    : joinRelation(filter, relation)
}

/** The relation held against each row: there is something that it leads to, nothing, or nothing else. */
function holdRelation(
  filter: RelationFilter,
  relation: Relation,
  quantifier: 'some' | 'none' | 'all',
): Condition {
  const { compilation } = filter
  const { asked, other } = embed(filter, relation)
  const sought = ownAnchor(compilation, other.type, conjuncts(relation.given)) === 'id'
  const condition = filter.work.hold(
    ({ model }) => reachWithin(relation.binding.question, model),
    () => filter.all(other, relation.given, false),
  )
  const row = and([
    certainOf(relation.binding, asked),
    quantifier === 'all' ? condition.opposite() : condition,
  ])
  const found = exists(row, text => asked.where(text, sought))
  // Of what only possibly is so, none is only possibly so.
  return quantifier === 'some' ? found : found.opposite()
}

/** The relation as a part of the list's own text, which then starts from whatever its other end is found by. */
function joinRelation(filter: RelationFilter, relation: Relation): Condition {
  const { asked, other } = embed(filter, relation)
  const before = filter.joins.length
  const condition = following(filter, relation, undefined, () => filter.all(other, relation.given, 'joined'))
  filter.joins.splice(before, 0, asked.body)
  return and([certainOf(relation.binding, asked), condition])
}

/**
 * The relation joined in a scope of its own, where the row has another one too: of two in one text Neo4j follows one and tries the other
 * for each row, and cannot know which of the two ids leads to many.
 */
function joinRelationApart(filter: RelationFilter, relation: Relation): Condition {
  const inner = filter.inner()
  const condition = joinRelation(inner, relation)
  return addFollowed(filter, relation, condition, `coalesce(max(${condition.definite}), false)`, [
    ...inner.followed.text(),
    `MATCH (${relation.parent}:Entity)`,
    ...inner.joins,
    `MATCH (${relation.parent}) WHERE ${condition.possible}`,
  ])
}

/**
 * The relation of a file that projects, in a scope of its own: from what its columns are found by, once, to the nodes that lead there.
 * What finds a column may find it several times, and a file may count what it is given, so that each is given once.
 */
function followRelation(filter: RelationFilter, relation: Relation): Condition {
  const { binding, parent, given } = relation
  const { compilation } = filter
  const inner = filter.inner()
  const { asked, other } = embed(filter, relation)
  const parts = conjuncts(given)
  const isBound = (key: string) =>
    binding.kind === 'node' ||
    parts.some(part => part.key === key && isAnchoredColumn(compilation, binding.question, binding.row, part))
  const bound =
    binding.kind === 'node'
      ? [asked.column('node')]
      : [...new Set(parts.map(({ key }) => key).filter(isBound))].map(asked.column)
  const [before, behind] = following(filter, relation, parts.find(({ key }) => isBound(key))?.key, () =>
    binding.kind === 'node'
      ? [inner.all(other, given, 'joined'), always]
      : [
          and(parts.filter(({ key }) => isBound(key)).map(part => inner.one(other, part, 'joined'))),
          and(parts.filter(({ key }) => !isBound(key)).map(part => inner.one(other, part, false))),
        ],
  )
  const row = and([certainOf(binding, asked), behind])
  const [first, second] = [compilation.variable(), compilation.variable()]
  return addFollowed(filter, relation, and([before, row]), `max(coalesce(${first} AND ${second}, false))`, [
    ...inner.followed.text(),
    ...bound.map(variable => `MATCH (${variable}:Entity)`),
    ...inner.joins,
    `MATCH (${bound[0]}) WHERE ${before.possible}`,
    `WITH ${bound.join(', ')}, max(${before.definite}) AS ${first}`,
    `CALL (${bound.join(', ')}) {`,
    asked.body,
    ...(row.possible === 'true' ? [] : [`WITH * WHERE ${row.possible}`]),
    `RETURN ${parent}, ${row.definite} AS ${second}`,
    '}',
  ])
}

/** Compiles what stands within a relation that is followed from its other end: from a column, where it is a record. */
function following<Result>(
  { work }: RelationFilter,
  { binding: { kind, question, row }, given }: Relation,
  column: string | undefined,
  compile: () => Result,
): Result {
  const named = conjuncts(given).find(({ key }) => question.columns.some(({ name }) => name === key))
  const from = kind === 'node' ? 'node' : (column ?? named?.key ?? row.name)
  return work.follow(
    ({ model }) => reachBack(question, from, model),
    listedIn(given.value) ? severalNamed : 1,
    compile,
  )
}

/** How many ids a list counts as: one statement serves lists of all lengths. */
const severalNamed = 10

function listedIn(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(
    ([key, value]) => (key === 'in' && Array.isArray(value)) || listedIn(value),
  )
}

/** Adds a scope that finds, once, the nodes that lead to what is asked for; `sureOf` tells whether one of its rows surely does. */
function addFollowed(
  { compilation, followed }: RelationFilter,
  { parent }: Relation,
  { possible, definite }: Condition,
  sureOf: string,
  lines: string[],
): Condition {
  const isTimed = possible !== definite
  const sure = followed.add(compilation, parent, sure => [
    ...lines,
    isTimed ? `RETURN ${parent}, ${sureOf} AS ${sure}` : `RETURN DISTINCT ${parent}, true AS ${sure}`,
  ])
  return isTimed ? compared('true', sure) : always
}

function embed(
  filter: RelationFilter,
  { binding, parent }: Relation,
): { asked: EmbeddedQuestion; other: Subject } {
  const asked = embedQuestion(filter.compilation, binding.question, parent)
  const { row, kind, question } = binding
  if (kind !== 'node') return { asked, other: { type: row, column: asked.column } }
  const node = nodeSubject(row, asked.column('node'))
  return { asked, other: question.columns.length > 1 ? { ...node, column: asked.column } : node }
}

/** A row that the file itself calls POSSIBLE is no more than that, whatever it is asked. */
function certainOf({ question }: Binding, asked: EmbeddedQuestion): Condition {
  return question.columns.some(({ name, type }) => name === 'certainty' && type === 'Certainty')
    ? compared('true', `${asked.column('certainty')} = 'DEFINITELY'`)
    : always
}
