import { Field, ObjectType } from 'type-graphql'
import { Property, Searched, SortedAs, Text } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Fact } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { Node } from '../relay/node.ts'
import { Time } from '../time/time.ts'

/** What sort of document it is. */
export const DocumentType = describedEnum('DocumentType', 'What sort of document it is.', {
  TREATY: 'A treaty or convention.',
  AGREEMENT: 'An agreement.',
  PROTOCOL: 'A protocol.',
  MEMORANDUM: 'A memorandum of understanding.',
  DECLARATION: 'A declaration.',
  JOINT_STATEMENT: 'A statement that the sides issued together.',
  ROADMAP: 'A roadmap.',
  ACTION_PLAN: 'A plan of action or programme of cooperation.',
  EXCHANGE_OF_NOTES: 'An exchange of notes or letters.',
  REPORT: 'A report, an analysis, recommendations.',
  CONTRACT: 'A contract, with a company as one side.',
  OTHER: 'Something else.',
})
export type DocumentType = keyof typeof DocumentType

/** At what level the sides bound themselves. */
export const DocumentLevel = describedEnum('DocumentLevel', 'At what level the sides bound themselves.', {
  INTERSTATE: 'The states.',
  INTERGOVERNMENTAL: 'The governments.',
  INTERAGENCY: 'Ministries or agencies.',
})
export type DocumentLevel = keyof typeof DocumentLevel

/** What befell a document as a whole. */
export const ActKind = describedEnum(
  'ActKind',
  'What befell a document as a whole: of a document with many parties that is not what befell it for each of them.',
  {
    ADOPTION: 'Its text was adopted.',
    OPENING_FOR_SIGNATURE: 'It was opened for signature.',
    PROVISIONAL_APPLICATION: 'It was applied before it entered into force.',
    ENTRY_INTO_FORCE: 'It entered into force.',
    REGISTRATION: 'It was registered, as with the United Nations.',
    SUSPENSION: 'Its operation was suspended.',
    TERMINATION: 'It ceased to be in force.',
  },
)
export type ActKind = keyof typeof ActKind

@ObjectType({ description: 'One dated act that befell a document as a whole.' })
export class Act {
  @Field(() => ActKind, { description: 'What it was.' })
  kind!: ActKind

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When.' })
  on?: Time
}

@SortedAs('signedOn')
@Searched()
@ObjectType({ implements: [Node, Fact], description: 'Something that was signed or issued.' })
export class Document extends Fact {
  @Text()
  @Field(() => String, { description: 'Its title, in English.' })
  title!: string

  @Field(() => DocumentType, { description: 'What sort of document it is.' })
  type!: DocumentType

  @Field(() => DocumentLevel, { nullable: true, description: 'At what level the sides bound themselves.' })
  level?: DocumentLevel

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is between two sides; null where nobody says it. Its parties may be more than are recorded.',
  })
  bilateral?: boolean

  @Property('')
  @Field(() => Time, { nullable: true, description: 'When it was signed or issued.' })
  signedOn?: Time

  @Property('period')
  @Field(() => Time, {
    nullable: true,
    description: 'The period that it is for: a plan for 2024–2025. Not when it was signed.',
  })
  time?: Time
}

/** A page of documents. */
export const DocumentConnection = connectionOf('Document', () => Document)
export type DocumentConnection = InstanceType<typeof DocumentConnection>
