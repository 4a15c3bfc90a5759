import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator'
import { ArgsType, Field, ID } from 'type-graphql'
import { idLength, idPattern, Page } from '../list/page.ts'
import { DateScalar } from '../scalars.ts'
import { IsDay } from '../time/time.ts'

@ArgsType()
export class StalledPage extends Page {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only what is about one of these people, organizations or countries, at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20, { message: 'must name 20 actors at most' })
  @Matches(idPattern, { each: true, message: 'must all be ids such as country/az' })
  @MaxLength(idLength, { each: true, message: `must all have at most ${idLength} characters` })
  of?: string[]

  @Field(() => DateScalar, {
    description: 'Only what had surely been promised, planned or signed before this day.',
  })
  @IsDay()
  olderThan!: string
}
