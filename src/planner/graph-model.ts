/** What a property holds. */
export type PropertyKind = 'TEXT' | 'TEXTS' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'DATETIME'

/** The properties of a node or a link, by name. */
export type Properties = ReadonlyMap<string, PropertyKind>

/** A kind of node, by the label that tells it from others. */
export interface NodeModel {
  /** All labels of such a node, its own last. */
  labels: readonly string[]
  properties: Properties
}

/** A type of link: where it leads from and to, by the labels of kinds. */
export interface LinkModel {
  type: string
  /** Each kind that it leads from, with those to which it does. */
  ends: readonly (readonly [from: string, to: string])[]
  properties: Properties
  /** What derives it, and what it says; undefined for a link that records own. */
  derived?: string
}

/** Every label, link, direction and property of the graph. */
export interface GraphModel {
  nodes: ReadonlyMap<string, NodeModel>
  links: ReadonlyMap<string, LinkModel>
}

/** Every name of a label, link or property. */
export function namesIn({ nodes, links }: GraphModel): Set<string> {
  return new Set([
    ...[...nodes.values()].flatMap(({ labels, properties }) => [...labels, ...properties.keys()]),
    ...[...links.values()].flatMap(({ type, properties }) => [type, ...properties.keys()]),
  ])
}

/** Every label. */
export function labelsOf({ nodes }: GraphModel): string[] {
  return [...new Set([...nodes.values()].flatMap(({ labels }) => labels))]
}

/** Types of the API whose nodes have another label. */
const smallTypes: Record<string, string> = { TreatyAction: 'Action' }

/** The kinds of node of some types of the API; undefined where none of them is one. */
export function kindsOfTypes(
  { nodes }: GraphModel,
  types: readonly string[],
): ReadonlySet<string> | undefined {
  const kinds = types.flatMap(type =>
    [...nodes].filter(
      ([kind, { labels }]) => labels.includes(type === 'Node' ? 'Entity' : type) || kind === smallTypes[type],
    ),
  )
  return kinds.length ? new Set(kinds.map(([kind]) => kind)) : undefined
}

/** Some kinds in words: `Event`, `Person or Country`. */
export function anyOf({ nodes }: GraphModel, kinds: ReadonlySet<string>): string {
  const all = [...kinds]
  if (all.length === nodes.size) return 'any node'
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : (all[0] ?? 'nothing')
}
