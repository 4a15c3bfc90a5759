import { type FieldNode, isAbstractType } from 'graphql'
import type { Compilation } from './compilation.ts'
import type { GroupKey } from './group-key.ts'
import { compileNode } from './node.ts'
import { type Part, single, typeKey } from './part.ts'

/** What is selected on the node that rows are grouped by; nothing where they are grouped by a value, or have none. */
export function compileKeyNode(
  compilation: Compilation,
  { node }: GroupKey,
  nodes: readonly FieldNode[],
): Part {
  if (!node) return single('null', () => null)
  const part = compileNode(compilation, node.type, node.variable, nodes, true)
  if (isAbstractType(node.type)) return part
  return {
    ...part,
    read: (row, at, reading) => {
      const object = part.read(row, at, reading) as Record<string | symbol, unknown> | null
      if (object && reading.typed) object[typeKey] = node.type.name
      return object
    },
  }
}
