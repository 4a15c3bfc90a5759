import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Source, SourceConnection } from './source.ts'

@Resolver()
export class SourcesQueries {
  @Question('source/by-id')
  @Query(() => Source, { nullable: true, description: 'The source with this id; null where there is none.' })
  source(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Source | null): Source | null {
    return answer
  }

  @Question('source/all')
  @Query(() => SourceConnection, { description: 'All sources, by id.' })
  sources(@Args(() => Page) _args: Page, @Answer() answer: SourceConnection): SourceConnection {
    return answer
  }
}
