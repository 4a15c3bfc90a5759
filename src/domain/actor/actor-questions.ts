import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Party } from '../document/party.ts'
import { Participation } from '../event/participation.ts'
import { Office } from '../office/office.ts'
import { Organization } from '../organization/organization.ts'
import { PageOnDay } from '../list/page.ts'
import { Actor, ActorConnection } from './actor.ts'

@Resolver(() => Organization)
export class ActorsOfOrganization {
  @Question('actor/members-of-organization')
  @FieldResolver(() => ActorConnection, { description: 'Its members, by id.' })
  members(@Args(() => PageOnDay) _args: PageOnDay, @Answer() answer: ActorConnection): ActorConnection {
    return answer
  }
}

@Resolver(() => Office)
export class ActorsOfOffice {
  @Question('actor/of-office')
  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The country or organization that the office belongs to.',
  })
  of(@Answer() answer: Actor | null): Actor | null {
    return answer
  }

  @Question('actor/receiving-office')
  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'The country or organization that the holder is accredited to, as an ambassador is.',
  })
  accreditedTo(@Answer() answer: Actor | null): Actor | null {
    return answer
  }
}

@Resolver(() => Participation)
export class ActorsOfParticipation {
  @Question('actor/of-participation')
  @FieldResolver(() => Actor, { description: 'Who took part.' })
  actor(@Answer() answer: Actor): Actor {
    return answer
  }
}

@Resolver(() => Party)
export class ActorsOfParty {
  @Question('actor/of-party')
  @FieldResolver(() => Actor, { description: 'Who is bound.' })
  actor(@Answer() answer: Actor): Actor {
    return answer
  }
}
