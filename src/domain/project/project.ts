import { Field, ObjectType } from 'type-graphql'
import { Property, Searched, SortedAs, Text } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** The part that an actor has in a project. */
export const InvolvementRole = describedEnum('InvolvementRole', 'The part that an actor has in a project.', {
  PARTNER: 'One of those whose undertaking it is.',
  LEAD: 'Leads or owns it.',
  OPERATOR: 'Runs it from day to day.',
  COORDINATOR: 'Coordinates those who take part.',
  INVESTOR: 'Puts money into it.',
  SUPPLIER: 'Supplies what it carries or makes.',
  RECIPIENT: 'Receives what it carries or makes.',
  HOST: 'It is on its territory, without more being known.',
})
export type InvolvementRole = keyof typeof InvolvementRole

@SortedAs('time')
@Searched()
@ObjectType({
  implements: [Node, Fact],
  description:
    'A lasting undertaking, mostly a joint one: a pipeline, a portal, a series of festivals. What happens on one day is an Event.',
})
export class Project extends Fact {
  @Text()
  @Field(() => String, { description: 'Its name, in English.' })
  name!: string

  @Field(() => [String], { description: 'Other names of it.' })
  altNames!: string[]

  @Property('')
  @Field(() => Time, { nullable: true, description: 'From its beginning to its end.' })
  time?: Time
}

/** A page of projects. */
export const ProjectConnection = connectionOf('Project', () => Project)
export type ProjectConnection = InstanceType<typeof ProjectConnection>

@ObjectType({ description: 'One actor that has a part in one project.' })
export class Involvement {
  @Field(() => Actor, { description: 'Who is involved.' })
  actor!: Actor

  @Field(() => Project, { description: 'In what.' })
  project!: Project

  @Field(() => InvolvementRole, { description: 'In which part.' })
  role!: InvolvementRole
}

/** A page of involvements. */
export const InvolvementConnection = connectionOf('Involvement', () => Involvement)
export type InvolvementConnection = InstanceType<typeof InvolvementConnection>
