import { Args, type ClassType, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { Project } from '../project/project.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Topic, TopicConnection } from './topic.ts'

@Resolver()
export class TopicsQueries {
  @Question('topic/by-id')
  @Query(() => Topic, { nullable: true, description: 'The topic with this id; null where there is none.' })
  topic(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Topic | null): Topic | null {
    return answer
  }

  @Question('topic/all')
  @Query(() => TopicConnection, { description: 'All topics, by id.' })
  topics(@Args(() => Page) _args: Page, @Answer() answer: TopicConnection): TopicConnection {
    return answer
  }
}

function topicsOf(type: object) {
  @Resolver(() => type as ClassType)
  class TopicsOf {
    @Question('topic/of-fact')
    @FieldResolver(() => [Topic], { description: 'What it is about.' })
    topics(@Answer() answer: Topic[]): Topic[] {
      return answer
    }
  }
  return TopicsOf
}

/** What events, documents and projects are about. */
export const topicResolvers = [Event, Document, Project].map(topicsOf)

@Resolver(() => Topic)
export class TopicsOfTopic {
  @Question('topic/broader-than')
  @FieldResolver(() => [Topic], { description: 'The topics it is a part of (SKOS broader).' })
  broader(@Answer() answer: Topic[]): Topic[] {
    return answer
  }

  @Question('topic/narrower-than')
  @FieldResolver(() => [Topic], { description: 'The topics that are a part of it (SKOS narrower).' })
  narrower(@Answer() answer: Topic[]): Topic[] {
    return answer
  }
}
