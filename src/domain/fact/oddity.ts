import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'Something that is odd about what is recorded, but possible: whoever keeps the register should look.',
})
export class Oddity {
  @Field(() => String, {
    description:
      'Which rule found it: AFTER_DEATH, BEFORE_BIRTH, MORE_HOLDERS_THAN_SEATS, AFTER_ITS_SOURCE, PARTY_TWICE, PERIOD_BEFORE_SIGNATURE, IN_FORCE_BEFORE_SIGNATURE, APPOINTED_AFTER_END, FAR_FUTURE.',
  })
  code!: string

  @Field(() => [String], {
    description: 'The fields of the record that it is about, as the record format names them.',
  })
  fields!: string[]
}
