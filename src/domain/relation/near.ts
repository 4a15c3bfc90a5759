import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import { describedEnum } from '../described-enum.ts'
import { EventKind } from '../event/event.ts'
import { IsId } from '../list/page.ts'

/** Whether an encounter was before or after what it is near. */
export const NearWhen = describedEnum('NearWhen', 'Whether it was before or after what it is near.', {
  BEFORE: 'It was before the other, or at the same time.',
  AFTER: 'It was after the other, or at the same time.',
  EITHER: 'Either way.',
})
export type NearWhen = keyof typeof NearWhen

/** The longest time that something is near: ten years. */
const farthest = { days: 3_660, months: 120 }

/** The four that an encounter can be near; one of them is given. */
const neighbours = ['of', 'signed', 'tookOffice', 'leftOffice'] as const

@InputType({
  description:
    'Something else that was within so many days, or calendar months, of an encounter: another encounter (`of`), a document signed (`signed`), an office taken or left. One of these four is given, and one of `days` and `months`. A time is that of the beginning, of an office left that of the end; where it is not known to the day, what may be near is POSSIBLY so.',
})
export class NearInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whoever was at the other event: a person, organization or country.',
  })
  @IsOptional()
  @IsId()
  @ValidateBy({
    name: 'isOnly',
    validator: {
      validate: (_, at) => isOneOf(at?.object, neighbours),
      defaultMessage: () => `must stand alone: give one of ${neighbours.join(', ')}`,
    },
  })
  of?: string

  @Field(() => ID, { nullable: true, description: 'Who was there too.' })
  @IsOptional()
  @IsId()
  with?: string

  @Field(() => ID, { nullable: true, description: 'Only what is about this topic or a narrower one.' })
  @IsOptional()
  @IsId()
  about?: string

  @Field(() => [EventKind], { nullable: true, description: 'Only events of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(EventKind).length)
  @IsIn(Object.keys(EventKind), { each: true })
  kinds?: EventKind[]

  @Field(() => ID, {
    nullable: true,
    description: 'A document, or whoever signed documents or is party to them.',
  })
  @IsOptional()
  @IsId()
  signed?: string

  @Field(() => ID, { nullable: true, description: 'Who took an office, or the office that was taken.' })
  @IsOptional()
  @IsId()
  tookOffice?: string

  @Field(() => ID, { nullable: true, description: 'Who left an office, or the office that was left.' })
  @IsOptional()
  @IsId()
  leftOffice?: string

  @Field(() => Int, { nullable: true, description: 'At most so many days apart, 0 to 3660.' })
  @IsOptional()
  @IsWithin(farthest.days)
  days?: number

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many calendar months apart, 0 to 120; 0 is the same month.',
  })
  @IsOptional()
  @IsWithin(farthest.months)
  months?: number

  @Field(() => NearWhen, {
    defaultValue: 'EITHER',
    description: 'Whether the encounter was before or after it.',
  })
  @IsIn(Object.keys(NearWhen))
  @ValidateBy({
    name: 'isComplete',
    validator: {
      validate: (_, at) =>
        isOneOf(at?.object, neighbours) && isOneOf(at?.object, ['days', 'months'] as const),
      defaultMessage: () => `needs one of ${neighbours.join(', ')}, and one of days and months`,
    },
  })
  when!: NearWhen

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only with somebody whom the encounter was with too.',
  })
  sameCounterpart?: boolean

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only with somebody whom the source calls by the same words as one whom the encounter was with.',
  })
  sameAsRecorded?: boolean

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether an encounter is not near itself, the whole that it is a part of, or its parts.',
  })
  excludeSelf!: boolean
}

function IsWithin(most: number): PropertyDecorator {
  const options = { message: `must be a whole number from 0 to ${most}` }
  return (target, property) => {
    for (const check of [IsInt(options), Min(0, options), Max(most, options)]) check(target, property)
  }
}

function isOneOf(given: object | undefined, names: readonly string[]): boolean {
  return names.filter(name => (given as Record<string, unknown>)?.[name] != null).length === 1
}
