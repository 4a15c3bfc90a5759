import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** Levels that only wrap a connection's rows do not count: they are the form of a list, not a further question. */
const wrappers = new Set(['edges', 'nodes', 'node'])

/** A validation rule: no operation goes deeper than `limit` levels of fields. */
export function depthLimit(limit: number) {
  return (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, number>()
    const open = new Set<string>()
    const depthOf = (selection: SelectionSetNode | undefined): number =>
      Math.max(
        0,
        ...(selection?.selections ?? []).map(node => {
          if (node.kind === Kind.FIELD)
            return (wrappers.has(node.name.value) ? 0 : 1) + depthOf(node.selectionSet)
          if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet)
          return depthOfFragment(context.getFragment(node.name.value))
        }),
      )
    // Each fragment is measured once, however often it is spread; a circle is refused by a rule of its own.
    const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
      if (!fragment || open.has(fragment.name.value)) return 0
      const name = fragment.name.value
      const known = fragments.get(name)
      if (known !== undefined) return known
      open.add(name)
      const depth = depthOf(fragment.selectionSet)
      open.delete(name)
      fragments.set(name, depth)
      return depth
    }
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet)
        if (depth > limit)
          context.reportError(
            new GraphQLError(
              `The operation is ${depth} levels deep; at most ${limit} are allowed (edges, nodes and node do not count).`,
              {
                nodes: [node],
                extensions: { code: 'LIMIT_EXCEEDED' },
              },
            ),
          )
      },
    }
  }
}
