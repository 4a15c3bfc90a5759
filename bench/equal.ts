type Json = Record<string, unknown>

/**
 * An answer in one form for all contenders: lists without the wrapping of connections, a time as its text, what is one
 * although a library can only make a list of it as one, root fields without their names.
 */
export function plainAnswer(answer: unknown): unknown {
  const root = answer as Json
  const count = (root.documentsConnection as { aggregate: { count: { nodes: number } } } | undefined)?.aggregate.count.nodes
  const first = Object.values(root)[0]
  const value = Array.isArray(first) && count === undefined && isLookUp(root) ? first[0] : first
  return sorted(count === undefined ? plain(value) : plain({ totalCount: count, nodes: first }))
}

/** A root list of that library that stands for one node by its id. */
function isLookUp(root: Json): boolean {
  return ['events', 'countries', 'people', 'topics'].includes(Object.keys(root)[0]!)
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const object = value as Json
  const keys = Object.keys(object)
  if (keys.length === 1 && keys[0] === 'nodes') return plain(object.nodes)
  return Object.fromEntries(
    keys.map(key => {
      if (key === 'edtf' || key === 'time')
        return ['time', key === 'edtf' ? object.edtf : ((object.time as Json | null)?.edtf ?? null)]
      const inner = object[key]
      const single = (key === 'event' || key === 'actor') && Array.isArray(inner) ? inner[0] : inner
      return [key, plain(single)]
    }),
  )
}

/** Keys in one order, so that texts can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
