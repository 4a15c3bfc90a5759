import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { Event, EventKind } from '../event/event.ts'
import { Participation } from '../event/participation.ts'
import { connectionOf } from '../list/connection.ts'
import { IsId, Page } from '../list/page.ts'
import { Certainty, TimeInput } from '../time/time.ts'
import { NearInput } from './near.ts'

/** How two were together at an event. */
export const EncounterKind = describedEnum(
  'EncounterKind',
  'How two were together at an event: across the table, on one side of it, or neither. A side is the one that the source states; else host against guest; else the delegation of one body; else the country that one counts for, where there are two at the table; else the body.',
  {
    MET: 'They were on different sides of a meeting: host and guest, or two sides that the source states, however many there were; else where at most 20 took part, or it is a part of something larger. Who is of no known side met the others.',
    SHARED:
      'They were at one event: a larger one, one that is no meeting, or as guests of one host (unless of two countries at a summit or a negotiation).',
    ACCOMPANIED: 'They were on one side, or the one accompanied the other.',
  },
)
export type EncounterKind = keyof typeof EncounterKind

@ObjectType({ description: 'An event where both sides took part.' })
export class Encounter {
  @Field(() => Event, { description: 'The event.' })
  event!: Event

  @Field(() => EncounterKind, {
    description: 'How they were together; of many the closest: MET, then SHARED.',
  })
  how!: EncounterKind

  @Field(() => Boolean, {
    description: 'Whether the sides met: `how` is MET.',
  })
  met!: boolean

  @Field(() => [Participation], { description: 'Who took part for the one side.' })
  of!: Participation[]

  @Field(() => [Participation], {
    description:
      'Who took part for the other side; without `with`, everybody else who was there in a way that was asked for (`how`).',
  })
  with!: Participation[]

  @Field(() => [Fact], {
    description: 'What it was near, the latest first; empty unless `near` is asked for.',
  })
  near!: Fact[]

  @Field(() => Certainty, {
    description: 'How surely it matches: by its time, and by whom the participants counted for then.',
  })
  certainty!: Certainty
}

/** A page of encounters. */
export const EncounterConnection = connectionOf('Encounter', () => Encounter)
export type EncounterConnection = InstanceType<typeof EncounterConnection>

/** Arguments by which ways of being together are asked for. */
@ArgsType()
export class TogetherPage extends Page {
  /** What the question sees as arguments of its own. */
  static readonly derivedFrom: string[] = ['how']

  @Field(() => [EncounterKind], {
    nullable: true,
    defaultValue: ['MET', 'SHARED'],
    description: 'Only those who were together so; not those who accompanied each other, by default.',
  })
  @IsOptional()
  @ArrayMaxSize(Object.keys(EncounterKind).length)
  @IsIn(Object.keys(EncounterKind), { each: true })
  how?: EncounterKind[]

  @Field(() => ID, { nullable: true, description: 'Only what is about this topic or a narrower one.' })
  @IsOptional()
  @IsId()
  about?: string

  /** What is asked for, unless that is what is usual: pages of all that are not on one side are read from an index. */
  get asked(): EncounterKind[] | undefined {
    const asked = new Set(this.how)
    const isUsual = !this.how || (asked.size === 2 && !asked.has('ACCOMPANIED'))
    return isUsual ? undefined : this.how
  }
}

@ArgsType()
export class EncounterPage extends TogetherPage {
  static override readonly derivedFrom = [...TogetherPage.derivedFrom, 'near']

  @Field(() => ID, { description: 'One side: a person, organization or country.' })
  @IsId()
  of!: string

  @Field(() => ID, { nullable: true, description: 'The other side; without it, anybody.' })
  @IsOptional()
  @IsId()
  with?: string

  @Field(() => TimeInput, { nullable: true, description: 'Only what took place then.' })
  @IsOptional()
  time?: TimeInput

  @Field(() => [EventKind], { nullable: true, description: 'Only events of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(EventKind).length)
  @IsIn(Object.keys(EventKind), { each: true })
  kinds?: EventKind[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a side is also what it succeeded: the states and bodies before it (`predecessors`, and theirs). No, by default.',
  })
  includePredecessors?: boolean

  @Field(() => NearInput, { nullable: true, description: 'Only what was near something else in time.' })
  @IsOptional()
  near?: NearInput

  get isNear(): true | undefined {
    return this.near ? true : undefined
  }

  get nearOf(): string | undefined {
    return this.near?.of ?? undefined
  }

  get nearWith(): string | undefined {
    return this.near?.with ?? undefined
  }

  get nearAbout(): string | undefined {
    return this.near?.about ?? undefined
  }

  get nearKinds(): EventKind[] | undefined {
    return this.near?.kinds ?? undefined
  }

  get signed(): string | undefined {
    return this.near?.signed ?? undefined
  }

  get tookOffice(): string | undefined {
    return this.near?.tookOffice ?? undefined
  }

  get leftOffice(): string | undefined {
    return this.near?.leftOffice ?? undefined
  }

  get sameCounterpart(): boolean | undefined {
    return this.near?.sameCounterpart || undefined
  }

  get sameAsRecorded(): boolean | undefined {
    return this.near?.sameAsRecorded || undefined
  }

  get includeSelf(): true | undefined {
    return this.near?.excludeSelf === false ? true : undefined
  }

  get byMonths(): boolean | undefined {
    return this.near && this.near.months != null
  }

  /** How far before the other, as a number below nothing, it may have been at most. */
  get leastGap(): number | undefined {
    return this.near && (this.near.when === 'AFTER' ? 0 : -this.apart)
  }

  /** How far after the other it may have been at most. */
  get mostGap(): number | undefined {
    return this.near && (this.near.when === 'BEFORE' ? 0 : this.apart)
  }

  private get apart(): number {
    return this.near?.months ?? this.near?.days ?? 0
  }
}
