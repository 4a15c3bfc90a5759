import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { IdArgs, Page } from '../list/page.ts'
import { Place, PlaceConnection } from './place.ts'

@Resolver()
export class PlacesQueries {
  @Question('place/by-id')
  @Query(() => Place, { nullable: true, description: 'The place with this id; null where there is none.' })
  place(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Place | null): Place | null {
    return answer
  }

  @Question('place/all')
  @Query(() => PlaceConnection, { description: 'All places, by id.' })
  places(@Args(() => Page) _args: Page, @Answer() answer: PlaceConnection): PlaceConnection {
    return answer
  }
}

@Resolver(() => Event)
export class PlacesOfEvent {
  @Question('place/of-event')
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where it took place; the first of several places.',
  })
  place(@Answer() answer: Place | null): Place | null {
    return answer
  }

  @Question('place/all-of-event')
  @FieldResolver(() => [Place], {
    description: 'Everywhere that it took place: `place`, which its source names first, and others. By id.',
  })
  places(@Answer() answer: Place[]): Place[] {
    return answer
  }
}

@Resolver(() => Document)
export class PlacesOfDocument {
  @Question('place/of-document')
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where it was signed: the place of the signing event, else its own.',
  })
  place(@Answer() answer: Place | null): Place | null {
    return answer
  }
}
