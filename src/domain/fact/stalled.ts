import { IsOptional } from 'class-validator'
import { ArgsType, Field, ID } from 'type-graphql'
import { AreIds, Page } from '../list/page.ts'
import { DateScalar } from '../scalars.ts'
import { IsDay } from '../time/time.ts'

@ArgsType()
export class StalledPage extends Page {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is about one of these people, organizations or countries, at most 20.',
  })
  @IsOptional()
  @AreIds(20)
  of?: string[]

  @Field(() => DateScalar, {
    description: 'Only what had surely been promised, planned or signed before this day.',
  })
  @IsDay()
  olderThan!: string
}
