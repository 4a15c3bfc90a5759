import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../list/connection.ts'
import { DateTimeScalar } from '../scalars.ts'

@ObjectType({ description: 'One run of an import: a version of a dataset.' })
export class Import {
  @Field(() => Int, { description: 'Its number; later imports have higher ones.' })
  number!: number

  @Field(() => String, {
    description: 'The dataset, by the name under which it was imported. Its imports are versions of it.',
  })
  dataset!: string

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  at!: string

  @Field(() => Int, { description: 'How many records it had, those that were set aside among them.' })
  read!: number

  @Field(() => Int, { description: 'How many of them were new, or said something else than before.' })
  written!: number

  @Field(() => Int, {
    description: 'How many the dataset had already, word for word, or had more than once.',
  })
  unchanged!: number

  @Field(() => Int, { description: 'How many were set aside, as something in them was wrong.' })
  rejected!: number
}

/** A page of imports. */
export const ImportConnection = connectionOf('Import', () => Import)
export type ImportConnection = InstanceType<typeof ImportConnection>
