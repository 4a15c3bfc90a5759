import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { searchPaths } from '../../network/path-search.ts'
import { Answer, Computed, Question } from '../../planner/question.ts'
import { Citation } from '../fact/citation.ts'
import { Fact } from '../fact/fact.ts'
import { FirstArgs } from './counterpart.ts'
import { Path, PathArgs, PathStep, PathStepKind } from './path.ts'

@Resolver()
export class PathQueries {
  @Question('path/between-nodes')
  @Computed<PathArgs>(
    (args, select, limits) =>
      searchPaths(
        {
          from: args.from,
          to: args.to,
          without: args.without ?? [],
          through: args.through ?? Object.keys(PathStepKind),
          maxSteps: args.maxSteps ?? 6,
          chronological: args.chronological ?? false,
          throughHubs: args.throughHubs ?? false,
          first: args.first ?? 5,
        },
        select,
        limits.steps,
      ),
    ({ steps }) => 4 * steps,
  )
  @Query(() => [Path], {
    nullable: true,
    description:
      'How two nodes are connected: the shortest paths, the shorter first and those of one length by the ids of their nodes. Empty where they are not connected, null where an id is unknown. In the middle stands who took part itself; an end is also whoever counts for it.',
  })
  paths(@Args(() => PathArgs) _args: PathArgs, @Answer() answer: Path[] | null): Path[] | null {
    return answer
  }
}

@Resolver(() => Path)
export class StepsOfPath {
  @Question('path-step/of-path')
  @FieldResolver(() => [PathStep], { description: 'The steps in their order.' })
  steps(@Answer() answer: PathStep[]): PathStep[] {
    return answer
  }
}

@Resolver(() => PathStep)
export class GroundsOfStep {
  @Question('fact/of-path-step')
  @FieldResolver(() => [Fact], {
    description:
      'The facts that it rests on, the earliest first; none for a plain link. Of a chronological path those that fit its order.',
  })
  facts(@Args(() => FirstArgs) _args: FirstArgs, @Answer() answer: Fact[]): Fact[] {
    return answer
  }

  @Question('citation/of-path-step')
  @FieldResolver(() => [Citation], { description: 'The sources of those facts, with the place in each.' })
  citations(@Args(() => FirstArgs) _args: FirstArgs, @Answer() answer: Citation[]): Citation[] {
    return answer
  }
}
