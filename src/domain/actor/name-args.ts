import { ArrayMaxSize, IsOptional, Matches } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { DateScalar } from '../scalars.ts'
import { IsDay } from '../time/time.ts'

@ArgsType()
export class OnDay {
  @Field(() => DateScalar, { nullable: true, description: 'The day. Without it, that of @asOf.' })
  @IsOptional()
  @IsDay()
  on?: string
}

@ArgsType()
export class NameArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The name as of this day. Without it, and without @asOf, the current one.',
  })
  @IsOptional()
  @IsDay()
  on?: string

  @Field(() => [String], {
    nullable: true,
    description: 'Languages (BCP 47), the preferred one first; at most 10.',
  })
  @IsOptional()
  @ArrayMaxSize(10, { message: 'must have at most 10 languages' })
  @Matches(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, {
    each: true,
    message: 'must all be BCP 47 language tags such as az',
  })
  languages?: string[]
}
