import { fold } from '../names/folding.ts'
import { fromISODate } from '../neo4j/values.ts'
import type { Compared } from './comparison.ts'
import { exactly } from './condition.ts'
import type { FieldRole } from './fields.ts'
import { propertyOfSubject as property, type Subject } from './filter-subject.ts'

/** The roles of fields that hold one value. */
type ValueRole = Exclude<FieldRole, { kind: 'one' | 'many' | 'onDay' | 'column' | 'time' | 'embedded' }>

/** How a field that holds one value is compared. */
export function comparedValue(subject: Subject, key: string, role: ValueRole): Compared {
  switch (role.kind) {
    case 'text':
      return {
        expression: property(subject, role.folded),
        absent: property(subject, role.property),
        convert: value => fold(value as string),
      }
    case 'id':
      // The label leads to the one index on ids, whatever the type.
      return {
        expression: property(subject, role.property),
        wrap: text => exactly(subject.node ? `(${subject.node}:Entity AND ${text})` : text),
      }
    case 'day':
      return {
        expression: property(subject, role.property),
        convert: day => fromISODate(day as string),
      }
    default: {
      const expression = subject.node ? property(subject, role.property) : subject.column(key)
      return role.kind === 'code' && role.caseless
        ? {
            expression: `toLower(${expression})`,
            absent: expression,
            convert: text => String(text).toLowerCase(),
          }
        : { expression }
    }
  }
}
