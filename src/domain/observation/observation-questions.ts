import { Args, FieldResolver, Float, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Country } from '../country/country.ts'
import { Organization } from '../organization/organization.ts'
import { Project } from '../project/project.ts'
import { Node } from '../relay/node.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Dimension, Observation, ObservationConnection } from './observation.ts'
import { ObservationPage, PairObservationPage } from './observation-page.ts'

@Resolver()
export class ObservationsQueries {
  @Question('observation/by-id')
  @Query(() => Observation, {
    nullable: true,
    description: 'The figure with this id; null where there is none.',
  })
  observation(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Observation | null): Observation | null {
    return answer
  }

  @Question('observation/all')
  @Query(() => ObservationConnection, { description: 'All figures, newest first.' })
  observations(
    @Args(() => ObservationPage) _args: ObservationPage,
    @Answer() answer: ObservationConnection,
  ): ObservationConnection {
    return answer
  }
}

@Resolver(() => Country)
export class ObservationsOfCountry {
  @Question('observation/of-country')
  @FieldResolver(() => ObservationConnection, {
    description: 'Figures about it, newest first; with `with`, those that say something of both.',
  })
  observations(
    @Args(() => PairObservationPage) _args: PairObservationPage,
    @Answer() answer: ObservationConnection,
  ): ObservationConnection {
    return answer
  }
}

@Resolver(() => Organization)
export class ObservationsOfOrganization {
  @Question('observation/of-organization')
  @FieldResolver(() => ObservationConnection, { description: 'Figures about it, newest first.' })
  observations(
    @Args(() => ObservationPage) _args: ObservationPage,
    @Answer() answer: ObservationConnection,
  ): ObservationConnection {
    return answer
  }
}

@Resolver(() => Project)
export class ObservationsOfProject {
  @Question('observation/of-project')
  @FieldResolver(() => ObservationConnection, { description: 'Figures about it, newest first.' })
  observations(
    @Args(() => Page) _args: Page,
    @Answer() answer: ObservationConnection,
  ): ObservationConnection {
    return answer
  }
}

@Resolver(() => Observation)
export class PartsOfObservation {
  @Question('node/subject-of-observation')
  @FieldResolver(() => Node, { description: 'What the figure is about.' })
  subject(@Answer() answer: Node): Node {
    return answer
  }

  @Question('node/counterpart-of-observation')
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The other side, where the figure is about two: with whom the trade was.',
  })
  counterpart(@Answer() answer: Node | null): Node | null {
    return answer
  }

  @Question('dimension/of-observation')
  @FieldResolver(() => [Dimension], { description: 'What the figure is narrowed to, by name.' })
  dimensions(@Answer() answer: Dimension[]): Dimension[] {
    return answer
  }

  @Question('growth/of-observation')
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Change on the series' previous period, in percent; null where there is none, or where either period has figures that differ.",
  })
  growth(@Answer() answer: number | null): number | null {
    return answer
  }
}
