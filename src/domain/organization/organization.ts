import { Field, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { describedEnum } from '../described-enum.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

/** What sort of body an organization is. */
export const OrganizationKind = describedEnum('OrganizationKind', 'What sort of body it is.', {
  GOVERNMENT: 'The government or cabinet of a state.',
  MINISTRY: 'A ministry, whatever its country calls it.',
  AGENCY: "A public body below or beside the ministries; a head of state's office.",
  PARLIAMENT: 'A legislature or a chamber of one.',
  COURT: 'A court.',
  INTERNATIONAL_BODY: 'A body of several states; it counts for none of them.',
  DELEGATION: 'A mission, embassy or delegation to another country or body.',
  WORKING_GROUP: 'A group that two or more sides set up for a task.',
  COMPANY: 'A company, of whatever owner.',
  PARK: 'A technology or industrial park with an administration of its own.',
  OTHER: 'Something else.',
})
export type OrganizationKind = keyof typeof OrganizationKind

@ObjectType({
  implements: [Node, Actor],
  description: 'A body that acts: a ministry, agency, company, international body, working group.',
})
export class Organization extends Actor {
  @Field(() => OrganizationKind, { description: 'What sort of body it is.' })
  kind!: OrganizationKind
}

/** A page of organizations. */
export const OrganizationConnection = connectionOf('Organization', () => Organization)
export type OrganizationConnection = InstanceType<typeof OrganizationConnection>
