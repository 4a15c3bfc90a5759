import { Args, type ClassType, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Document } from '../document/document.ts'
import { Event } from '../event/event.ts'
import { Office } from '../office/office.ts'
import { Organization } from '../organization/organization.ts'
import { Place } from '../place/place.ts'
import { Project } from '../project/project.ts'
import { Page } from '../list/page.ts'
import { Source } from '../source/source.ts'
import { Topic } from '../topic/topic.ts'
import { Actor } from '../actor/actor.ts'
import { Disagreement } from '../actor/name.ts'
import { Citation } from './citation.ts'
import { Fact, FactConnection } from './fact.ts'
import { OutcomeConnection } from './outcome.ts'
import { StalledPage } from './stalled.ts'

@Resolver()
export class FactQueries {
  @Question('fact/all')
  @Query(() => FactConnection, {
    description:
      'Any facts, newest first, by what supports them: `where: { citationCount: { eq: 1 } }`, `citations: { some: { source: … } }`, `time`, `kind`.',
  })
  facts(@Args(() => Page) _args: Page, @Answer() answer: FactConnection): FactConnection {
    return answer
  }

  @Question('fact/stalled')
  @Query(() => FactConnection, {
    nullable: true,
    description:
      'What was promised, planned or signed, and nothing is known to have come of it, newest first: planned events and offers; documents that are to be carried out, whose parties did no more than sign; projects that were agreed on, planned or offered, without a beginning and without a figure.',
  })
  stalled(@Args(() => StalledPage) _args: StalledPage, @Answer() answer: FactConnection): FactConnection {
    return answer
  }
}

@Resolver(() => Source)
export class FactsOfSource {
  @Question('fact/of-source')
  @FieldResolver(() => FactConnection, { description: 'The facts that rest on it, by id.' })
  facts(@Args(() => Page) _args: Page, @Answer() answer: FactConnection): FactConnection {
    return answer
  }
}

function outcomeOf(type: object) {
  @Resolver(() => type as ClassType)
  class OutcomeOf {
    @Question('fact/that-led-to')
    @FieldResolver(() => [Fact], { description: 'What it came of: a meeting, a document.' })
    outcomeOf(@Answer() answer: Fact[]): Fact[] {
      return answer
    }
  }
  return OutcomeOf
}

function outcomesOf(type: object) {
  @Resolver(() => type as ClassType)
  class OutcomesOf {
    @Question('outcome/of-fact')
    @FieldResolver(() => OutcomeConnection, {
      description: 'What came of it, by id: events, documents, organizations, projects.',
    })
    outcomes(@Args(() => Page) _args: Page, @Answer() answer: OutcomeConnection): OutcomeConnection {
      return answer
    }
  }
  return OutcomesOf
}

/** What led to what, read both ways. */
export const outcomeResolvers = [
  ...[Event, Document, Organization, Project].map(outcomeOf),
  ...[Event, Document].map(outcomesOf),
]

@Resolver(() => Fact)
export class CitationsOfFact {
  @Question('citation/of-fact')
  @FieldResolver(() => [Citation], { description: 'The sources that say so, with the place in each.' })
  citations(@Answer() answer: Citation[]): Citation[] {
    return answer
  }
}

@Resolver(() => Fact)
export class FactsOfFact {
  @Question('fact/contradicting-fact')
  @FieldResolver(() => [Fact], {
    description:
      'Facts about the same thing that differ from this one: another figure for the same period, another time in the same office, another day of the same action; and what a record says contradicts it.',
  })
  contradicts(@Answer() answer: Fact[]): Fact[] {
    return answer
  }
}

function disagreementsOf(type: object) {
  @Resolver(() => type as ClassType)
  class DisagreementsOf {
    @Question('disagreement/about-node')
    @FieldResolver(() => [Disagreement], {
      description: 'What other datasets say of it where they differ from what is shown here.',
    })
    disagreements(@Answer() answer: Disagreement[]): Disagreement[] {
      return answer
    }
  }
  return DisagreementsOf
}

/** Where datasets differ on one node. */
export const disagreementResolvers = [Actor, Fact, Office, Topic, Place, Source].map(disagreementsOf)
