import { Field, ObjectType } from 'type-graphql'
import { Caseless, KeyedBy, Property, Text } from '../../planner/question.ts'
import { describedEnum } from '../described-enum.ts'
import { Time } from '../time/time.ts'

/** How a form of a name is used. */
export const NameKind = describedEnum('NameKind', 'How a form of a name is used.', {
  NAME: 'A name in use.',
  ALIAS: 'Another form that its sources use: a nickname, an abbreviation, a variant spelling.',
  FORMER: 'A name that was in use and no longer is.',
  TRANSLITERATION: 'The name letter by letter in another script or spelling.',
  TRANSLATION: 'The name by its meaning in another language.',
})
export type NameKind = keyof typeof NameKind

@ObjectType({ description: 'One form of a name, with its language and the time it was in use.' })
export class Name {
  @Text({ folded: 'folded' })
  @Field(() => String, { description: 'The name as written.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'Its language, with the script where that is not the usual one (BCP 47): az, be, sr-Latn.',
  })
  language?: string

  @Field(() => NameKind, { description: 'How this form is used.' })
  kind!: NameKind

  @Property('')
  @Field(() => Time, {
    nullable: true,
    description: 'When it was in use; null where nothing is known of that.',
  })
  time?: Time
}

@KeyedBy('scheme', 'value')
@ObjectType({ description: 'A key under which another system knows the same thing.' })
export class Identifier {
  @Field(() => String, { description: 'The system: iso3166-1-alpha-2, wikidata, …' })
  scheme!: string

  @Field(() => String, { description: 'The key in that system.' })
  value!: string
}

@ObjectType({ description: 'A value that a dataset gives and that differs from the one shown.' })
export class Disagreement {
  @Field(() => String, { description: 'The field of the record format: time, codes.alpha3.' })
  field!: string

  @Caseless()
  @Field(() => String, { description: 'What the dataset says there.' })
  value!: string

  @Field(() => String, { description: 'The dataset, by the name under which it was imported.' })
  dataset!: string
}
