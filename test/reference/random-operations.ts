import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { connectionRow } from '../../src/planner/fields.ts'

/** One operation, and the variables of several requests for it, all of one shape. */
export interface RandomOperation {
  query: string
  variables: Record<string, unknown>[]
}

/** What values are taken from, so that filters often match something. */
export interface Samples {
  ids: string[]
  texts: string[]
  days: string[]
}

interface Variable {
  name: string
  type: string
  fallback?: string
  values: () => unknown
}

/** Writes random valid operations against a schema, over the values of a graph. */
export class OperationWriter {
  private variables: Variable[] = []
  private fragments: string[] = []
  private aliases = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
    private readonly samples: Samples,
  ) {}

  /** An operation with so many sets of variables. */
  write(sets: number): RandomOperation {
    this.variables = []
    this.fragments = []
    this.aliases = 0
    const query = this.schema.getQueryType()!
    const fields = Object.values(query.getFields())
    const roots = Array.from({ length: 1 + this.integer(2) }, () => this.unique(this.pick(fields), 6))
    if (this.chance(0.1)) roots.push('__typename')
    const asOf = this.chance(0.15) ? ` @asOf(date: ${this.value('Date!', () => this.day())})` : ''
    const declared = this.variables.map(
      ({ name, type, fallback }) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    const head = `query Random${declared.length ? `(${declared.join(', ')})` : ''}`
    return {
      query: `${head}${asOf} {\n${roots.join('\n')}\n}\n${this.fragments.join('\n')}`,
      variables: Array.from({ length: sets }, () =>
        Object.fromEntries(
          this.variables
            .filter(({ fallback }) => fallback === undefined)
            .map(({ name, values }) => [name, values()]),
        ),
      ),
    }
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.chance(0.2) ? `a${++this.aliases}: ` : ''
    const named = getNamedType(field.type)
    const page = connectionRow(named) !== undefined
    const given = this.arguments(field, page)
    const selection = isLeafType(named) ? '' : ` ${this.selection(named, depth)}`
    return `${alias}${field.name}${given}${this.directive()}${selection}`
  }

  private directive(): string {
    if (!this.chance(0.06)) return ''
    const name = this.pick(['include', 'skip'])
    // Booleans are part of the shape, so one operation keeps one value for all its sets.
    const value = this.chance(0.5)
    return ` @${name}(if: ${this.value('Boolean!', () => value)})`
  }

  private arguments(field: GraphQLField<unknown, unknown>, page: boolean): string {
    const unused = this.chance(0.2) ? 'first' : 'last'
    const given = field.args.flatMap(argument => {
      const text = argument.name === unused ? undefined : this.argument(argument, page)
      return text === undefined ? [] : [`${argument.name}: ${text}`]
    })
    return given.length ? `(${given.join(', ')})` : ''
  }

  private argument({ name, type }: GraphQLArgument, page: boolean): string | undefined {
    const required = isNonNullType(type)
    switch (name) {
      case 'first':
        return this.chance(page ? 0.5 : 0.3) ? this.value('Int', () => 1 + this.integer(4)) : undefined
      case 'last':
        return this.value('Int', () => 1 + this.integer(4))
      case 'after':
      case 'before':
        // Cursors come from answers: pages have tests of their own.
        return undefined
      case 'where':
        return this.chance(0.5) ? this.filter(getNamedType(type) as GraphQLInputObjectType, 2) : undefined
      case 'orderBy':
        return this.chance(0.4) ? this.order(getNamedType(type) as GraphQLInputObjectType) : undefined
      case 'ids':
        return this.value('[ID!]!', () =>
          Array.from({ length: 1 + this.integer(4) }, () => this.pick(this.samples.ids)),
        )
      case 'id':
      case 'of':
      case 'with':
      case 'about':
        return required || this.chance(0.4)
          ? this.value(required ? 'ID!' : 'ID', () => this.pick(this.samples.ids))
          : undefined
      case 'languages':
        return this.value('[String!]', () => [this.pick(['en', 'ru', 'de', 'az'])])
      case 'text':
        return this.value('String!', () => this.pick(this.samples.texts).slice(0, 1 + this.integer(6)) || 'a')
      default:
        return required || this.chance(0.2) ? this.input(type, 1) : undefined
    }
  }

  private filter(type: GraphQLInputObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => depth > 0 || !/^(AND|OR|NOT)$/.test(name),
    )
    const chosen = new Set(Array.from({ length: this.integer(3) }, () => this.pick(fields)))
    const parts = [...chosen].flatMap(field => {
      const named = getNamedType(field.type)
      const nested = isInputObjectType(named) && !isValue(named)
      // On a root, none and all are refused without an id beside them: the example tests see to them.
      if (nested && depth === 0) return []
      const text = this.input(field.type, depth - 1)
      return [`${field.name}: ${text}`]
    })
    return `{${parts.join(', ')}}`
  }

  private order(type: GraphQLInputObjectType): string {
    const fields = Object.keys(type.getFields())
    const keys = Array.from(
      { length: 1 + this.integer(2) },
      () => `{${this.pick(fields)}: ${this.pick(['ASC', 'DESC'])}}`,
    )
    return `[${[...new Set(keys.map(key => key.replace(/: .*/, '')))].map(start => keys.find(key => key.startsWith(`${start}:`))).join(', ')}]`
  }

  private input(declared: GraphQLInputType, depth: number): string {
    const type = getNullableType(declared) as GraphQLInputType
    if (isListType(type)) {
      const item = getNamedType(type) as GraphQLInputType
      if (isInputObjectType(item))
        return `[${Array.from({ length: 1 + this.integer(2) }, () => this.filter(item, depth)).join(', ')}]`
      const name = (item as GraphQLNamedType).name
      const print = (values: unknown) =>
        isEnumType(item) ? `[${(values as string[]).join(', ')}]` : JSON.stringify(values)
      const values = () => Array.from({ length: this.integer(4) }, () => this.leaf(item))
      return this.value(`[${name}!]`, values, print)
    }
    if (isInputObjectType(type)) return isValue(type) ? this.valueFilter(type) : this.filter(type, depth)
    const name = (type as GraphQLNamedType).name
    if (isEnumType(type)) return this.pick((type as GraphQLEnumType).getValues()).name
    return this.value(name, () => this.leaf(type))
  }

  private valueFilter(type: GraphQLInputObjectType): string {
    if (type.name === 'TimeInput') return this.time()
    const operators = Object.values(type.getFields())
    const operator = this.pick(operators)
    if (operator.name === 'eq' && this.chance(0.15)) return '{eq: null}'
    return `{${operator.name}: ${this.input(operator.type, 0)}}`
  }

  private time(): string {
    const span = () => {
      const ends = this.pick([['from'], ['to'], ['from', 'to']])
      const given = ends.map(
        end => `${end}: ${this.value('Date', () => (end === 'from' ? this.day() : '2024-12-31'))}`,
      )
      return `{${given.join(', ')}}`
    }
    const parts = [`${this.pick(['within', 'overlaps'])}: ${span()}`]
    if (this.chance(0.3)) parts.push(`certainty: ${this.pick(['DEFINITELY', 'POSSIBLY'])}`)
    return `{${parts.join(', ')}}`
  }

  private leaf(type: GraphQLInputType): unknown {
    if (isEnumType(type)) return this.pick(type.getValues()).name
    switch ((type as GraphQLNamedType).name) {
      case 'ID':
        return this.pick(this.samples.ids)
      case 'Int':
        return this.integer(5)
      case 'Float':
        return this.pick([0, 1, -3.5, 100, 2021])
      case 'Boolean':
        return this.chance(0.5)
      case 'Date':
        return this.day()
      default: {
        const text = this.pick(this.samples.texts)
        const from = this.integer(text.length)
        const part = text.slice(from, from + 1 + this.integer(8))
        return /[a-z0-9]/i.test(part) ? part : text
      }
    }
  }

  private day(): string {
    return this.pick(this.samples.days)
  }

  /** A value as a literal, or as a variable, now and then one with a default that no request overrides. */
  private value(
    type: string,
    values: () => unknown,
    print: (value: unknown) => string = JSON.stringify,
  ): string {
    if (this.chance(0.4)) return print(values())
    const name = `v${this.variables.length + 1}`
    const fallback = !type.endsWith('!') && this.chance(0.2) ? print(values()) : undefined
    this.variables.push({ name, type, fallback, values })
    return `$${name}`
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) return this.abstractSelection(type, depth)
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(field =>
      this.isAllowed(field, depth),
    )
    const leaves = fields.filter(field => isLeafType(getNamedType(field.type)))
    const chosen = Array.from({ length: 1 + this.integer(3) }, () =>
      this.pick(fields.length ? fields : leaves),
    )
    const texts = chosen.map(field => this.unique(field, depth))
    if (this.chance(0.15)) texts.push('__typename')
    if (this.chance(0.1) && leaves.length)
      texts.push(`... on ${type.name}${this.directive()} { ${this.unique(this.pick(leaves), 0)} }`)
    if (this.chance(0.08) && leaves.length) {
      const name = `F${this.fragments.length}`
      this.fragments.push(`fragment ${name} on ${type.name} { ${this.unique(this.pick(leaves), 0)} }`)
      texts.push(`...${name}`)
    }
    return `{ ${texts.join(' ')} }`
  }

  /** Two fields of one response key must be the same field, so what has arguments gets a name of its own. */
  private unique(field: GraphQLField<unknown, unknown>, depth: number): string {
    const text = this.field(field, depth - 1)
    return /^a\d+: /.test(text) ? text : `f${++this.aliases}: ${text}`
  }

  private isAllowed(field: GraphQLField<unknown, unknown>, depth: number): boolean {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return true
    // What only wraps a list costs no depth.
    if (depth > 0) return true
    return /^(pageInfo)$/.test(field.name) || named.name === 'Time'
  }

  private abstractSelection(type: GraphQLNamedType, depth: number): string {
    const parts = ['__typename']
    if (isInterfaceType(type)) parts.push('id')
    const possible = this.schema.getPossibleTypes(type as never)
    for (let n = 1 + this.integer(2); n > 0; n--) {
      const member = this.pick([...possible])
      parts.push(`... on ${member.name} ${this.selection(member, depth - 1)}`)
    }
    if (isInterfaceType(type) && this.chance(0.3)) {
      const leaves = Object.values(type.getFields()).filter(field => isLeafType(getNamedType(field.type)))
      parts.push(this.unique(this.pick(leaves), 0))
    }
    return `{ ${parts.join(' ')} }`
  }

  private chance(probability: number): boolean {
    return this.random() < probability
  }

  private integer(below: number): number {
    return Math.floor(this.random() * below)
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[this.integer(items.length)]!
  }
}

/** Whether an input compares one value; others combine conditions. */
function isValue(type: GraphQLInputObjectType): boolean {
  const { eq, overlaps } = type.getFields()
  return eq !== undefined || overlaps !== undefined
}
