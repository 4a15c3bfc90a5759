import { isInterfaceType } from 'graphql'
import { requestError } from '../errors.ts'
import { fromISODate } from '../neo4j/values.ts'
import { planningOfRelations } from './budget.ts'
import { type Compared, compare, compareKind } from './comparison.ts'
import type { Compilation, Input } from './compilation.ts'
import { always, and, type Condition, or, exactly } from './condition.ts'
import { boundExpression, type FieldRole, roleOf, rowFields, withPrefix } from './fields.ts'
import { anchorBelow, anchorOf, ownAnchor, refuseBlindSearch } from './filter-anchor.ts'
import { type Conjunct, conjuncts, kindKey, memberOf, textKey, timeKey, type Where } from './filter-keys.ts'
import { nodeSubject, propertyOfSubject as property, type Subject } from './filter-subject.ts'
import { comparedValue } from './filter-value.ts'
import { compileRelation, type Follow, type RelationFilter } from './filter-relation.ts'
import { FilterWork } from './filter-work.ts'
import { countRelated, isRelationCount, relationCounted } from './relation-count.ts'
import { Followed } from './followed.ts'
import { at, type Given } from './given.ts'
import { compareTexts, type TextMatch } from './text-filter.ts'
import { type TimeFilter, timeCondition } from './time-filter.ts'

/** Where the rows of a filtered list come from: from something that leads to them, or from nothing. */
export interface Rows {
  /** From nothing: what leads to an id is followed from there, and not tried for every row. */
  follow: boolean
  /** Whether the list's own text leaves in scope what is bound before it. */
  keepsScope: boolean
}

/** Compiles one field's `where`. */
export class Filter implements RelationFilter {
  /** What projects, followed from the other side; it stands before the list's own text. */
  readonly followed = new Followed()
  /** Text that stands behind the list's own: relations that lead to the answer from the other side. */
  readonly joins: string[] = []

  constructor(
    readonly compilation: Compilation,
    readonly input: Input,
    private readonly counted = { conditions: 0 },
    private readonly keepsScope = true,
    /** What its conditions have Neo4j look at. */
    readonly work = new FilterWork(),
  ) {}

  /** The condition of a filter on a list's rows. Throws BAD_USER_INPUT where only every row of the graph could tell. */
  static ofRows(compilation: Compilation, input: Input, subject: Subject, given: Given<Where>, rows: Rows) {
    const filter = new Filter(compilation, input, undefined, rows.keepsScope)
    const follow = rows.follow && anchorOf(compilation, subject.type, given) !== undefined
    if (rows.follow && !follow) refuseBlindSearch(input, given.value)
    const condition = filter.all(subject, given, follow && 'joined')
    // What a time enters stands in the text twice, at each level, and is planned as often as it stands there.
    const texts = new Set([condition.possible, condition.definite])
    const held = [...texts].reduce((sum, text) => sum + text.split('EXISTS {').length - 1, 0)
    compilation.cost.planning += planningOfRelations(held + filter.work.followed)
    return { filter, condition }
  }

  /** A filter of which the text stands in a scope of its own. */
  inner(): Filter {
    return new Filter(this.compilation, this.input, this.counted, true, this.work)
  }

  /** Whether something that projects may be followed to a node: to one only, as else each row would meet each of the other's. */
  canFollow(node: string): boolean {
    return this.keepsScope && (this.followed.node ?? node) === node
  }

  /** All conditions of a filter. */
  all(subject: Subject, given: Given<Where>, follow: Follow): Condition {
    const parts = conjuncts(given)
    if (!follow) return and(parts.map(part => this.one(subject, part, false)))
    const anchors = parts.map(part => anchorBelow(this.compilation, subject.type, part))
    const own = ownAnchor(this.compilation, subject.type, parts)
    // Of several keys that many share only the first is followed: each of its rows is then held against the others.
    const firstKey = own || anchors.includes('id') ? -1 : anchors.indexOf('key')
    const way = !own && anchors.filter(anchor => anchor === 'id').length > 1 ? 'apart' : follow
    return and(
      parts.map((part, index) =>
        this.one(subject, part, (anchors[index] === 'id' || index === firstKey) && way),
      ),
    )
  }

