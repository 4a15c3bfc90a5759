import { FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Party, Signature } from '../document/party.ts'
import { Event } from '../event/event.ts'
import { Participation } from '../event/participation.ts'
import { Tenure } from '../office/tenure.ts'

@Resolver(() => Tenure)
export class SentencesOfTenure {
  @Question('sentence/of-tenure')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Event)
export class SentencesOfEvent {
  @Question('sentence/of-event')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Participation)
export class SentencesOfParticipation {
  @Question('sentence/of-participation')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Document)
export class SentencesOfDocument {
  @Question('sentence/of-document')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Party)
export class SentencesOfParty {
  @Question('sentence/of-party')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}

@Resolver(() => Signature)
export class SentencesOfSignature {
  @Question('sentence/of-signature')
  @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
  sentence(@Answer() answer: string): string {
    return answer
  }
}
