/** Anything of the graph, with whatever it is called by. */
export interface Named {
  __typename?: string
  id: string
  name?: string
  title?: string | null
  label?: string
  sentence?: string
}

/** What something is called. */
export function nameOf(node: Named): string {
  return node.name ?? node.label ?? node.title ?? node.sentence ?? node.id
}
