import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator'
import { IsId, idPattern } from '../../domain/relay/page.ts'
import { IsDay } from '../../domain/time/time.ts'
import { readTime } from './time.ts'

/** A class whose instances are records, or parts of them. */
export type RecordClass = new () => object

/** How a record's field becomes part of the graph. */
export type FieldPlan =
  | { kind: 'property' }
  | { kind: 'day' }
  | { kind: 'target' }
  | { kind: 'time'; prefix: string }
  | { kind: 'embedded'; part: () => RecordClass; prefix: string }
  | { kind: 'link'; type: string; incoming: boolean; targets: string[]; properties?: Record<string, unknown> }
  | { kind: 'linkParts'; type: string; target: string; part: () => RecordClass; targets: string[] }
  | { kind: 'nodes'; link: string; label: string; part: () => RecordClass }

interface Option {
  optional?: boolean
}

const plans = new Map<object, Map<string, FieldPlan>>()

/** The fields of a record class, with those it inherits. */
export function fieldsOf(type: object): Map<string, FieldPlan> {
  const parent = Object.getPrototypeOf(type) as object | null
  return new Map([
    ...(parent && parent !== Function.prototype ? fieldsOf(parent) : []),
    ...(plans.get(type) ?? []),
  ])
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

/** A text; `''` is refused, as it says nothing. */
export const Text = (option: Option = {}) =>
  field(
    { kind: 'property' },
    [IsString({ message: 'must be a text' }), IsNotEmpty({ message: 'must not be empty' })],
    option,
  )

/** A list of texts. */
export const Texts = (option: Option = {}) =>
  field({ kind: 'property' }, [IsArray(), IsString({ each: true, message: 'must all be texts' })], option)

/** One of an enum's values. */
export const Choice = (values: object, option: Option = {}) =>
  field(
    { kind: 'property' },
    [IsIn(Object.keys(values), { message: `must be one of ${Object.keys(values).join(', ')}` })],
    option,
  )

/** A number within bounds. */
export const Numeric = (min: number, max: number, option: Option = {}) =>
  field({ kind: 'property' }, [IsNumber(), Min(min), Max(max)], option)

/** A day, YYYY-MM-DD. */
export const Day = (option: Option = {}) => field({ kind: 'day' }, [IsDay()], option)

/** A time: EDTF, or bounds. Its properties carry the prefix. */
export const When = (prefix: string, option: Option = {}) =>
  field({ kind: 'time', prefix }, [IsTime()], option)

/** A part whose fields become properties of the record's own node. */
export const Embedded = (part: () => RecordClass, prefix: string, option: Option = {}) =>
  field({ kind: 'embedded', part, prefix }, [ValidateNested({ message: 'must be an object' })], option)

/** The id of a node that a link leads to, or comes from. */
export const Link = (type: string, targets: string[], option: Option & { incoming?: boolean } = {}) =>
  field({ kind: 'link', type, targets, incoming: option.incoming ?? false }, [IsId()], option)

/** The ids of nodes that links lead to. */
export const Links = (type: string, targets: string[], properties?: Record<string, unknown>) =>
  field(
    { kind: 'link', type, targets, incoming: false, properties },
    [
      IsArray({ message: 'must be a list of ids' }),
      ArrayUnique({ message: 'must not repeat an id' }),
      Matches(idPattern, { each: true, message: 'must all be ids such as topic/space' }),
    ],
    { optional: true },
  )

/** Links with properties of their own: each part names its target in the field `target`. */
export const LinkParts = (
  type: string,
  target: string,
  targets: string[],
  part: () => RecordClass,
  option: Option = { optional: true },
) =>
  field(
    { kind: 'linkParts', type, target, part, targets },
    [IsArray(), ValidateNested({ each: true })],
    option,
  )

/** Small nodes that belong to the record's own: names, identifiers, actions. */
export const Nodes = (
  link: string,
  label: string,
  part: () => RecordClass,
  option: Option = { optional: true },
) => field({ kind: 'nodes', link, label, part }, [IsArray(), ValidateNested({ each: true })], option)

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
