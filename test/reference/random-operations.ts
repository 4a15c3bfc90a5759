import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
} from 'graphql'
import { connectionRow } from '../../src/planner/fields.ts'
import type { RandomInputs } from './random-inputs.ts'

/** One operation, and the variables of several requests for it, all of one shape. */
export interface RandomOperation {
  query: string
  variables: Record<string, unknown>[]
}

/** Writes random valid operations against a schema, over the values of a graph. */
export class OperationWriter {
  private fragments: string[] = []
  private aliases = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly inputs: RandomInputs,
  ) {}

  /** An operation with so many sets of variables. */
  write(sets: number): RandomOperation {
    this.inputs.variables = []
    this.fragments = []
    this.aliases = 0
    const query = this.schema.getQueryType()!
    const fields = Object.values(query.getFields())
    const roots = Array.from({ length: 1 + this.inputs.integer(2) }, () =>
      this.unique(this.inputs.pick(fields), 6),
    )
    if (this.inputs.chance(0.1)) roots.push('__typename')
    const asOf = this.inputs.chance(0.15)
      ? ` @asOf(date: ${this.inputs.value('Date!', () => this.inputs.day())})`
      : ''
    const declared = this.inputs.variables.map(
      ({ name, type, fallback }) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
    )
    const head = `query Random${declared.length ? `(${declared.join(', ')})` : ''}`
    return {
      query: `${head}${asOf} {\n${roots.join('\n')}\n}\n${this.fragments.join('\n')}`,
      variables: Array.from({ length: sets }, () =>
        Object.fromEntries(
          this.inputs.variables
            .filter(({ fallback }) => fallback === undefined)
            .map(({ name, values }) => [name, values()]),
        ),
      ),
    }
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.inputs.chance(0.2) ? `a${++this.aliases}: ` : ''
    const named = getNamedType(field.type)
    const page = connectionRow(named) !== undefined
    const given = this.inputs.arguments(field, page)
    const selection = isLeafType(named) ? '' : ` ${this.selection(named, depth)}`
    return `${alias}${field.name}${given}${this.directive()}${selection}`
  }

  private directive(): string {
    if (!this.inputs.chance(0.06)) return ''
    const name = this.inputs.pick(['include', 'skip'])
    // Booleans are part of the shape, so one operation keeps one value for all its sets.
    const value = this.inputs.chance(0.5)
    return ` @${name}(if: ${this.inputs.value('Boolean!', () => value)})`
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) return this.abstractSelection(type, depth)
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(field =>
      this.isAllowed(field, depth),
    )
    const leaves = fields.filter(field => isLeafType(getNamedType(field.type)))
    const chosen = Array.from({ length: 1 + this.inputs.integer(3) }, () =>
      this.inputs.pick(fields.length ? fields : leaves),
    )
    const texts = chosen.map(field => this.unique(field, depth))
    if (this.inputs.chance(0.15)) texts.push('__typename')
    if (this.inputs.chance(0.1) && leaves.length)
      texts.push(`... on ${type.name}${this.directive()} { ${this.unique(this.inputs.pick(leaves), 0)} }`)
    if (this.inputs.chance(0.08) && leaves.length) {
      const name = `F${this.fragments.length}`
      this.fragments.push(`fragment ${name} on ${type.name} { ${this.unique(this.inputs.pick(leaves), 0)} }`)
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
    for (let n = 1 + this.inputs.integer(2); n > 0; n--) {
      const member = this.inputs.pick([...possible])
      parts.push(`... on ${member.name} ${this.selection(member, depth - 1)}`)
    }
    if (isInterfaceType(type) && this.inputs.chance(0.3)) {
      const leaves = Object.values(type.getFields()).filter(field => isLeafType(getNamedType(field.type)))
      parts.push(this.unique(this.inputs.pick(leaves), 0))
    }
    return `{ ${parts.join(' ')} }`
  }
}
