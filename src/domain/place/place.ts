import { Field, Float, ObjectType } from 'type-graphql'
import { Text } from '../../planner/question.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'

@ObjectType({
  implements: Node,
  description: 'Where things happen: a city, a building, or a country as a whole.',
})
export class Place extends Node {
  @Text()
  @Field(() => String, { description: 'Its name, in English.' })
  name!: string

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator (WGS 84).' })
  latitude?: number

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich (WGS 84).' })
  longitude?: number
}

/** A page of places. */
export const PlaceConnection = connectionOf('Place', () => Place)
export type PlaceConnection = InstanceType<typeof PlaceConnection>
