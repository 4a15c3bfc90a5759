import { ArrayMinSize, IsOptional } from 'class-validator'
import { Args, ArgsType, Extensions, Field, ID, ObjectType } from 'type-graphql'
import { argumentsExtension, Otherwise, Worded } from '../../planner/question.ts'
import { sentencesIn } from '../../words/words.ts'
import { Fact, FactConnection } from '../fact/fact.ts'
import { connectionOf } from '../list/connection.ts'
import { AreIds, Page } from '../list/page.ts'
import { Time, TimeInput } from '../time/time.ts'

@ObjectType({
  description:
    'Something dated: an event, a tenure, a document, a figure, a project, or what a party did about a document after signing it.',
})
export class TimelineEntry {
  @Field(() => Time, { description: 'When it was, as precisely as its sources say.' })
  time!: Time

  @Field(() => Fact, { description: 'The fact; of an act of a party, the party.' })
  fact!: Fact

  @Otherwise('fact')
  @Worded(sentencesIn().action)
  @Field(() => String, { description: 'One plain sentence that states it.' })
  sentence!: string
}

/** A page of a timeline, with what cannot be put into it. */
export const TimelineConnection = connectionOf('Timeline', () => TimelineEntry, {
  connection: prototype => {
    const name = 'undated'
    Args(() => Page)(prototype, name, 0)
    Field(() => FactConnection, { description: 'The facts that no source gives a date, by id.' })(
      prototype,
      name,
      { value: () => undefined },
    )
    Extensions({ [argumentsExtension]: Page })(prototype, name)
  },
})
export type TimelineConnection = InstanceType<typeof TimelineConnection>

@ArgsType()
export class TimelinePage extends Page {
  @Field(() => TimeInput, { nullable: true, description: 'Only what was then.' })
  @IsOptional()
  time?: TimeInput
}

@ArgsType()
export class TimelineOfArgs extends TimelinePage {
  @Field(() => [ID], { description: 'People, organizations or countries, 1 to 20.' })
  @ArrayMinSize(1, { message: 'must name an actor' })
  @AreIds(20)
  of!: string[]
}
