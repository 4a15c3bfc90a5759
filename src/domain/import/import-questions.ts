import { Args, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Page } from '../list/page.ts'
import { ImportConnection } from './import.ts'

@Resolver()
export class ImportQueries {
  @Question('import/all')
  @Query(() => ImportConnection, {
    description: 'The imports that what the graph holds came with, the newest first.',
  })
  imports(@Args(() => Page) _args: Page, @Answer() answer: ImportConnection): ImportConnection {
    return answer
  }
}
