import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Binding } from '../../src/planner/binding.ts'
import { connectionRow, roleOf, rowFields } from '../../src/planner/fields.ts'
import { memberName } from '../../src/planner/filter-keys.ts'
import type { Matcher, Subject } from '../reference/matching.ts'
import type { Found } from '../reference/rows.ts'

/** How a relation is filtered: one to one by itself, one to many by a quantifier. */
export type Quantifier = 'one' | 'some' | 'none' | 'all'

/** One filter on a type's nodes, with the question files that it goes through. */
export interface Combination {
  type: string
  where: string
  questions: string[]
  /** Whether what it keeps can be looked up from an id, so that a root list takes it alone. */
  anchored: boolean
}

interface RelationField {
  name: string
  many: boolean
  row: GraphQLNamedType
  question: string
}

/** Every filter on relations that the schema allows, with ids at the end that the graph has there. */
export class FilterCombinations {
  /** The filter on what a relation leads to, by type and field. */
  private readonly ends = new Map<string, string>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly bindings: Map<string, Binding>,
  ) {}

  /** The types that have a list at the root, each with its field. */
  get roots(): Map<GraphQLNamedType, string> {
    const found = new Map<GraphQLNamedType, string>()
    for (const field of Object.values(this.schema.getQueryType()!.getFields())) {
      const row = connectionRow(getNamedType(field.type))
      const isPlain = !field.args.some(({ type }) => isNonNullType(type))
      if (
        row &&
        isPlain &&
        !found.has(row) &&
        (isObjectType(row) || isInterfaceType(row)) &&
        row.getFields().id
      )
        found.set(row, field.name)
    }
    return found
  }

  /** What of a type's nodes can be filtered by what it leads to. */
  relations(type: GraphQLNamedType): RelationField[] {
    return Object.values(rowFields(this.schema, type)).flatMap(field => {
      const role = roleOf(field)
      if (role?.kind !== 'one' && role?.kind !== 'many') return []
      const owner = isAbstractType(type) ? this.schema.getPossibleTypes(type)[0]! : type
      const binding = this.bindings.get(`${owner.name}.${field.name}`)!
      return { name: field.name, many: role.kind === 'many', row: role.row, question: binding.question.name }
    })
  }

  /** Finds for each relation of a type something that it leads to from one of some nodes. */
  async findEnds(type: GraphQLNamedType, nodes: Found[], matcher: Matcher): Promise<void> {
    for (const { name, row } of this.relations(type)) {
      let found: Subject | undefined
      for (const node of nodes) {
        found ??= (await matcher.related(node, type, name)).at(-1)
        if (found) break
      }
      this.ends.set(`${type.name}.${name}`, this.end(row, found))
    }
  }

  /** Every relation alone, by each quantifier. */
  singles(type: GraphQLNamedType): Combination[] {
    return this.relations(type).flatMap(relation => {
      const end = this.ends.get(`${type.name}.${relation.name}`)!
      const quantifiers: Quantifier[] = relation.many ? ['some', 'none', 'all'] : ['one']
      return quantifiers.map(quantifier => ({
        type: type.name,
        where: write(relation, quantifier, end),
        questions: [relation.question],
        anchored: this.isFollowed(type, relation, quantifier) && /\bid:/.test(end),
      }))
    })
  }

  /** Whether a filter can be followed from what the relation leads to: not where its record names that by what was worked out. */
  private isFollowed(type: GraphQLNamedType, { name, row }: RelationField, quantifier: Quantifier): boolean {
    if (quantifier !== 'some' && quantifier !== 'one') return false
    const owner = isAbstractType(type) ? this.schema.getPossibleTypes(type)[0]! : type
    const { scope } = this.bindings.get(`${owner.name}.${name}`)!.question
    const column = this.columnOf(row)
    return !column || !scope.projects || scope.anchors.has(column.name)
  }

  /** Every two filters of a type at once. */
  pairs(type: GraphQLNamedType): Combination[] {
    const singles = this.singles(type)
    return singles.flatMap((one, index) =>
      singles.slice(index).map(other => ({
        type: type.name,
        where: `AND: [{ ${one.where} }, { ${other.where} }]`,
        questions: [...one.questions, ...other.questions],
        anchored: one.anchored || other.anchored,
      })),
    )
  }

  /** Every filter of a type on what a relation leads to, by each quantifier of both. */
  deep(type: GraphQLNamedType): Combination[] {
    return this.relations(type).flatMap(relation => {
      const quantifiers: Quantifier[] = relation.many ? ['some', 'none', 'all'] : ['one']
      return this.singles(this.nodeBelow(relation)).flatMap(inner =>
        quantifiers.map(quantifier => ({
          type: type.name,
          where: write(
            relation,
            quantifier,
            this.below(relation, () => inner.where),
          ),
          questions: [relation.question, ...inner.questions],
          anchored: this.isFollowed(type, relation, quantifier) && inner.anchored,
        })),
      )
    })
  }

  /** A filter on what a relation leads to: on its nodes, on those of a record's column, or of one type of an interface. */
  below(relation: RelationField, filter: (type: GraphQLObjectType) => string): string {
    const column = this.columnOf(relation.row)
    const row = column ? getNamedType(column.type) : relation.row
    const type = this.nodeBelow(relation)
    const member = isAbstractType(row) ? `${memberName(type)}: { ${filter(type)} }` : filter(type)
    return column ? `${column.name}: { ${member} }` : member
  }

  private nodeBelow({ row }: RelationField): GraphQLObjectType {
    const column = this.columnOf(row)
    return this.concrete(column ? getNamedType(column.type) : row)
  }

  private concrete(type: GraphQLNamedType): GraphQLObjectType {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type)[0]! : (type as GraphQLObjectType)
  }

  private columnOf(row: GraphQLNamedType) {
    return isObjectType(row) && !row.getFields().id
      ? Object.values(row.getFields()).find(field => roleOf(field)?.kind === 'column')
      : undefined
  }

  /** The filter that names an end by its id, or by the first text that it has. */
  private end(row: GraphQLNamedType, found: Subject | undefined): string {
    const id = (node: unknown) =>
      `id: { eq: ${JSON.stringify((node as Found | undefined)?.properties.id ?? 'nobody')} }`
    const column = this.columnOf(row)
    if (column) return `${column.name}: { ${id(found?.columns[column.name])} }`
    if (rowFields(this.schema, row).id) return id(found?.node)
    if (isAbstractType(row)) {
      const label = found?.node?.labels.find(each =>
        this.schema.getPossibleTypes(row).some(({ name }) => name === each),
      )
      const member = label ? (this.schema.getType(label) as GraphQLObjectType) : this.concrete(row)
      return `${memberName(member)}: { ${id(found?.node)} }`
    }
    const texts = Object.values(rowFields(this.schema, row)).filter(field =>
      ['code', 'text'].includes(roleOf(field)?.kind ?? ''),
    )
    return texts
      .slice(0, 2)
      .map(
        ({ name }) =>
          `${name}: { eq: ${JSON.stringify(String(found?.node?.properties[name] ?? 'nothing'))} }`,
      )
      .join(', ')
  }
}

function write({ name }: RelationField, quantifier: Quantifier, end: string): string {
  return quantifier === 'one' ? `${name}: { ${end} }` : `${name}: { ${quantifier}: { ${end} } }`
}

/** Some of the combinations, so that each pair of question files is tried somewhere. */
export function covering(combinations: Combination[]): Combination[] {
  const covered = new Set<string>()
  return combinations.filter(({ questions }) => {
    const key = questions.join()
    if (covered.has(key)) return false
    covered.add(key)
    return true
  })
}
