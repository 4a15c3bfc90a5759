import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { IdArgs, Page } from '../list/page.ts'
import { InvolvementConnection, Project, ProjectConnection } from './project.ts'

@Resolver()
export class ProjectsQueries {
  @Question('project/by-id')
  @Query(() => Project, {
    nullable: true,
    description: 'The project with this id; null where there is none.',
  })
  project(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Project | null): Project | null {
    return answer
  }

  @Question('project/all')
  @Query(() => ProjectConnection, { description: 'All projects, by id.' })
  projects(@Args(() => Page) _args: Page, @Answer() answer: ProjectConnection): ProjectConnection {
    return answer
  }
}

@Resolver(() => Actor)
export class ProjectsOfActor {
  @Question('project/of-actor')
  @FieldResolver(() => ProjectConnection, { description: 'The projects that it has a part in, by id.' })
  projects(@Args(() => Page) _args: Page, @Answer() answer: ProjectConnection): ProjectConnection {
    return answer
  }
}

@Resolver(() => Project)
export class InvolvementsOfProject {
  @Question('involvement/of-project')
  @FieldResolver(() => InvolvementConnection, { description: 'Who has which part in it, by id.' })
  involved(@Args(() => Page) _args: Page, @Answer() answer: InvolvementConnection): InvolvementConnection {
    return answer
  }
}
