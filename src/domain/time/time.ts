import { IsIn, IsOptional, ValidateBy, type ValidationOptions } from 'class-validator'
import { Field, InputType, ObjectType } from 'type-graphql'
import { dayMessage, isDay } from '../../time/day.ts'
import { describedEnum } from '../described-enum.ts'
import { DateScalar, EDTFScalar } from '../scalars.ts'

/** How surely a time matches what was asked. */
export const Certainty = describedEnum(
  'Certainty',
  'How surely something holds, given how well its time is known.',
  {
    DEFINITELY: 'It holds for every time that the bounds allow.',
    POSSIBLY: 'It holds for some times that the bounds allow, not for all.',
  },
)
export type Certainty = keyof typeof Certainty

/** A property that must be a day. */
export function IsDay(options: ValidationOptions = {}): PropertyDecorator {
  return ValidateBy(
    { name: 'isDay', validator: { validate: isDay, defaultMessage: () => dayMessage } },
    { message: dayMessage, ...options },
  )
}

@ObjectType({
  description:
    'A time as its sources support it, with the bounds of its start and end. `edtf` is null where only bounds are known: in office on day D, start and end unknown, is startLatest = endEarliest = D. A null bound is unknown, or not yet there where `edtf` ends in `..`.',
})
export class Time {
  @Field(() => EDTFScalar, { nullable: true, description: 'The time as its sources give it, in EDTF.' })
  edtf?: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it can have started.' })
  startEarliest?: string

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can have started.' })
  startLatest?: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it can have ended.' })
  endEarliest?: string

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can have ended.' })
  endLatest?: string
}

@InputType({ description: 'A span of days; a missing end is open.' })
export class Span {
  @Field(() => DateScalar, { nullable: true, description: 'The first day of the span.' })
  @IsOptional()
  @IsDay()
  from?: string

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the span; not before `from`.' })
  @IsOptional()
  @IsDay()
  @ValidateBy({
    name: 'notBeforeFrom',
    validator: {
      validate: (to, at) => {
        const from = (at?.object as Span | undefined)?.from
        return !isDay(from) || !isDay(to) || from <= to
      },
      defaultMessage: () => 'must not lie before from',
    },
  })
  to?: string
}

@InputType({
  description:
    'Keeps what lies wholly inside a span (within) or was under way at some point of it (overlaps).',
})
export class TimeInput {
  @Field(() => Span, { nullable: true, description: 'The time lies wholly inside this span.' })
  @IsOptional()
  within?: Span

  @Field(() => Span, { nullable: true, description: 'The time was under way at some point of this span.' })
  @IsOptional()
  overlaps?: Span

  @Field(() => Certainty, {
    nullable: true,
    description:
      'DEFINITELY keeps only what matches for every time that its bounds allow; POSSIBLY, the default, also what matches for some.',
  })
  @IsOptional()
  @IsIn(Object.keys(Certainty))
  certainty?: Certainty
}
