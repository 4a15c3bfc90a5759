import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { SearchConnection, SearchPage } from './search.ts'

@Resolver()
export class SearchQueries {
  @Question('search-hit/by-text')
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Names in any script or spelling, or texts, the best first; each hit says which form or passage matched and how. At most a thousand forms of names, and a thousand texts, are looked at.',
  })
  search(
    @Args(() => SearchPage) _args: SearchPage,
    @Answer() answer: SearchConnection | null,
  ): SearchConnection | null {
    return answer
  }
}
