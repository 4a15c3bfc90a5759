import { Field, ObjectType } from 'type-graphql'
import { Property } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@ObjectType({ description: 'The codes of a country in ISO 3166-1; all null for a historic state.' })
export class CountryCodes {
  @Field(() => String, { nullable: true, description: 'Two letters: AZ.' })
  alpha2?: string

  @Field(() => String, { nullable: true, description: 'Three letters: AZE.' })
  alpha3?: string

  @Field(() => String, { nullable: true, description: 'Three digits: 031.' })
  numeric?: string
}

@ObjectType({
  implements: [Node, Actor],
  description:
    'A state, of today or of the past. One that its sources call continued is one node with former names.',
})
export class Country extends Actor {
  @Property('')
  @Field(() => CountryCodes, { description: 'Its codes in ISO 3166-1.' })
  codes!: CountryCodes
}

/** A page of countries. */
export const CountryConnection = connectionOf('Country', () => Country)
export type CountryConnection = InstanceType<typeof CountryConnection>
