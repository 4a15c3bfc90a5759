import { Field, ObjectType } from 'type-graphql'
import { Actor } from '../actor/actor.ts'
import { describedEnum } from '../described-enum.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

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
  NGO: 'A charity, foundation, campaign or other body of civil society.',
  UNION: 'A trade union.',
  EMPLOYERS: 'A body of employers, of an industry or of a profession.',
  MEDIA: 'A newspaper, broadcaster, publisher or agency.',
  UNIVERSITY: 'A university or other place of learning.',
  THINK_TANK: 'A body that works on policy.',
  PARTY: 'A political party.',
  RELIGIOUS: 'A church or other religious body.',
  PARK: 'A technology or industrial park with an administration of its own.',
  OTHER: 'Something else.',
  UNKNOWN: 'Nobody knows yet what it is, nor whether it is a body or a person.',
})
export type OrganizationKind = keyof typeof OrganizationKind

@ObjectType({
  implements: [Node, Actor],
  description: 'A body that acts: a ministry, agency, company, international body, working group.',
})
export class Organization extends Actor {
  @Field(() => OrganizationKind, { description: 'What sort of body it is.' })
  kind!: OrganizationKind

  @Field(() => Time, { nullable: true, description: 'When it was founded.' })
  founded?: Time

  @Field(() => Time, { nullable: true, description: 'When it ended: was dissolved, or went on as another.' })
  ended?: Time
}

/** A page of organizations. */
export const OrganizationConnection = connectionOf('Organization', () => Organization)
export type OrganizationConnection = InstanceType<typeof OrganizationConnection>
