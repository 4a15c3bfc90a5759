import { isInterfaceType } from 'graphql'
import { type Apart, compareApart } from './apart-filter.ts'
import { compareKind } from './comparison.ts'
import type { Condition } from './condition.ts'
import type { Filter } from './filter.ts'
import { apartKey, kindKey, textKey, timeKey, type Where } from './filter-keys.ts'
import { propertyOfSubject as property, type Subject } from './filter-subject.ts'
import type { Given } from './given.ts'
import { countRelated, isRelationCount, relationCounted } from './relation-count.ts'
import { compareTexts, type TextMatch } from './text-filter.ts'
import type { TimeFilter } from './time-filter.ts'

/** The condition of a key that is no field of the type, but follows from what the type has; undefined for any other key. */
export function compareDerived(
  filter: Filter,
  subject: Subject,
  key: string,
  given: Given,
): Condition | undefined {
  const where = given as Given<Where>
  const { compilation, input } = filter
  const { type, node } = subject
  const count = () => filter.count()
  if (isInterfaceType(type) && key === kindKey) return compareKind(input, where, node!, count)
  if (isInterfaceType(type) && key === timeKey)
    return filter.time(name => property(subject, name), given as Given<TimeFilter>)
  if (key === textKey)
    return compareTexts(input, given as Given<TextMatch>, property(subject, 'stems'), count)
  if (key === apartKey) return compareApart(filter, subject, given as Given<Apart[]>, count)
  if (!isRelationCount(compilation.schema, type, key)) return undefined
  const { expression, work } = countRelated(compilation, {
    type,
    node: node!,
    relation: relationCounted(key),
  })
  filter.work.take(work)
  return filter.compare(where, { expression })
}
