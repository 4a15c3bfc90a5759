import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator'
import { IsId, idPattern } from '../../domain/list/page.ts'
import { IsDay } from '../../domain/time/time.ts'
import { didYouMean } from '../../names/did-you-mean.ts'
import { readTime } from './time.ts'

/** A class whose instances are records, or parts of them. */
export type RecordClass = new () => object

/** How a record's field becomes part of the graph. */
export type FieldPlan =
  | { kind: 'property'; folded?: boolean; numeric?: true; boolean?: true; choices?: readonly string[] }
  | { kind: 'texts' }
  | { kind: 'day' }
  | { kind: 'target' }
  | { kind: 'time'; prefix: string; whole: boolean }
  | { kind: 'embedded'; part: () => RecordClass; prefix: string }
  | (LinkPlan & { kind: 'link'; many: boolean; properties?: Record<string, unknown> })
  | (LinkPlan & { kind: 'linkParts'; target: string; part: () => RecordClass; once: boolean })
  | { kind: 'nodes'; link: string; label: string; part: () => RecordClass; together: boolean }

/** A type of link that a record owns, and the labels that the other end may have. */
export interface LinkPlan {
  type: string
  incoming: boolean
  targets: string[]
}

interface Option {
  optional?: boolean
}

const plans = new Map<object, Map<string, FieldPlan>>()

const allPlans = new Map<object, ReadonlyMap<string, FieldPlan>>()

/** The fields of a record class, with those it inherits. */
export function fieldsOf(type: object): ReadonlyMap<string, FieldPlan> {
  let all = allPlans.get(type)
  if (!all) {
    const parent = Object.getPrototypeOf(type) as object | null
    all = new Map([
      ...(parent && parent !== Function.prototype ? fieldsOf(parent) : []),
      ...(plans.get(type) ?? []),
    ])
    allPlans.set(type, all)
  }
  return all
}

const defaults = new Map<object, Readonly<Record<string, unknown>>>()

/** What stands for the fields that a record, or a part of one, leaves out. */
export function defaultsOf(type: RecordClass): Readonly<Record<string, unknown>> {
  let known = defaults.get(type)
  if (!known) {
    known = { ...new type() }
    defaults.set(type, known)
  }
  return known
}

function field(
  plan: FieldPlan,
  checks: PropertyDecorator[],
  { optional = false }: Option,
): PropertyDecorator {
  return (prototype, property) => {
    const type = prototype.constructor
    if (!plans.has(type)) plans.set(type, new Map())
    plans.get(type)!.set(String(property), plan)
    for (const check of optional ? [IsOptional(), ...checks] : checks) check(prototype, property)
  }
}

/** The id that names the record itself, or the other end of a link part. */
export const Target = () => field({ kind: 'target' }, [IsId()], {})

/** No name, title or quotation is as long as this. */
const longestText = 10_000

/** A text; `''` is refused, as it says nothing. `folded`: its folded key is kept, so that it is found whatever its accents. */
export const Text = ({ folded, ...option }: Option & { folded?: boolean } = {}) =>
  field({ kind: 'property', folded }, [IsText()], option)

/** A list of texts. */
export const Texts = (option: Option = {}) =>
  field({ kind: 'texts' }, [IsArray({ message: 'must be a list' }), IsText({ each: true })], option)

/** One of an enum's values. UNKNOWN is what is said where nothing is known: it gives way to any other. */
export const Choice = (values: object, option: Option = {}) =>
  field(
    { kind: 'property', choices: Object.keys(values) },
    [
      IsIn(Object.keys(values), {
        message: ({ value }) =>
          `must be one of ${Object.keys(values).join(', ')}${didYouMean(String(value).toUpperCase(), Object.keys(values))}`,
      }),
    ],
    option,
  )

/** A number, within bounds where there are any. */
export const Numeric = ({ min, max, ...option }: Option & { min?: number; max?: number } = {}) =>
  field(
    { kind: 'property', numeric: true },
    [
      IsNumber(
        {},
        {
          message: ({ value }) =>
            /^-?\d{16,}$/.test(String(value))
              ? 'has more digits than a number here holds exactly; round it'
              : 'must be a number',
        },
      ),
      ...(min === undefined ? [] : [Min(min, { message: `must not be less than ${min}` })]),
      ...(max === undefined ? [] : [Max(max, { message: `must not be more than ${max}` })]),
    ],
    option,
  )

