import { Field, ObjectType } from 'type-graphql'
import { Caseless } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Source } from '../source/source.ts'

/** How a fact follows from its source. */
export const CitationMethod = describedEnum('CitationMethod', 'How a fact follows from its source.', {
  STATED: 'The source says it.',
  INFERRED: 'It follows from what the source says; `reason` tells how.',
})
export type CitationMethod = keyof typeof CitationMethod

@ObjectType({ description: 'Where a source says a fact, or what in it the fact follows from.' })
export class Citation {
  @Field(() => Source, { description: 'The article, page or dataset record.' })
  source!: Source

  @Caseless()
  @Field(() => String, { nullable: true, description: 'The place in the source: paragraph 3, page 12.' })
  locator?: string

  @Caseless()
  @Field(() => String, { nullable: true, description: "The source's own words." })
  quote?: string

  @Field(() => CitationMethod, { description: 'Whether the source states the fact or it was inferred.' })
  method!: CitationMethod

  @Caseless()
  @Field(() => String, { nullable: true, description: 'Why the fact follows, where it was inferred.' })
  reason?: string
}
