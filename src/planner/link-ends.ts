import type { GraphModel } from './graph-model.ts'
import type { LinkPattern } from './question-patterns.ts'

/** The kinds that a link of a pattern leads from and to, as the pattern is read; undefined where it can be any link. */
export function pairsOf(model: GraphModel, link: LinkPattern): (readonly [string, string])[] | undefined {
  if (!link.types.length) return undefined
  const ends = link.types.flatMap(type => model.links.get(type)!.ends)
  const steps = [
    ...(link.direction === 'in' ? [] : ends),
    ...(link.direction === 'out' ? [] : ends.map(([from, to]) => [to, from] as const)),
  ]
  if (!link.repeated) return steps
  const all = [...model.nodes.keys()]
  const reached = (from: string): Set<string> => {
    const found = new Set<string>()
    const next = [from]
    for (let kind = next.pop(); kind !== undefined; kind = next.pop())
      for (const [one, other] of steps)
        if (one === kind && !found.has(other)) {
          found.add(other)
          next.push(other)
        }
    return found
  }
  return all.flatMap(from => [
    ...(link.repeated!.least === 0 ? [[from, from] as const] : []),
    ...[...reached(from)].map(to => [from, to] as const),
  ])
}
