import {
  type ASTVisitor,
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { Limits } from '../limits.ts'

/** A validation rule: an introspection lists no more entries than an operation may fetch rows. */
export function introspectionCost(schema: GraphQLSchema, { rows }: Limits) {
  const lengths = lengthsOf(schema)
  return (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, number>()
    const entries = (selection: SelectionSetNode | undefined): number => {
      let sum = 0
      for (const node of selection?.selections ?? [])
        if (node.kind === Kind.FIELD)
          sum += (lengths.get(node.name.value) ?? 1) * (1 + entries(node.selectionSet))
        else if (node.kind === Kind.INLINE_FRAGMENT) sum += entries(node.selectionSet)
        else sum += fragment(node.name.value)
      return sum
    }
    const fragment = (name: string): number => {
      const known = fragments.get(name)
      if (known !== undefined) return known
      // A circle is refused by a rule of its own.
      fragments.set(name, 0)
      const sum = entries(context.getFragment(name)?.selectionSet)
      fragments.set(name, sum)
      return sum
    }
    let sum = 0
    return {
      Field({ name, selectionSet }) {
        if (name.value !== '__schema' && name.value !== '__type') return undefined
        const before = sum
        sum += entries(selectionSet)
        if (before <= rows * entriesPerRow && sum > rows * entriesPerRow)
          context.reportError(
            new GraphQLError(
              `The introspection lists about ${Math.round(sum)} entries; at most ${rows * entriesPerRow} are allowed. Ask for it once, or for less.`,
              { extensions: { code: 'LIMIT_EXCEEDED' } },
            ),
          )
        return false
      },
    }
  }
}

/** An entry is a name or a flag; a row of the graph has some of them. */
const entriesPerRow = 4

/** How long the lists of an introspection are: the types as many as there are, the others as on an average type that has them. */
function lengthsOf(schema: GraphQLSchema): Map<string, number> {
  const types = Object.values(schema.getTypeMap())
  const mean = (lengths: number[]) => Math.max(1, lengths.reduce((sum, each) => sum + each, 0) / types.length)
  const fields = types.filter(type => isObjectType(type) || isInterfaceType(type))
  const own = fields.flatMap(type => Object.values(type.getFields()))
  return new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
    ['fields', mean(fields.map(type => Object.keys(type.getFields()).length))],
    ['args', Math.max(1, own.reduce((sum, { args }) => sum + args.length, 0) / own.length)],
    ['inputFields', mean(types.filter(isInputObjectType).map(type => Object.keys(type.getFields()).length))],
    ['enumValues', mean(types.filter(isEnumType).map(type => type.getValues().length))],
  ])
}
