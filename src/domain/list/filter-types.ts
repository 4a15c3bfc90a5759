import {
  GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { connectionRow, isNodeType, isSearched, roleOf, rowFields, sortedAs } from '../../planner/fields.ts'
import { apartKey, kindKey, memberName, textKey, timeKey } from '../../planner/filter-keys.ts'
import { momentsOf } from '../../planner/moments.ts'
import { countName } from '../../planner/relation-count.ts'
import { questionExtension } from '../../planner/question.ts'

type Fields = Record<string, GraphQLInputFieldConfig>

const listOf = (type: GraphQLInputType) => new GraphQLList(new GraphQLNonNull(type))

/** Makes the filter of each type from what the type has: its values, its times, and what it leads to. */
export class FilterTypes {
  private readonly made = new Map<string, GraphQLInputObjectType>()

  constructor(private readonly schema: GraphQLSchema) {}

  /** The filter of a type's nodes or records; `edge`: of a list whose edges say more than which node. */
  of(type: GraphQLNamedType, edge?: GraphQLNamedType): GraphQLInputObjectType {
    return this.make(`${type.name}Filter`, filter => ({
      description: `Keeps what matches: all of the conditions that are given. \`null\` and what is left out keep everything.`,
      fields: () => ({
        AND: { type: listOf(filter()), description: 'All of these hold.' },
        OR: {
          type: listOf(filter()),
          description: 'At least one of these holds; of an empty list none does.',
        },
        NOT: {
          type: filter(),
          description:
            'This does not hold. What is only POSSIBLY so is POSSIBLY not so; what has no value is not equal to one.',
        },
        ...this.members(type),
        ...this.texts(type),
        ...this.fields(type),
        ...this.apart(type),
        ...this.edgeFields(edge),
      }),
    }))
  }

  private make(
    name: string,
    config: (self: () => GraphQLInputObjectType) => { description: string; fields: () => Fields },
  ): GraphQLInputObjectType {
    const made = this.made.get(name)
    if (made) return made
    const type: GraphQLInputObjectType = new GraphQLInputObjectType({ name, ...config(() => type) })
    this.made.set(name, type)
    return type
  }

  private members(type: GraphQLNamedType): Fields {
    if (!isAbstractType(type)) return {}
    const possible = this.schema.getPossibleTypes(type)
    const members = possible.map(each => [
      memberName(each),
      { type: this.of(each), description: `It is of the type ${each.name}, and matches this.` },
    ])
    if (!isInterfaceType(type)) return Object.fromEntries(members)
    return {
      ...Object.fromEntries(members),
      [kindKey]: { type: this.enumFilter(this.kindsOf(type, possible)), description: 'Of which type it is.' },
      ...(sortedAs(this.schema, type) && {
        [timeKey]: { type: this.value('TimeInput'), description: 'When it was.' },
      }),
    }
  }

  private texts(type: GraphQLNamedType): Fields {
    if (!isSearched(this.schema, type)) return {}
    return {
      [textKey]: {
        type: this.value('TextMatch'),
        description: 'Its texts: what it is called and described as, and the quotes of its sources.',
      },
    }
  }

  /** How far apart two moments of a row are, where it has several. */
  private apart(type: GraphQLNamedType): Fields {
    const moments = momentsOf(this.schema, type)
    if (moments.length < 2) return {}
    const moment = new GraphQLNonNull(
      new GraphQLEnumType({
        name: `${type.name}Moment`,
        description: `The moments of a ${type.name} that can be so long apart: the beginning of a time, or an act of some kind.`,
        values: Object.fromEntries(moments.map(({ name, description }) => [name, { description }])),
      }),
    )
    const apart = this.make(`${type.name}ApartFilter`, () => ({
      description:
        'Keeps rows of which two moments are so many days apart; where there are several acts of a kind, any two of them.',
      fields: () => ({
        from: { type: moment, description: 'The one, from which days are counted.' },
        to: { type: moment, description: 'The other; where it was before the one, the days are below 0.' },
        days: { type: new GraphQLNonNull(this.value('Days')), description: 'So many; the same day is 0.' },
      }),
    }))
    return {
      [apartKey]: { type: listOf(apart), description: 'How far apart two of its moments are; all of these.' },
    }
  }

  private kindsOf(type: GraphQLNamedType, possible: readonly GraphQLNamedType[]): GraphQLEnumType {
    return new GraphQLEnumType({
      name: `${type.name}Kind`,
      description: `The types that a ${type.name} can be of.`,
      values: Object.fromEntries(
        possible.map(({ name, description }) => [name.toUpperCase(), { value: name, description }]),
      ),
    })
  }

  private fields(type: GraphQLNamedType): Fields {
    const fields: Fields = {}
    for (const field of Object.values(rowFields(this.schema, type))) {
      // What is asked of a record, and not of a node, is worked out for the rows of the answer only.
      if (field.extensions[questionExtension] && isRecord(type)) continue
      const filter = this.field(field)
      if (filter) fields[field.name] = { type: filter, description: field.description }
      if (filter && roleOf(field)?.kind === 'many' && isNodeType(type))
        fields[countName(field.name)] = {
          type: this.value('IntFilter'),
          description: `How many it has of: ${field.description}`,
        }
    }
    return fields
  }

  private field(field: GraphQLField<unknown, unknown>): GraphQLInputType | undefined {
    const role = roleOf(field)
    const named = getNamedType(field.type)
    if (!role) return undefined
    switch (role.kind) {
      case 'one':
      case 'column':
        return this.of(role.row)
      case 'many':
        return this.quantified(role.row, edgeOf(named))
      case 'time':
        return this.value('TimeInput')
      case 'onDay':
        return this.value('OnDayInput')
      case 'embedded':
        return this.make(`${role.type.name}Filter`, () => ({
          description: 'Keeps what matches: all of the conditions that are given.',
          fields: () => this.fields(role.type),
        }))
      case 'enum':
        return this.enumFilter(named as GraphQLEnumType)
      default:
        return this.value(valueNames[role.kind === 'number' && named.name === 'Int' ? 'int' : role.kind])
    }
  }

  private quantified(row: GraphQLNamedType, edge: GraphQLNamedType | undefined): GraphQLInputType {
    const type = this.of(row, edge)
    return this.make(`${row.name}ListFilter`, () => ({
      description: 'Keeps what leads to such things.',
      fields: () => ({
        some: { type, description: 'To at least one of them; `{}` is any.' },
        none: { type, description: 'To none of them; `{}` is any, so that it leads to nothing.' },
        all: { type, description: 'To no others; also where it leads to nothing.' },
      }),
    }))
  }

  private enumFilter(type: GraphQLEnumType): GraphQLInputType {
    return this.make(`${type.name}Filter`, () => ({
      description: `Compares a value of ${type.name}.`,
      fields: () => ({
        eq: { type, description: 'Is this; `null` keeps what has no value.' },
        in: { type: listOf(type), description: 'Is one of these.' },
      }),
    }))
  }

  private edgeFields(edge: GraphQLNamedType | undefined): Fields {
    if (!isObjectType(edge)) return {}
    return Object.fromEntries(
      Object.values(edge.getFields()).flatMap(field => {
        const named = getNamedType(field.type)
        if (!isEnumType(named) || field.name === 'certainty') return []
        return [[field.name, { type: this.enumFilter(named), description: field.description }]]
      }),
    )
  }

  private value(name: string): GraphQLInputType {
    return this.schema.getType(name) as GraphQLInputType
  }
}

const valueNames = {
  id: 'IDFilter',
  code: 'StringFilter',
  text: 'TextFilter',
  int: 'IntFilter',
  number: 'FloatFilter',
  boolean: 'BooleanFilter',
  day: 'DateFilter',
} as const

/** Whether a type's values are rows that a question makes: some of their fields hold nodes. */
function isRecord(type: GraphQLNamedType): boolean {
  return (
    isObjectType(type) &&
    !isNodeType(type) &&
    Object.values(type.getFields()).some(field => roleOf(field)?.kind === 'column')
  )
}

/** The edges of a connection. */
export function edgeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const edges = isObjectType(type) && connectionRow(type) ? type.getFields().edges : undefined
  return edges && getNamedType(edges.type)
}