  /** One condition of a filter. */
  one(subject: Subject, { key, given }: Conjunct, follow: Follow): Condition {
    const where = given as Given<Where>
    if (key === 'OR' || key === 'NOT') {
      this.count()
      if (key === 'NOT') return this.all(subject, where, false).opposite()
      return or(
        (given.value as Where[]).map((_, index) =>
          this.all(subject, at(given as Given<object>, index), false),
        ),
      )
    }
    const { schema } = this.compilation
    const member = memberOf(schema, subject.type, key)
    if (member)
      return and([
        exactly(`${subject.node}:${member.name}`),
        this.all({ ...subject, type: member }, where, follow),
      ])
    const field = rowFields(schema, subject.type)[key]
    if (!field && isInterfaceType(subject.type) && key === kindKey)
      return compareKind(this.input, where, subject.node!, () => this.count())
    if (!field && isInterfaceType(subject.type) && key === timeKey)
      return this.time(name => property(subject, name), given as Given<TimeFilter>)
    if (!field && key === textKey)
      return compareTexts(this.input, given as Given<TextMatch>, property(subject, 'stems'), () =>
        this.count(),
      )
    if (!field && isRelationCount(schema, subject.type, key)) return this.countOf(subject, key, where)
    const role = field && roleOf(field)
    return role
      ? this.field(subject, key, role, given, follow)
      : this.compare(where, { expression: subject.column(key) })
  }

  private field(subject: Subject, key: string, role: FieldRole, given: Given, follow: Follow): Condition {
    const where = given as Given<Where>
    switch (role.kind) {
      case 'one':
        return this.relation(subject, key, where, 'some', follow)
      case 'many':
        return and(
          (['some', 'none', 'all'] as const)
            .filter(quantifier => where.value[quantifier] != null)
            .map(quantifier =>
              this.relation(subject, key, at<Where>(given as Given<object>, quantifier), quantifier, follow),
            ),
        )
      case 'column':
        return this.all(nodeSubject(role.row, subject.column(key)), where, follow)
      case 'time':
        // A record's time is that of the node which the column holds.
        return this.time(
          name =>
            subject.node ? boundExpression(subject.node, name, role) : `${subject.column(key)}.${name}`,
          given as Given<TimeFilter>,
        )
      case 'embedded':
        return and(
          conjuncts(where).map(part => {
            const inner = roleOf(role.type.getFields()[part.key]!) as { kind: 'code'; property: string }
            return this.field(subject, part.key, withPrefix(inner, role.prefix), part.given, false)
          }),
        )
      default:
        return this.compare(where, comparedValue(subject, key, role))
    }
  }

  private relation(
    subject: Subject,
    key: string,
    given: Given<Where>,
    quantifier: 'some' | 'none' | 'all',
    follow: Follow,
  ): Condition {
    const binding = this.compilation.bindingOf(subject.type, key)
    const relation = { binding, parent: subject.node!, given }
    this.compilation.weigh(`${this.input.field}(where)`)
    return compileRelation(this, relation, quantifier, follow)
  }

  /** How many a relation leads to. */
  private countOf({ type, node }: Subject, key: string, given: Given<Where>): Condition {
    const relation = { type, node: node!, relation: relationCounted(key) }
    const { expression, work } = countRelated(this.compilation, relation)
    this.work.take(work)
    return this.compare(given, { expression })
  }

  private time(bound: (name: string) => string, given: Given<TimeFilter>): Condition {
    this.count()
    return (
      timeCondition(bound, given.value, read =>
        this.input.parameter(args => fromISODate(read(given.of(args)))),
      ) ?? always
    )
  }

  private compare(given: Given<Where>, compared: Compared): Condition {
    return compare(this.input, given, compared, () => this.count())
  }

  private count(): void {
    const most = this.compilation.limits.conditions
    if (++this.counted.conditions > most)
      throw requestError(
        'LIMIT_EXCEEDED',
        `${this.input.field}(where): more than ${most} comparisons; ask for less at once.`,
      )
  }
}
