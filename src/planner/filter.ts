import { requestError } from '../errors.ts'
import { storedDay } from '../neo4j/values.ts'
import { planningOfRelations } from './budget.ts'
import { type Compared, compare } from './comparison.ts'
import type { Compilation, Input } from './compilation.ts'
import { always, and, type Condition, or, exactly } from './condition.ts'
import { boundExpression, type FieldRole, roleOf, rowFields, withPrefix } from './fields.ts'
import { anchorBelow, anchorOf, isFollowed, ownAnchor, refuseBlindSearch } from './filter-anchor.ts'
import { type Conjunct, conjuncts, memberOf, type Where } from './filter-keys.ts'
import { nodeSubject, type Subject } from './filter-subject.ts'
import { comparedValue } from './filter-value.ts'
import { compileRelation, type Follow, type RelationFilter } from './filter-relation.ts'
import { compareDerived } from './filter-derived.ts'
import { collected } from './filter-collected.ts'
import { holdsOnDay, type OnDay } from './filter-on-day.ts'
import { FilterWork } from './filter-work.ts'
import { Followed } from './followed.ts'
import { at, type Given } from './given.ts'
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

  /** A filter of which the rows are looked up by themselves, once. */
  private aside(): Filter {
    return new Filter(this.compilation, this.input, this.counted)
  }

  /** Whether something that projects may be followed to a node: to one only, as else each row would meet each of the other's. */
  canFollow(node: string): boolean {
    return this.keepsScope && (this.followed.node ?? node) === node
  }

  /** All conditions of a filter. */
  all(subject: Subject, given: Given<Where>, follow: Follow): Condition {
    const parts = conjuncts(given)
    if (!follow || follow === 'negated') return and(parts.map(part => this.one(subject, part, follow)))
    const anchors = parts.map(part => anchorBelow(this.compilation, subject.type, part))
    const own = ownAnchor(this.compilation, subject.type, parts)
    // Of several keys that many share only the first is followed: each of its rows is then held against the others.
    const firstKey = own || anchors.includes('id') ? -1 : anchors.indexOf('key')
    // Beside what is followed, so can be what must not be there: it is collected once, and not looked for from each row.
    const negated = !own && anchors.includes('id') && this.keepsScope && 'negated'
    const way = !own && anchors.filter(anchor => anchor === 'id').length > 1 ? 'apart' : follow
    return and(
      parts.map((part, index) =>
        this.one(subject, part, anchors[index] === 'id' || index === firstKey ? way : negated),
      ),
    )
  }

  /** One condition of a filter. */
  one(subject: Subject, { key, given }: Conjunct, follow: Follow): Condition {
    const where = given as Given<Where>
    if (key === 'OR' || key === 'NOT') this.count()
    if (key === 'OR')
      return or(
        (given.value as Where[]).map((_, index) =>
          this.all(subject, at(given as Given<object>, index), false),
        ),
      )
    if (key === 'NOT' && follow === 'negated' && anchorOf(this.compilation, subject.type, where) === 'id')
      return collected(this, this.aside(), subject, (aside, own) =>
        aside.all(own, where, 'joined'),
      ).opposite()
    if (key === 'NOT') return this.all(subject, where, false).opposite()
    const { schema } = this.compilation
    const member = memberOf(schema, subject.type, key)
    if (member) {
      const own = { ...subject, type: member }
      return and([exactly(`${subject.node}:${member.name}`), this.all(own, where, follow)])
    }
    const field = rowFields(schema, subject.type)[key]
    const derived = field ? undefined : compareDerived(this, subject, key, given)
    if (derived) return derived
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
      case 'onDay':
        return holdsOnDay(this, subject, key, given as Given<OnDay>)
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
    const isNegated = quantifier === 'none' && follow === 'negated'
    if (isNegated && isFollowed(this.compilation, subject.type, key, given))
      return collected(this, this.aside(), subject, (filter, own) =>
        filter.relation(own, key, given, 'some', 'joined'),
      ).opposite()
    return compileRelation(this, relation, quantifier, follow)
  }

  /** The condition on a time, whose bounds are given by name. */
  time(bound: (name: string) => string, given: Given<TimeFilter>): Condition {
    this.count()
    return (
      timeCondition(bound, given.value, read =>
        this.input.parameter(args => storedDay(read(given.of(args)))),
      ) ?? always
    )
  }

  /** The comparisons of one value. */
  compare(given: Given<Where>, compared: Compared): Condition {
    return compare(this.input, given, compared, () => this.count())
  }

  /** Counts a comparison. Throws LIMIT_EXCEEDED where there are too many. */
  count(): void {
    const most = this.compilation.limits.conditions
    if (++this.counted.conditions > most)
      throw requestError(
        'LIMIT_EXCEEDED',
        `${this.input.field}(where): more than ${most} comparisons; ask for less at once.`,
      )
  }
}
