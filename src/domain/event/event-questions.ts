import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Place } from '../place/place.ts'
import { Page, IdArgs } from '../list/page.ts'
import { Topic } from '../topic/topic.ts'
import { Event, EventConnection } from './event.ts'
import { Participation } from './participation.ts'

@Resolver()
export class EventsQueries {
  @Question('event/by-id')
  @Query(() => Event, { nullable: true, description: 'The event with this id; null where there is none.' })
  event(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Event | null): Event | null {
    return answer
  }

  @Question('event/all')
  @Query(() => EventConnection, { description: 'All events, newest first.' })
  events(@Args(() => Page) _args: Page, @Answer() answer: EventConnection): EventConnection {
    return answer
  }
}

@Resolver(() => Participation)
export class EventsOfParticipation {
  @Question('event/of-participation')
  @FieldResolver(() => Event, { description: 'The event.' })
  event(@Answer() answer: Event): Event {
    return answer
  }
}

@Resolver(() => Document)
export class EventsOfDocument {
  @Question('event/where-signed')
  @FieldResolver(() => Event, { nullable: true, description: 'The event at which it was signed.' })
  signedAt(@Answer() answer: Event | null): Event | null {
    return answer
  }

  @Question('event/about-document')
  @FieldResolver(() => EventConnection, { description: 'The events that were about it, newest first.' })
  discussedAt(@Args(() => Page) _args: Page, @Answer() answer: EventConnection): EventConnection {
    return answer
  }
}

@Resolver(() => Event)
export class EventsOfEvent {
  @Question('event/whole-of')
  @FieldResolver(() => Event, { nullable: true, description: 'The larger event that it is a part of.' })
  partOf(@Answer() answer: Event | null): Event | null {
    return answer
  }

  @Question('event/parts-of')
  @FieldResolver(() => EventConnection, {
    description: 'Its parts, newest first: the talks and the signing of a visit.',
  })
  parts(@Args(() => Page) _args: Page, @Answer() answer: EventConnection): EventConnection {
    return answer
  }
}

@Resolver(() => Topic)
export class EventsOfTopic {
  @Question('event/about-topic')
  @FieldResolver(() => EventConnection, { description: 'Events about it or a narrower topic, newest first.' })
  events(@Args(() => Page) _args: Page, @Answer() answer: EventConnection): EventConnection {
    return answer
  }
}

@Resolver(() => Place)
export class EventsOfPlace {
  @Question('event/in-place')
  @FieldResolver(() => EventConnection, { description: 'What happened there, newest first.' })
  events(@Args(() => Page) _args: Page, @Answer() answer: EventConnection): EventConnection {
    return answer
  }
}
