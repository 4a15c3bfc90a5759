import { judgeBy, type Kind } from '../kind.ts'
import { candidatesFor } from './candidates.ts'
import { likenessOf } from './likeness.ts'
import { portraitsOf } from './portrait.ts'

/** Events: by when they were, by who was there, and by the words in which they are told. */
export const events: Kind = {
  schema: 'Event',
  candidates: candidatesFor,
  // Each edition of a register may number its meetings anew.
  judge: judgeBy(portraitsOf, likenessOf, { keysTellApart: false }),
  isMutual: true,
  interchangeable: true,
}
