import { type Condition, compared } from './condition.ts'
import type { Filter } from './filter.ts'
import { nodeSubject, type Subject } from './filter-subject.ts'

/**
 * That a row is among those which a condition keeps. All of these are collected once, from what the condition names by an id: `aside` is
 * the filter that finds them.
 */
export function collected(
  filter: Filter,
  aside: Filter,
  subject: Subject,
  compile: (aside: Filter, own: Subject) => Condition,
): Condition {
  const [node, possible, definite] = [0, 1, 2].map(() => filter.compilation.variable()) as [
    string,
    string,
    string,
  ]
  const condition = compile(aside, nodeSubject(subject.type, node))
  filter.work.lookUp(aside.work)
  const sure = `CASE WHEN ${condition.definite} THEN ${node} END`
  filter.followed.addList([
    ...aside.followed.text(),
    `MATCH (${node}:Entity)`,
    ...aside.joins,
    `MATCH (${node}) WHERE ${condition.possible}`,
    `RETURN collect(DISTINCT ${node}) AS ${possible}, collect(DISTINCT ${sure}) AS ${definite}`,
  ])
  return compared(`${subject.node} IN ${possible}`, `${subject.node} IN ${definite}`)
}
