import { type ClassType, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Party, Signature } from '../document/party.ts'
import { Event } from '../event/event.ts'
import { Participation } from '../event/participation.ts'
import { Observation } from '../observation/observation.ts'
import { Tenure } from '../office/tenure.ts'
import { Project } from '../project/project.ts'

/** Each kind of fact has a sentence of its own, so each asks its own question. */
function sentenceOf([type, question]: [ClassType, string]) {
  @Resolver(() => type)
  class SentenceOf {
    @Question(question)
    @FieldResolver(() => String, { description: 'One plain sentence that states the fact.' })
    sentence(@Answer() answer: string): string {
      return answer
    }
  }
  return SentenceOf
}

/** The resolvers of the sentences that state facts. */
export const sentenceResolvers = (
  [
    [Tenure, 'sentence/of-tenure'],
    [Event, 'sentence/of-event'],
    [Participation, 'sentence/of-participation'],
    [Document, 'sentence/of-document'],
    [Party, 'sentence/of-party'],
    [Signature, 'sentence/of-signature'],
    [Project, 'sentence/of-project'],
    [Observation, 'sentence/of-observation'],
  ] as [ClassType, string][]
).map(sentenceOf)
