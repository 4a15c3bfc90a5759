import { Args, type ClassType, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { Signature } from '../document/party.ts'
import { Page } from '../list/page.ts'
import { Event } from './event.ts'
import { Capacity, CountsFor, Participation, ParticipationConnection } from './participation.ts'
import { ParticipationPage } from './participation-page.ts'

@Resolver()
export class ParticipationsQueries {
  @Question('participation/all')
  @Query(() => ParticipationConnection, {
    description: 'All participations in events, by the time of the event, newest first.',
  })
  participations(
    @Args(() => Page) _args: Page,
    @Answer() answer: ParticipationConnection,
  ): ParticipationConnection {
    return answer
  }
}

@Resolver(() => Actor)
export class ParticipationsOfActor {
  @Question('participation/of-actor')
  @FieldResolver(() => ParticipationConnection, { description: 'The events it took part in, newest first.' })
  participations(
    @Args(() => Page) _args: Page,
    @Answer() answer: ParticipationConnection,
  ): ParticipationConnection {
    return answer
  }
}

@Resolver(() => Event)
export class ParticipationsOfEvent {
  @Question('participation/of-event')
  @FieldResolver(() => ParticipationConnection, { description: 'Who took part, by id.' })
  participations(
    @Args(() => ParticipationPage) _args: ParticipationPage,
    @Answer() answer: ParticipationConnection,
  ): ParticipationConnection {
    return answer
  }
}

@Resolver(() => Participation)
export class OthersOfParticipation {
  @Question('participation/others-of')
  @FieldResolver(() => ParticipationConnection, {
    description: 'Who else took part in the event, by id; who was only spoken to or about did not.',
  })
  others(@Args(() => Page) _args: Page, @Answer() answer: ParticipationConnection): ParticipationConnection {
    return answer
  }
}

function capacityOf(type: object) {
  @Resolver(() => type as ClassType)
  class CapacityOf {
    @Question('capacity/at-the-time')
    @FieldResolver(() => [Capacity], {
      description:
        'The offices held at the time: two on a changeover day, several where posts were concurrent.',
    })
    capacities(@Answer() answer: Capacity[]): Capacity[] {
      return answer
    }

    @Question('counts-for/at-the-time')
    @FieldResolver(() => [CountsFor], {
      description: 'The countries and organizations that the actor counts for.',
    })
    countsFor(@Answer() answer: CountsFor[]): CountsFor[] {
      return answer
    }
  }
  return CapacityOf
}

/** In which office, and for whom, somebody took part or signed. */
export const capacityResolvers = [Participation, Signature].map(capacityOf)
