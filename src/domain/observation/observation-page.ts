import { IsOptional, MaxLength } from 'class-validator'
import { ArgsType, Field, ID } from 'type-graphql'
import { IsId, Page } from '../list/page.ts'
import { TimeInput } from '../time/time.ts'

@ArgsType()
export class ObservationPage extends Page {
  @Field(() => String, { nullable: true, description: 'Only this indicator: TRADE_TURNOVER.' })
  @IsOptional()
  @MaxLength(200, { message: 'must have at most 200 characters' })
  indicator?: string

  @Field(() => TimeInput, { nullable: true, description: 'Only figures of that time.' })
  @IsOptional()
  time?: TimeInput
}

@ArgsType()
export class PairObservationPage extends ObservationPage {
  @Field(() => ID, {
    nullable: true,
    description: 'Only figures about it and this other: whichever of the two is the subject.',
  })
  @IsOptional()
  @IsId()
  with?: string
}
