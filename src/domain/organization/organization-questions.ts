import { Args, FieldResolver, Query, Resolver } from 'type-graphql'
import { Answer, Question } from '../../planner/question.ts'
import { Actor } from '../actor/actor.ts'
import { Country } from '../country/country.ts'
import { IdArgs, Page, PageOnDay } from '../list/page.ts'
import { Organization, OrganizationConnection } from './organization.ts'

@Resolver()
export class OrganizationsQueries {
  @Question('organization/by-id')
  @Query(() => Organization, {
    nullable: true,
    description: 'The organization with this id; null where there is none.',
  })
  organization(
    @Args(() => IdArgs) _args: IdArgs,
    @Answer() answer: Organization | null,
  ): Organization | null {
    return answer
  }

  @Question('organization/all')
  @Query(() => OrganizationConnection, { description: 'All organizations, by id.' })
  organizations(
    @Args(() => Page) _args: Page,
    @Answer() answer: OrganizationConnection,
  ): OrganizationConnection {
    return answer
  }
}

@Resolver(() => Actor)
export class OrganizationsOfActor {
  @Question('organization/with-member')
  @FieldResolver(() => OrganizationConnection, {
    description: 'The organizations that it is a member of, by id.',
  })
  memberOf(
    @Args(() => PageOnDay) _args: PageOnDay,
    @Answer() answer: OrganizationConnection,
  ): OrganizationConnection {
    return answer
  }
}

@Resolver(() => Country)
export class OrganizationsOfCountry {
  @Question('organization/of-country')
  @FieldResolver(() => OrganizationConnection, {
    description: 'The bodies that are part of the country, by id.',
  })
  organizations(
    @Args(() => Page) _args: Page,
    @Answer() answer: OrganizationConnection,
  ): OrganizationConnection {
    return answer
  }
}

@Resolver(() => Organization)
export class OrganizationsOfOrganization {
  @Question('organization/parent-of')
  @FieldResolver(() => Organization, { nullable: true, description: 'The body that it is part of.' })
  parent(@Answer() answer: Organization | null): Organization | null {
    return answer
  }

  @Question('organization/succeeded-by-organization')
  @FieldResolver(() => [Organization], {
    description: 'The bodies that it succeeded. A body that was only renamed is one, with former names.',
  })
  predecessors(@Answer() answer: Organization[]): Organization[] {
    return answer
  }

  @Question('organization/succeeding-organization')
  @FieldResolver(() => [Organization], { description: 'The bodies that succeeded it.' })
  successors(@Answer() answer: Organization[]): Organization[] {
    return answer
  }
}
