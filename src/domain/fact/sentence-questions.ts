import { type ClassType, FieldResolver, Resolver } from 'type-graphql'
import { Answer, type PutTogether, Question, Worded } from '../../planner/question.ts'
import { sentencesIn } from '../../words/words.ts'
import { Document } from '../document/document.ts'
import { Party, Signature } from '../document/party.ts'
import { Event } from '../event/event.ts'
import { Participation } from '../event/participation.ts'
import { Observation } from '../observation/observation.ts'
import { Tenure } from '../office/tenure.ts'
import { Project } from '../project/project.ts'

const words = sentencesIn()

/** Each kind of fact has a sentence of its own, so each asks its own question. */
function sentenceOf([type, question, put]: [ClassType, string, PutTogether]) {
  @Resolver(() => type)
  class SentenceOf {
    @Question(question)
    @Worded(put)
    @FieldResolver(() => String, {
      description: 'One plain sentence that states the fact, with the names and offices of its day.',
    })
    sentence(@Answer() answer: string): string {
      return answer
    }
  }
  return SentenceOf
}

/** The resolvers of the sentences that state facts. */
export const sentenceResolvers = (
  [
    [Tenure, 'sentence/of-tenure', words.tenure],
    [Event, 'sentence/of-event', words.event],
    [Participation, 'sentence/of-participation', words.participation],
    [Document, 'sentence/of-document', words.document],
    [Party, 'sentence/of-party', words.party],
    [Signature, 'sentence/of-signature', words.signature],
    [Project, 'sentence/of-project', words.project],
    [Observation, 'sentence/of-observation', words.observation],
  ] as [ClassType, string, PutTogether][]
).map(sentenceOf)
