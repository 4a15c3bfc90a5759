import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Person } from '../person/person.ts'
import { Page } from '../list/page.ts'
import { Document } from './document.ts'
import { Party, PartyConnection, SignatureConnection, TreatyAction } from './party.ts'

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
