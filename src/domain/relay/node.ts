import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Anything that can be looked up by its id.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'A stable, readable id, unique across types: a type and a path, for example country/az or document/shusha-declaration-2021.',
  })
  id!: string
}
