import { IsIn, IsInt, IsOptional, Max, Min, ValidateBy, type ValidationOptions } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
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

@InputType({ description: 'So many days: at least, at most, or both.' })
export class Days {
  @Field(() => Int, { nullable: true, description: 'No fewer days than these.' })
  @IsOptional()
  @IsDays()
  atLeast?: number

  @Field(() => Int, { nullable: true, description: 'No more days than these.' })
  @IsOptional()
  @IsDays()
  atMost?: number
}

function IsDays(): PropertyDecorator {
  const most = 4_000_000
  const options = { message: `must be a whole number from -${most} to ${most}` }
  return (target, property) => {
    for (const check of [IsInt(options), Min(-most, options), Max(most, options)]) check(target, property)
  }
}

@InputType({
  description: 'How surely something is to hold on a day, such as that a document is in force.',
})
export class OnDayInput {
  @Field(() => DateScalar, { description: 'The day.' })
  @IsDay()
  on!: string

  @Field(() => Certainty, {
    nullable: true,
    description: 'DEFINITELY keeps only what surely holds; POSSIBLY, the default, also what may hold.',
  })
  @IsOptional()
  @IsIn(Object.keys(Certainty))
  certainty?: Certainty
}

@InputType({
  description:
    'Keeps what lies wholly inside a span (within), was under way at some point of it (overlaps) or took so long (lasting); all of these that are given.',
})
export class TimeInput {
  @Field(() => Span, { nullable: true, description: 'The time lies wholly inside this span.' })
  @IsOptional()
  within?: Span

  @Field(() => Span, { nullable: true, description: 'The time was under way at some point of this span.' })
  @IsOptional()
  overlaps?: Span

  @Field(() => Days, {
    nullable: true,
    description:
      'The time lasted so many days, the first and the last counted: one day is 1. What still goes on has lasted up to today.',
  })
  @IsOptional()
  lasting?: Days

  @Field(() => Certainty, {
    nullable: true,
    description:
      'DEFINITELY keeps only what matches for every time that its bounds allow; POSSIBLY, the default, also what matches for some.',
  })
  @IsOptional()
  @IsIn(Object.keys(Certainty))
  certainty?: Certainty
}
