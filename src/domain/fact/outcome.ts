import { createUnionType, Field } from 'type-graphql'
import { describedEnum } from '../described-enum.ts'
import { Document } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { Organization } from '../organization/organization.ts'
import { Project } from '../project/project.ts'
import { connectionOf } from '../list/connection.ts'

/** How one thing came of another. */
export const OutcomeKind = describedEnum('OutcomeKind', 'How one thing came of another.', {
  AGREED: 'The sides agreed on it.',
  SIGNED: 'It was signed as a result.',
  ESTABLISHED: 'It was set up as a result.',
  PLANNED: 'The sides planned it.',
  OFFERED: 'One side offered it.',
  PRODUCED: 'It was drawn up as a result.',
  EXTENDED: 'It was carried on or widened by it: an edition of a series, an addition.',
  FOLLOWED: 'It followed; the sources say no more.',
})
export type OutcomeKind = keyof typeof OutcomeKind

/** What can come of an event or document. */
export const Outcome = createUnionType({
  name: 'Outcome',
  description: 'What can come of an event or document.',
  types: () => [Event, Document, Organization, Project] as const,
})

/** A page of outcomes. */
export const OutcomeConnection = connectionOf<Event | Document | Organization | Project>(
  'Outcome',
  () => Outcome,
  {
    edge: prototype => Field(() => OutcomeKind, { description: 'How it came of it.' })(prototype, 'kind'),
  },
)
export type OutcomeConnection = InstanceType<typeof OutcomeConnection>