/** A whole number within bounds. */
export const Whole = (min: number, max: number, option: Option = {}) =>
  field(
    { kind: 'property', numeric: true },
    [
      IsInt({ message: 'must be a whole number' }),
      Min(min, { message: `must not be less than ${min}` }),
      Max(max, { message: `must not be more than ${max}` }),
    ],
    option,
  )

/** Yes or no. */
export const Flag = (option: Option = {}) =>
  field({ kind: 'property', boolean: true }, [IsBoolean({ message: 'must be true or false' })], option)

/** A day, YYYY-MM-DD. */
export const Day = (option: Option = {}) => field({ kind: 'day' }, [IsDay()], option)

/**
 * A time: EDTF, or bounds. Its properties carry the prefix. `whole`: a date is the whole period that it names (a figure of
 * 2021), not some day in it.
 */
export const When = (prefix: string, option: Option & { whole?: boolean } = {}) =>
  field({ kind: 'time', prefix, whole: option.whole ?? false }, [IsTime()], option)

/** A part whose fields become properties of the record's own node. */
export const Embedded = (part: () => RecordClass, prefix: string, option: Option = {}) =>
  field({ kind: 'embedded', part, prefix }, [ValidateNested({ message: 'must be an object' })], option)

/** The id of a node that a link leads to, or comes from. */
export const Link = (type: string, targets: string[], option: Option & { incoming?: boolean } = {}) =>
  field({ kind: 'link', type, targets, incoming: option.incoming ?? false, many: false }, [IsId()], option)

/** The ids of nodes that links lead to. */
export const Links = (type: string, targets: string[], properties?: Record<string, unknown>) =>
  field(
    { kind: 'link', type, targets, incoming: false, many: true, properties },
    [
      IsArray({ message: 'must be a list of ids' }),
      ArrayUnique({ message: 'must not repeat an id' }),
      Matches(idPattern, { each: true, message: 'must all be ids such as topic/space' }),
    ],
    { optional: true },
  )

/**
 * Links with properties of their own: each part names the other end in the field `target`. `once`: to each there is one, whose properties
 * several datasets tell together.
 */
export const LinkParts = (
  type: string,
  target: string,
  targets: string[],
  part: () => RecordClass,
  { once = false, ...option }: Option & { incoming?: boolean; once?: boolean } = { optional: true },
) =>
  field(
    { kind: 'linkParts', type, target, part, targets, incoming: option.incoming ?? false, once },
    [
      IsArray({ message: 'must be a list' }),
      ...(once ? [NamesOnce(target)] : []),
      ValidateNested({ each: true, message: 'must be an object' }),
    ],
    option,
  )

/**
 * Small nodes that belong to the record's own: names, identifiers, actions. `together`: they say one thing as a whole, so
 * another record's replace them and do not join them.
 */
export const Nodes = (
  link: string,
  label: string,
  part: () => RecordClass,
  { together = false, ...option }: Option & { together?: boolean } = { optional: true },
) =>
  field(
    { kind: 'nodes', link, label, part, together },
    [IsArray({ message: 'must be a list' }), ValidateNested({ each: true, message: 'must be an object' })],
    option,
  )

function NamesOnce(target: string): PropertyDecorator {
  const ids = (parts: unknown) =>
    [parts].flat().map(part => (part as Record<string, unknown> | null)?.[target])
  return ValidateBy({
    name: 'namesOnce',
    validator: {
      validate: parts => new Set(ids(parts)).size === ids(parts).length,
      defaultMessage: () => 'must not name one twice',
    },
  })
}

function IsText(options: ValidationOptions = {}): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isText',
      validator: {
        validate: value => textFault(value) === undefined,
        defaultMessage: at => [at?.value].flat().map(textFault).find(Boolean) ?? '',
      },
    },
    options,
  )
}

/** Halves of characters, which the database would replace. */
const half = /\p{Surrogate}/u

function textFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be a text'
  if (value.trim() === '') return 'must not be empty'
  const found = value.includes('\0') ? '\0' : half.exec(value)?.[0]
  if (found) {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `has U+${code} in it, which is no character; it was cut or converted wrongly`
  }
  return value.length > longestText ? `must have at most ${longestText} characters` : undefined
}

function IsTime(): PropertyDecorator {
  return ValidateBy({
    name: 'isTime',
    validator: {
      validate: value => faultOf(value) === undefined,
      defaultMessage: at => faultOf(at?.value) ?? '',
    },
  })
}

function faultOf(value: unknown): string | undefined {
  try {
    readTime(value)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
