import { ArrayMaxSize, IsOptional, MaxLength, ValidateBy } from 'class-validator'
import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql'
import { fold } from '../../names/folding.ts'
import { readTextQuery } from '../../texts/text-query.ts'
import { DateScalar } from '../scalars.ts'
import { IsDay } from '../time/time.ts'

/** No text that is searched for is as long as this. */
const longest = 1000
/** The most values that one comparison takes. */
const most = 100

type Check = (options?: { each?: boolean }) => PropertyDecorator

const tooLong = `must have at most ${longest} characters`
const isShort: Check = (options = {}) => MaxLength(longest, { ...options, message: tooLong })

/** A text whose folded key is empty would be found in every text. */
const hasLetters: Check = (options = {}) => {
  const message = 'must have a letter or digit'
  const isFolded = (value: unknown) => typeof value === 'string' && fold(value) !== ''
  const check = ValidateBy(
    { name: 'hasLetters', validator: { validate: isFolded, defaultMessage: () => message } },
    { ...options, message },
  )
  return (target, property) => {
    check(target, property)
    isShort(options)(target, property)
  }
}

const operators = {
  eq: 'Is this; `null` keeps what has no value.',
  in: `Is one of these, at most ${most}.`,
  gt: 'Is more, or later, than this.',
  gte: 'Is this, or more, or later.',
  lt: 'Is less, or earlier, than this.',
  lte: 'Is this, or less, or earlier.',
  contains: 'Has this in it.',
  startsWith: 'Begins so.',
} as const

type Operator = keyof typeof operators

/** Declares the filter of one type of value. */
function valueFilter(
  name: string,
  description: string,
  type: () => unknown,
  names: Operator[],
  check?: Check,
): ClassType {
  class ValueFilter {}
  for (const operator of names) {
    const list = operator === 'in'
    Field(() => (list ? [type()] : type()) as ClassType, {
      nullable: true,
      description: operators[operator],
    })(ValueFilter.prototype, operator)
    IsOptional()(ValueFilter.prototype, operator)
    if (list)
      ArrayMaxSize(most, { message: `must have at most ${most} values` })(ValueFilter.prototype, operator)
    check?.(list ? { each: true } : {})(ValueFilter.prototype, operator)
  }
  InputType(name, { description })(ValueFilter)
  return ValueFilter
}

const equality: Operator[] = ['eq', 'in']
const comparison: Operator[] = [...equality, 'gt', 'gte', 'lt', 'lte']
const textual: Operator[] = [...equality, 'contains', 'startsWith']

/** The filters of values, by the role of the field that they are for. */
export const valueFilters = {
  id: valueFilter('IDFilter', 'Compares an id.', () => ID, equality, isShort),
  code: valueFilter(
    'StringFilter',
    'Compares a code or address, letter by letter.',
    () => String,
    textual,
    isShort,
  ),
  text: valueFilter(
    'TextFilter',
    'Compares a text whatever its case, accents and script: "Koç", "koc" and "Коч" are one.',
    () => String,
    textual,
    hasLetters,
  ),
  int: valueFilter('IntFilter', 'Compares a whole number.', () => Int, comparison),
  float: valueFilter('FloatFilter', 'Compares a number.', () => Float, comparison),
  boolean: valueFilter('BooleanFilter', 'Compares yes and no.', () => Boolean, ['eq']),
  day: valueFilter(
    'DateFilter',
    'Compares a day.',
    () => DateScalar,
    comparison,
    options => IsDay(options),
  ),
}

@InputType({ description: 'What the texts of something are searched for.' })
export class TextMatch {
  @Field(() => String, {
    description:
      'Words in whatever form (energy, energies), phrases in quotation marks, and behind a minus sign what must not be there. All that is wanted must be there, in one of its texts or several.',
  })
  @ValidateBy({
    name: 'wantsSomething',
    validator: {
      validate: text => readTextQuery(String(text)).wanted.length > 0,
      defaultMessage: () => 'must have a word that is to be there',
    },
  })
  @MaxLength(200, { message: 'must have at most 200 characters' })
  matches!: string
}
