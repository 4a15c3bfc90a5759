import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  type ValidationOptions,
} from 'class-validator'
import { ArgsType, Field, ID, Int } from 'type-graphql'
import { DateScalar } from '../scalars.ts'
import { IsDay } from '../time/time.ts'

/** How ids are built: a type, then a path of lower-case words. */
export const idPattern = /^[a-z][a-z-]*(\/[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{N}._~-]*)+$/u
/** The longest id that is accepted; Neo4j's indexes would take 8 kB. */
export const idLength = 200

/** A property that must be an id. */
export function IsId(): PropertyDecorator {
  const message = 'must be an id such as country/az'
  return (target, property) => {
    Matches(idPattern, { message })(target, property)
    MaxLength(idLength, { message: `must have at most ${idLength} characters` })(target, property)
  }
}

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'The id to look up.' })
  @IsId()
  id!: string
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: 'The ids to look up, at most 100.' })
  @AreIds(100)
  ids!: string[]
}

/** A property that must be a list of ids, so many at most. */
export function AreIds(most: number): PropertyDecorator {
  const each = true
  return (target, property) => {
    ArrayMaxSize(most, { message: `must have at most ${most} ids` })(target, property)
    Matches(idPattern, { each, message: 'must all be ids such as country/az' })(target, property)
    MaxLength(idLength, { each, message: `must all have at most ${idLength} characters` })(target, property)
  }
}

/** A property that must be the size of a page. */
export function IsPageSize(): PropertyDecorator {
  const options: ValidationOptions = { message: 'must be a whole number from 1 to 100' }
  return (target, property) => {
    for (const check of [IsOptional(), IsInt(options), Min(1, options), Max(100, options)])
      check(target, property)
  }
}

/** A property that must be a cursor, as far as that can be told without knowing of which list. */
export function IsCursor(): PropertyDecorator {
  const options: ValidationOptions = { message: 'is not a cursor of this list' }
  return (target, property) => {
    for (const check of [IsOptional(), IsString(options), MaxLength(2000, options)]) check(target, property)
  }
}

/** Which rows of a list: pages forwards with `first` and `after`, backwards with `last` and `before`. */
@ArgsType()
export class Page {
  @Field(() => Int, { nullable: true, description: 'How many from the beginning, 1 to 100; 20 by default.' })
  @IsPageSize()
  first?: number

  @Field(() => String, {
    nullable: true,
    description: 'Only rows after the one with this cursor (from an edge or pageInfo).',
  })
  @IsCursor()
  after?: string

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, 1 to 100, in the same order; not together with `first`.',
  })
  @IsPageSize()
  last?: number

  @Field(() => String, { nullable: true, description: 'Only rows before the one with this cursor.' })
  @IsCursor()
  before?: string
}

@ArgsType()
export class PageOnDay extends Page {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what held on this day. Without it, and without @asOf, whatever its time.',
  })
  @IsOptional()
  @IsDay()
  on?: string
}
