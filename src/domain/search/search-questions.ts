import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { SearchConnection, SearchPage } from './search.ts'

@Resolver()
export class SearchQueries {
  @Question('search-hit/by-name')
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Names in any script or spelling; each hit says which form matched and how. Every word of the text must begin a word of the name; the best comes first.',
  })
  search(
    @Args(() => SearchPage) _args: SearchPage,
    @Answer() answer: SearchConnection | null,
  ): SearchConnection | null {
    return answer
  }
}
