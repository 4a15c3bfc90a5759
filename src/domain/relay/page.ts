import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar } from '../scalars.ts'
import { IsDay, TimeInput } from '../time/time.ts'

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
  @ArrayMaxSize(100, { message: 'must have at most 100 ids' })
  @Matches(idPattern, { each: true, message: 'must all be ids such as country/az' })
  @MaxLength(idLength, { each: true, message: `must all have at most ${idLength} characters` })
  ids!: string[]
}

const oneToHundred = { message: 'must be a whole number from 1 to 100' }

@ArgsType()
export class Page {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many to give, from 1 to 100.' })
  @IsInt(oneToHundred)
  @Min(1, oneToHundred)
  @Max(100, oneToHundred)
  first!: number

  @Field(() => String, {
    nullable: true,
    description: 'Go on after the row with this cursor (from an edge or pageInfo).',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'is not a cursor of this list' })
  after?: string
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

@InputType({ description: 'Keeps tenures by their time.' })
export class TenureFilter {
  @Field(() => TimeInput, { nullable: true, description: 'When the office was held.' })
  @IsOptional()
  @ValidateNested()
  time?: TimeInput
}

@InputType({ description: 'Keeps events by their time.' })
export class EventFilter {
  @Field(() => TimeInput, { nullable: true, description: 'When the event took place.' })
  @IsOptional()
  @ValidateNested()
  time?: TimeInput
}

@InputType({ description: 'Keeps documents by their time.' })
export class DocumentFilter {
  @Field(() => TimeInput, { nullable: true, description: 'When the document was signed.' })
  @IsOptional()
  @ValidateNested()
  time?: TimeInput
}

@ArgsType()
export class TenurePage extends PageOnDay {
  @Field(() => TenureFilter, { nullable: true, description: 'Which tenures to keep.' })
  @IsOptional()
  @ValidateNested()
  where?: TenureFilter
}

@ArgsType()
export class EventPage extends Page {
  @Field(() => EventFilter, { nullable: true, description: 'Which events to keep.' })
  @IsOptional()
  @ValidateNested()
  where?: EventFilter
}

@ArgsType()
export class DocumentPage extends Page {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents to keep.' })
  @IsOptional()
  @ValidateNested()
  where?: DocumentFilter
}
