import { Args, type ClassType, FieldResolver, Resolver } from 'type-graphql'
import { Answer, Question, Text } from '../../planner/question.ts'
import { Fact } from '../fact/fact.ts'
import { Office } from '../office/office.ts'
import { Place } from '../place/place.ts'
import { Source } from '../source/source.ts'
import { Certainty } from '../time/time.ts'
import { Actor } from './actor.ts'
import { Identifier, Name } from './name.ts'
import { NameArgs, OnDay } from './name-args.ts'

@Resolver(() => Actor)
export class NamesOfActor {
  @Question('name/all-of-actor')
  @FieldResolver(() => [Name], { description: 'Every form of its name, the main one first.' })
  names(@Answer() answer: Name[]): Name[] {
    return answer
  }
}

@Resolver(() => Name)
export class CertaintyOfName {
  @Question('certainty/of-name')
  @FieldResolver(() => Certainty, {
    nullable: true,
    description:
      'How surely this form was in use on a day (`on`, else @asOf); null where it was not, or no day is given.',
  })
  certainty(@Args(() => OnDay) _args: OnDay, @Answer() answer: Certainty | null): Certainty | null {
    return answer
  }
}

function nameOf(type: object) {
  @Resolver(() => type as ClassType)
  class NameOf {
    @Text({ property: 'name' })
    @Question('name/of-named')
    @FieldResolver(() => String, {
      description:
        'The name in use: on a day, where `on` is given, else the current one; in the first of the languages (BCP 47) that has one, else the first name recorded.',
    })
    name(@Args(() => NameArgs) _args: NameArgs, @Answer() answer: string): string {
      return answer
    }
  }
  return NameOf
}

function identifiersOf(type: object) {
  @Resolver(() => type as ClassType)
  class IdentifiersOf {
    @Question('identifier/of-node')
    @FieldResolver(() => [Identifier], { description: 'Its keys in other systems.' })
    identifiers(@Answer() answer: Identifier[]): Identifier[] {
      return answer
    }
  }
  return IdentifiersOf
}

/** The resolvers of what is named, and of what has keys in other systems. */
export const nameResolvers = [
  ...[Actor, Office].map(nameOf),
  ...[Actor, Office, Fact, Place, Source].map(identifiersOf),
]
