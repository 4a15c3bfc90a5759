import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { Organization } from '../organization/organization.ts'
import { Page } from '../relay/page.ts'
import { Source } from '../source/source.ts'
import { Citation } from './citation.ts'
import { Fact, FactConnection } from './fact.ts'
import { OutcomeConnection } from './outcome.ts'

@Resolver(() => Source)
export class FactsOfSource {
  @Question('fact/of-source')
  @FieldResolver(() => FactConnection, { description: 'The facts that rest on it, by id.' })
  facts(@Args(() => Page) _args: Page, @Answer() answer: FactConnection): FactConnection {
    return answer
  }
}

@Resolver(() => Event)
export class FactsOfEvent {
  @Question('fact/that-led-to')
  @FieldResolver(() => [Fact], { description: 'What it came of: a meeting, a document.' })
  outcomeOf(@Answer() answer: Fact[]): Fact[] {
    return answer
  }

  @Question('outcome/of-fact')
  @FieldResolver(() => OutcomeConnection, {
    description: 'What came of it, by id: events, documents, organizations.',
  })
  outcomes(@Args(() => Page) _args: Page, @Answer() answer: OutcomeConnection): OutcomeConnection {
    return answer
  }
}

@Resolver(() => Document)
export class FactsOfDocument {
  @Question('fact/that-led-to')
  @FieldResolver(() => [Fact], { description: 'What it came of: a meeting, a document.' })
  outcomeOf(@Answer() answer: Fact[]): Fact[] {
    return answer
  }

  @Question('outcome/of-fact')
  @FieldResolver(() => OutcomeConnection, {
    description: 'What came of it, by id: events, documents, organizations.',
  })
  outcomes(@Args(() => Page) _args: Page, @Answer() answer: OutcomeConnection): OutcomeConnection {
    return answer
  }
}

@Resolver(() => Organization)
export class FactsOfOrganization {
  @Question('fact/that-led-to')
  @FieldResolver(() => [Fact], { description: 'What it came of: a meeting, a document.' })
  outcomeOf(@Answer() answer: Fact[]): Fact[] {
    return answer
  }
}

@Resolver(() => Fact)
export class FactsOfFact {
  @Question('citation/of-fact')
  @FieldResolver(() => [Citation], { description: 'The sources that say so, with the place in each.' })
  citations(@Answer() answer: Citation[]): Citation[] {
    return answer
  }
}
