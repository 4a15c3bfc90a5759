import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { Limits } from '../limits.ts'

/** Levels that only wrap a connection's rows do not count: they are the form of a list, not a further question. */
const wrappers = new Set(['edges', 'nodes', 'node'])

/** What one selection asks for, those of its fragments wherever they are spread. */
interface Extent {
  depth: number
  aliases: number
  fields: number
}

/** A validation rule: no operation is deeper, has more aliases or root fields, no document more directives than allowed. */
export function operationLimits(limits: Limits) {
  return (context: ValidationContext): ASTVisitor => {
    const measure = measuring(context)
    let directives = 0
    const refuse = (node: OperationDefinitionNode | undefined, message: string) =>
      context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'LIMIT_EXCEEDED' } }))
    return {
      Directive() {
        if (++directives === limits.directives + 1)
          refuse(undefined, `The document has more than ${limits.directives} directives.`)
      },
      OperationDefinition(node) {
        // graphql-js finds out only when it would run it.
        if (!context.getSchema().getRootType(node.operation))
          context.reportError(
            new GraphQLError(`There is no ${node.operation} here; the API only answers queries.`, {
              nodes: node,
            }),
          )
        const { depth, aliases, fields } = measure(node.selectionSet)
        if (depth > limits.depth)
          refuse(
            node,
            `The operation is ${depth} levels deep; at most ${limits.depth} are allowed (edges, nodes and node do not count).`,
          )
        if (aliases > limits.aliases)
          refuse(node, `The operation has ${aliases} aliases; at most ${limits.aliases} are allowed.`)
        if (fields > limits.rootFields)
          refuse(node, `The operation has ${fields} root fields; at most ${limits.rootFields} are allowed.`)
      },
    }
  }
}

/** Measures selections. Each fragment is measured once, however often it is spread; a circle is refused by a rule of its own. */
function measuring(context: ValidationContext): (selection: SelectionSetNode | undefined) => Extent {
  const fragments = new Map<string, Extent>()
  const nothing: Extent = { depth: 0, aliases: 0, fields: 0 }
  const measure = (selection: SelectionSetNode | undefined): Extent => {
    const sum = { ...nothing }
    for (const node of selection?.selections ?? []) {
      const part =
        node.kind === Kind.FIELD
          ? fieldOf(measure(node.selectionSet), node.name.value, node.alias !== undefined)
          : node.kind === Kind.INLINE_FRAGMENT
            ? measure(node.selectionSet)
            : fragment(node.name.value)
      sum.depth = Math.max(sum.depth, part.depth)
      sum.aliases += part.aliases
      sum.fields += part.fields
    }
    return sum
  }
  const fragment = (name: string): Extent => {
    const known = fragments.get(name)
    if (known) return known
    fragments.set(name, nothing)
    const extent = measure(context.getFragment(name)?.selectionSet)
    fragments.set(name, extent)
    return extent
  }
  return measure
}

function fieldOf(below: Extent, name: string, renamed: boolean): Extent {
  return {
    depth: below.depth + (wrappers.has(name) ? 0 : 1),
    aliases: below.aliases + (renamed ? 1 : 0),
    fields: 1,
  }
}
