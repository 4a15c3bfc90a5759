import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { Event } from '../event/event.ts'
import { Page, IdArgs } from '../list/page.ts'
import { Topic } from '../topic/topic.ts'
import { Act, Document, DocumentConnection } from './document.ts'
import { Party, Signature } from './party.ts'

@Resolver()
export class DocumentsQueries {
  @Question('document/by-id')
  @Query(() => Document, {
    nullable: true,
    description: 'The document with this id; null where there is none.',
  })
  document(@Args(() => IdArgs) _args: IdArgs, @Answer() answer: Document | null): Document | null {
    return answer
  }

  @Question('document/all')
  @Query(() => DocumentConnection, { description: 'All documents, newest first.' })
  documents(@Args(() => Page) _args: Page, @Answer() answer: DocumentConnection): DocumentConnection {
    return answer
  }
}

@Resolver(() => Actor)
export class DocumentsOfActor {
  @Question('document/of-actor')
  @FieldResolver(() => DocumentConnection, {
    description: "A person's: signed by them; an organization's or country's: party to them. Newest first.",
  })
  documents(@Args(() => Page) _args: Page, @Answer() answer: DocumentConnection): DocumentConnection {
    return answer
  }
}

@Resolver(() => Document)
export class ActsOfDocument {
  @Question('act/of-document')
  @FieldResolver(() => [Act], {
    description:
      'What befell it as a whole, in the order of time: adoption, entry into force. What each party did is with the party.',
  })
  acts(@Answer() answer: Act[]): Act[] {
    return answer
  }
}

@Resolver(() => Event)
export class DocumentsOfEvent {
  @Question('document/discussed-at-event')
  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that it was about, newest first: a bill, a dossier, a draft treaty.',
  })
  documentsDiscussed(
    @Args(() => Page) _args: Page,
    @Answer() answer: DocumentConnection,
  ): DocumentConnection {
    return answer
  }

  @Question('document/signed-at-event')
  @FieldResolver(() => DocumentConnection, { description: 'The documents signed at it, newest first.' })
  documents(@Args(() => Page) _args: Page, @Answer() answer: DocumentConnection): DocumentConnection {
    return answer
  }
}

@Resolver(() => Topic)
export class DocumentsOfTopic {
  @Question('document/about-topic')
  @FieldResolver(() => DocumentConnection, {
    description: 'Documents about it or a narrower topic, newest first.',
  })
  documents(@Args(() => Page) _args: Page, @Answer() answer: DocumentConnection): DocumentConnection {
    return answer
  }
}

@Resolver(() => Party)
export class DocumentsOfParty {
  @Question('document/of-party')
  @FieldResolver(() => Document, { description: 'The document.' })
  document(@Answer() answer: Document): Document {
    return answer
  }
}

@Resolver(() => Signature)
export class DocumentsOfSignature {
  @Question('document/of-signature')
  @FieldResolver(() => Document, { description: 'The document.' })
  document(@Answer() answer: Document): Document {
    return answer
  }
}

@Resolver(() => Document)
export class DocumentsOfDocument {
  @Question('document/implemented-by-document')
  @FieldResolver(() => [Document], { description: 'The documents that it carries out.' })
  implements(@Answer() answer: Document[]): Document[] {
    return answer
  }

  @Question('document/implementing-document')
  @FieldResolver(() => [Document], { description: 'The documents that carry it out.' })
  implementedBy(@Answer() answer: Document[]): Document[] {
    return answer
  }

  @Question('document/amended-by-document')
  @FieldResolver(() => [Document], { description: 'The documents that it changes.' })
  amends(@Answer() answer: Document[]): Document[] {
    return answer
  }

  @Question('document/amending-document')
  @FieldResolver(() => [Document], { description: 'The documents that change it.' })
  amendedBy(@Answer() answer: Document[]): Document[] {
    return answer
  }

  @Question('document/superseded-by-document')
  @FieldResolver(() => [Document], { description: 'The documents that it replaces.' })
  supersedes(@Answer() answer: Document[]): Document[] {
    return answer
  }

  @Question('document/superseding-document')
  @FieldResolver(() => [Document], { description: 'The documents that replace it.' })
  supersededBy(@Answer() answer: Document[]): Document[] {
    return answer
  }
}
