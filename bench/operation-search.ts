import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A selected field, of which operations are made and changed. */
export interface Selected {
  field: string
  args: Record<string, string>
  /** The type that the selection below is on, where the field's own is an interface. */
  on?: string
  /** What is selected below it; undefined for a value. */
  below?: Selected[]
}

/** Names of values that most of the graph hangs on, by the arguments that take them. */
const ids = ['country/g0', 'country/g1', 'person/g0', 'person/g40', 'topic/g0', 'organization/g0']
const texts = ['zzz', 'a', '']
const mostDeep = 5

/** Makes operations of a schema at random, and changes them. */
export class OperationSearch {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
  ) {}

  /** A field of the first level with what is selected below it. */
  root(): Selected {
    const fields = Object.values(this.schema.getQueryType()!.getFields())
    return this.selected(this.pick(fields), mostDeep)
  }

  /** The same operation with one place made anew, an argument changed, or something more selected. */
  changed(selected: Selected): Selected {
    const copy = structuredClone(selected)
    const places = this.placesIn(copy, this.schema.getQueryType()!, mostDeep)
    const { field, at, depth } = this.pick(places)
    const choice = this.random()
    if (choice < 0.4) at.args = this.argumentsOf(field, depth)
    else if (choice < 0.7) Object.assign(at, this.selected(field, depth))
    else at.below?.push(...(this.selected(field, depth).below ?? []))
    return copy
  }

  /** Its text, so many times beside itself. */
  text(selected: Selected, times = 1): string {
    return `{ ${Array.from({ length: times }, (_, n) => this.write(selected, `x${n}: `)).join(' ')} }`
  }

  private write({ field, args, on, below }: Selected, alias: string): string {
    const given = Object.entries(args).map(([name, value]) => `${name}: ${value}`)
    const inner = below ? [...below.map((each, n) => this.write(each, `f${n}: `)), '__typename'] : []
    const selection = on ? `... on ${on} { ${inner.join(' ')} }` : inner.join(' ')
    return `${alias}${field}${given.length ? `(${given.join(', ')})` : ''}${inner.length ? ` { ${selection} }` : ''}`
  }

  private selected(field: GraphQLField<unknown, unknown>, depth: number): Selected {
    const type = getNamedType(field.type)
    if (isLeafType(type)) return { field: field.name, args: this.argumentsOf(field, depth) }
    const members = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
    const member = isInterfaceType(type) && this.random() < 0.3 ? type : this.pick(members)
    return {
      field: field.name,
      args: this.argumentsOf(field, depth),
      on: member === type ? undefined : member.name,
      below: this.below(member as GraphQLObjectType, depth),
    }
  }

  private below(type: GraphQLObjectType, depth: number): Selected[] {
    const wraps = /Connection$|Edge$/.test(type.name)
    const fields = Object.values(type.getFields()).filter(
      field => !isLeafType(getNamedType(field.type)) || field.name === 'totalCount' || this.random() < 0.1,
    )
    if (!fields.length || (depth <= 0 && !wraps)) return []
    return Array.from({ length: this.random() < 0.6 ? 1 : 2 }, () =>
      this.selected(this.pick(fields), wraps ? depth : depth - 1),
    )
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>, depth: number): Record<string, string> {
    const args: Record<string, string> = {}
    for (const argument of field.args) {
      const often = argument.name === 'first' ? 0.6 : argument.name === 'where' ? 0.5 : 0.25
      if (isRequiredArgument(argument) || (!/^(last|after|before)$/.test(argument.name) && this.random() < often))
        args[argument.name] = this.value(argument.type, Math.max(1, Math.min(3, depth)))
    }
    return args
  }

  private value(declared: GraphQLInputType, depth: number): string {
    const type = isNonNullType(declared) ? declared.ofType : declared
    if (isListType(type))
      return `[${Array.from({ length: this.pick([1, 1, 2, 6]) }, () => this.value(type.ofType, depth)).join(', ')}]`
    const named = getNamedType(type)
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(
        field => !isInputObjectType(getNamedType(field.type)) || depth > 0,
      )
      const deep = fields.filter(field => isInputObjectType(getNamedType(field.type)))
      const few = fields.length
        ? Array.from({ length: this.random() < 0.75 ? 1 : 2 }, () =>
            this.pick(deep.length && this.random() < 0.9 ? deep : fields),
          )
        : []
      const wanted = new Set([...fields.filter(field => isNonNullType(field.type)), ...few])
      return `{ ${[...wanted].map(field => `${field.name}: ${this.value(field.type, depth - (/Filter$/.test(getNamedType(field.type).name) ? 0.5 : 0))}`).join(', ')} }`
    }
    if (isEnumType(named)) return this.pick(named.getValues()).name
    switch (named.name) {
      case 'ID':
        return JSON.stringify(this.pick(ids))
      case 'Int':
        return String(this.pick([1, 5, 20, 100]))
      case 'Float':
        return '1'
      case 'Boolean':
        return this.pick(['true', 'false'])
      case 'Date':
        return JSON.stringify(this.pick(['1990-01-01', '2005-01-01', '2030-01-01']))
      default:
        return JSON.stringify(this.pick(texts))
    }
  }

  private placesIn(selected: Selected, type: GraphQLNamedType, depth: number) {
    const places: { field: GraphQLField<unknown, unknown>; at: Selected; depth: number }[] = []
    const visit = (at: Selected, owner: GraphQLNamedType, left: number) => {
      if (!isObjectType(owner) && !isInterfaceType(owner)) return
      const field = owner.getFields()[at.field]
      if (!field) return
      places.push({ field, at, depth: left })
      const below = at.on ? this.schema.getType(at.on)! : getNamedType(field.type)
      for (const each of at.below ?? []) visit(each, below, left - 1)
    }
    visit(selected, type, depth)
    return places
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)]!
  }
}
