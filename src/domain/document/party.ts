import { Field, ObjectType } from 'type-graphql'
import { Property, Searched, SortedAs } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** What a party did about a document. */
export const TreatyActionKind = describedEnum(
  'TreatyActionKind',
  'What a party did about a document, or what befell it.',
  {
    SIGNATURE: 'It signed.',
    RATIFICATION: 'It ratified.',
    ACCEPTANCE: 'It accepted.',
    APPROVAL: 'It approved.',
    ACCESSION: 'It acceded.',
    SUCCESSION: 'It succeeded to the bond of a predecessor.',
    CONTINUED_APPLICATION: 'It declared that the document goes on applying to it.',
    ENTRY_INTO_FORCE: 'The document entered into force for it.',
    TERMINATION: 'The document ceased to bind it.',
  },
)
export type TreatyActionKind = keyof typeof TreatyActionKind

@ObjectType({ description: 'One dated act of a party about a document.' })
export class TreatyAction {
  @Field(() => TreatyActionKind, { description: 'What was done.' })
  kind!: TreatyActionKind

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When.' })
  on?: Time
}

@SortedAs('time')
@Searched()
@ObjectType({
  implements: [Node, Fact],
  description: 'One actor bound by one document, with what it did about it.',
})
export class Party extends Fact {}

/** A page of parties. */
export const PartyConnection = connectionOf('Party', () => Party)
export type PartyConnection = InstanceType<typeof PartyConnection>

@SortedAs('time')
@Searched()
@ObjectType({ implements: [Node, Fact], description: "One person's hand under one document." })
export class Signature extends Fact {}

/** A page of signatures. */
export const SignatureConnection = connectionOf('Signature', () => Signature)
export type SignatureConnection = InstanceType<typeof SignatureConnection>
