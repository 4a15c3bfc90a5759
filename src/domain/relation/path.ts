import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator'
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { describedEnum } from '../described-enum.ts'
import { AreIds, IsId, IsPageSize } from '../list/page.ts'
import { Node } from '../relay/node.ts'

/** How two nodes of a path are connected. */
export const PathStepKind = describedEnum('PathStepKind', 'How two nodes of a path are connected.', {
  MET: 'The two met (EncounterKind.MET).',
  SIGNED_TOGETHER: 'Both signed one document.',
  HELD_SAME_OFFICE: 'Both held one office, at whatever time.',
  WERE_COLLEAGUES:
    'Both held offices of one organization at one time (Person.colleagues), possibly: of one where at most 100 terms of office are known, unless `throughHubs` is set.',
  SUCCEEDED: 'One came after the other: of countries, organizations and offices.',
  MEMBER_OF: 'One is or was a member of the other.',
  PARTY_TO_SAME_DOCUMENT: 'Both are party to one document.',
  LED_TO: 'One led to the other: an event or document to what came of it.',
  HAD_PART_IN:
    'One took part in the other (an event), signed it or is party to it (a document), held it (an office) or is involved in it (a project). It needs not be chosen, and is taken only to and from an end, or beside LED_TO and SUCCEEDED.',
})
export type PathStepKind = keyof typeof PathStepKind

@ObjectType({ description: 'How two nodes are connected, step by step; no node comes twice.' })
export class Path {
  @Field(() => Int, { description: 'How many steps it has.' })
  length!: number

  @Field(() => [Node], { description: 'The nodes in their order, both ends included.' })
  nodes!: Node[]
}

@ObjectType({
  description:
    'One step of a path. Where two nodes are connected in several ways it is of the first kind in the order of `through`, else of PathStepKind.',
})
export class PathStep {
  @Field(() => Node, { description: 'Where it begins.' })
  from!: Node

  @Field(() => Node, { description: 'Where it leads.' })
  to!: Node

  @Field(() => PathStepKind, { description: 'How the two are connected.' })
  kind!: PathStepKind

  @Field(() => String, {
    description:
      'One plain sentence that states it: “Rashad Nabiyev met Ali Taha Koch in Ankara on 18 February 2021.” Of what happened more than once, how often and when first.',
  })
  sentence!: string
}

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'One end: an actor, office, event, document or project.' })
  @IsId()
  from!: string

  @Field(() => ID, { description: 'The other end.' })
  @IsId()
  to!: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Only paths that lead through none of these, at most 100; an end is not among them.',
  })
  @IsOptional()
  @AreIds(100)
  @ValidateBy({
    name: 'isNoEnd',
    validator: {
      validate: (without, at) => {
        const { from, to } = (at?.object ?? {}) as Partial<PathArgs>
        return !Array.isArray(without) || !without.some(id => id === from || id === to)
      },
      defaultMessage: () => 'must name neither end of the path',
    },
  })
  without?: string[]

  @Field(() => [PathStepKind], { nullable: true, description: 'Only steps of these kinds; all by default.' })
  @IsOptional()
  @ArrayMaxSize(Object.keys(PathStepKind).length)
  @IsIn(Object.keys(PathStepKind), { each: true })
  through?: PathStepKind[]

  @Field(() => Int, { nullable: true, description: 'How many steps at most, 1 to 6; 6 by default.' })
  @IsOptional()
  @IsInt({ message: 'must be a whole number from 1 to 6' })
  @Min(1, { message: 'must be a whole number from 1 to 6' })
  @Max(6, { message: 'must be a whole number from 1 to 6' })
  maxSteps?: number

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only paths whose steps can have happened in their order, none before the one that it follows; a step without a date can have happened at any time. No, by default.',
  })
  chronological?: boolean

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a path may lead through hubs, which would make everything two steps apart: countries, organizations of more than 20 members, events and documents of more than 20 participants, parties or signatories, offices of more than 100 holders. An end may always be one. In the middle a country stands only where both sides dealt with it in one way (steps of one kind) and within a year of each other, or where one succession follows another. No, by default.',
  })
  throughHubs?: boolean

  @Field(() => Int, { nullable: true, description: 'How many paths, 1 to 100; 5 by default.' })
  @IsPageSize()
  first?: number
}
