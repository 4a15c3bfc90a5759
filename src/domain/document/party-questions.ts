import { Args, type ClassType, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { OnDay } from '../actor/name-args.ts'
import { Person } from '../person/person.ts'
import { Certainty } from '../time/time.ts'
import { Page } from '../list/page.ts'
import { Document } from './document.ts'
import { Party, PartyConnection, SignatureConnection, TreatyAction } from './party.ts'

@Resolver()
export class PartiesQueries {
  @Question('party/all')
  @Query(() => PartyConnection, {
    description: 'All parties to documents, by the time of the document, newest first.',
  })
  parties(@Args(() => Page) _args: Page, @Answer() answer: PartyConnection): PartyConnection {
    return answer
  }

  @Question('signature/all')
  @Query(() => SignatureConnection, {
    description: 'All signatures under documents, by the time of the document, newest first.',
  })
  signatures(@Args(() => Page) _args: Page, @Answer() answer: SignatureConnection): SignatureConnection {
    return answer
  }
}

@Resolver(() => Document)
export class PartiesOfDocument {
  @Question('party/of-document')
  @FieldResolver(() => PartyConnection, { description: 'Who is bound by it, by id.' })
  parties(@Args(() => Page) _args: Page, @Answer() answer: PartyConnection): PartyConnection {
    return answer
  }

  @Question('signature/of-document')
  @FieldResolver(() => SignatureConnection, { description: 'Who signed it, by id.' })
  signatures(@Args(() => Page) _args: Page, @Answer() answer: SignatureConnection): SignatureConnection {
    return answer
  }
}

@Resolver(() => Person)
export class PartiesOfPerson {
  @Question('signature/of-person')
  @FieldResolver(() => SignatureConnection, { description: 'What the person signed, newest first.' })
  signatures(@Args(() => Page) _args: Page, @Answer() answer: SignatureConnection): SignatureConnection {
    return answer
  }
}

@Resolver(() => Party)
export class PartiesOfParty {
  @Question('action/of-party')
  @FieldResolver(() => [TreatyAction], { description: 'What it did about the document, oldest first.' })
  actions(@Answer() answer: TreatyAction[]): TreatyAction[] {
    return answer
  }
}

function inForceOf(type: ClassType, whose: string) {
  @Resolver(() => type)
  class InForceOf {
    @Question('certainty/in-force')
    @FieldResolver(() => Certainty, {
      nullable: true,
      description: `How surely it was in force ${whose} on a day (\`on\`, else @asOf); null where it was not, or no day is given. It is from its entry into force, or what carries another's bond on, until a termination; where no entry is recorded, an act of consent may have been one, and where nobody's consent is recorded, a signature.`,
    })
    inForce(@Args(() => OnDay) _args: OnDay, @Answer() answer: Certainty | null): Certainty | null {
      return answer
    }
  }
  return InForceOf
}

/** Whether a document bound one party, or any. */
export const inForceResolvers = [
  inForceOf(Party, 'for this party'),
  inForceOf(Document, 'for any of its parties'),
]
