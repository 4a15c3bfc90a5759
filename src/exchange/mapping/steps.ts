import { createHash } from 'node:crypto'
import safe from 'safe-regex2'
import { slug } from '../readers/slug.ts'
import { inexact, isExact } from '../reading/json-loss.ts'
import { countryMeant } from '../readers/countries.ts'
import { dateFormat, readDate } from './dates.ts'
import { readPeople } from './people.ts'
import { didYouMean } from '../../names/did-you-mean.ts'
import { asText, isNothing, RowFault, type Scope, type Value } from './value.ts'

/** What a step does with a value: with each of several, unless it takes them all together. */
export interface Step {
  run: (value: Value, scope: Scope) => Value
  takesAll?: boolean
  /** What it names beside its own value. */
  names?: string[]
}

type Argument = string | RegExp

/** A step that leaves alone what says nothing. */
const onText = (work: (text: string, scope: Scope) => Value): Step => ({
  run: (value, scope) => (isNothing(value) ? undefined : work(asText(value), scope)),
})

/** Every step, by name: how it is made from its arguments. */
const steps: Record<string, (...args: Argument[]) => Step> = {
  split: (separator = ',') =>
    onText(text =>
      text
        .split(separator)
        .map(item => item.trim())
        .filter(Boolean),
    ),
  date(...args) {
    const yearOf = args.flatMap(arg => (typeof arg === 'string' ? (/^in (.+)$/.exec(arg)?.[1] ?? []) : []))
    const formats = texts('date', args)
      .filter(arg => !arg.startsWith('in '))
      .map(dateFormat)
    if (!formats.length) throw new RangeError("date needs the form of the dates, such as date 'DD/MM/YYYY'")
    const [year] = yearOf
    return {
      ...onText((text, scope) => readDate(text, formats, (year && asText(scope(year))) || undefined)),
      names: yearOf,
    }
  },
  number: () =>
    onText(text => {
      const plain = text.replace(/[\s\u00a0']/g, '')
      // A comma parts thousands, and all of them: `0,123` may be a decimal one.
      if (!/^-?([1-9]\d{0,2}(,\d{3})+|\d+)(\.\d+)?$/.test(plain)) throw new RowFault(`"${text}" is no number`)
      const digits = plain.replaceAll(',', '')
      if (!isExact(digits)) throw new RowFault(inexact(digits))
      return Number(digits)
    }),
  country: () =>
    onText(text => {
      const country = countryMeant(text)
      if (!country)
        throw new RowFault(`"${text}" is no country that is known; name it in a map, or give its id`)
      return country.id
    }),
  people: () => onText(text => readPeople(text)),
  lower: () => onText(text => text.toLowerCase()),
  upper: () => onText(text => text.toUpperCase()),
  slug: () => onText(slug),
  hash: (...args) => {
    const names = texts('hash', args)
    return {
      run(value, scope) {
        const whole = [value, ...names.map(scope)].map(asText)
        if (!whole.some(Boolean)) return undefined
        return createHash('sha256').update(whole.join('\n')).digest('hex').slice(0, 16)
      },
      names,
    }
  },
  match: pattern => {
    const search = asPattern('match', pattern)
    return onText(text => {
      const found = search.exec(text)
      return found ? (found[1] ?? found[0]) : undefined
    })
  },
  unless: pattern => {
    const search = asPattern('unless', pattern)
    return onText(text => (search.test(text) ? undefined : text))
  },
  replace: (pattern, by = '') => {
    if (pattern === undefined)
      throw new RangeError("replace needs what it replaces, such as replace 'a', 'b'")
    const all =
      pattern instanceof RegExp ? ends(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)) : pattern
    return onText(text => text.replaceAll(all, String(by)).trim())
  },
  is: (...wanted) => {
    const words = texts('is', wanted).map(word => word.toLowerCase())
    return onText(text => (words.includes(text.toLowerCase()) ? text : undefined))
  },
  until(name) {
    if (typeof name !== 'string' || !name) throw new RangeError('until needs the name of the other date')
    return {
      ...onText((text, scope) => {
        const end = asText(scope(name))
        return end && end !== text ? `${text}/${end}` : text
      }),
      names: [name],
    }
  },
  or(name) {
    if (typeof name !== 'string' || !name)
      throw new RangeError('or needs the name of what stands where there is nothing')
    return {
      run: (given, scope) => (isNothing(given) ? scope(name) : given),
      takesAll: true,
      names: [name],
    }
  },
  default: (value = '') => ({
    run: given => (isNothing(given) ? String(value) : given),
    takesAll: true,
  }),
  first: () => ({ run: value => (Array.isArray(value) ? value[0] : value), takesAll: true }),
  join: (separator = ', ') => ({
    run: value => (Array.isArray(value) ? value.map(asText).join(String(separator)) : value),
    takesAll: true,
  }),
}

/** The names of all steps. */
export const stepNames = [...Object.keys(steps), 'map']

/** The step of a name with its arguments. Throws RangeError. */
export function stepNamed(name: string, args: Argument[]): Step {
  if (name === 'map') return mapStep(texts(name, args))
  if (!Object.hasOwn(steps, name))
    throw new RangeError(
      `has the unknown step ${name}${didYouMean(name, stepNames)}; steps are ${stepNames.join(', ')}`,
    )
  return steps[name]!(...args)
}

/** Under what the scope has the tables of a mapping that say which text becomes what. */
export const mapsKey = '$map '

/** Gives what a table says of a text, whatever its case; a text that is not there is a fault, unless `otherwise` says what it becomes. */
function mapStep([name, otherwise]: string[]): Step {
  if (!name) throw new RangeError('map needs the name of one of the maps')
  return {
    ...onText((text, scope) => {
      const map = scope(`${mapsKey}${name}`) as { [name: string]: Value }
      if (Object.hasOwn(map, text.toLowerCase())) return map[text.toLowerCase()]
      if (otherwise !== undefined) return otherwise
      throw new RowFault(`"${text}" is not in the map ${name}; add it there`)
    }),
    names: [`${mapsKey}${name}`],
  }
}

function texts(step: string, args: Argument[]): string[] {
  for (const arg of args)
    if (arg instanceof RegExp) throw new RangeError(`${step} takes texts and no patterns`)
  return args as string[]
}

/** A pattern that repeats what repeats tries a cell of forty characters for hours, and nothing ends it. */
function ends(pattern: RegExp): RegExp {
  // What is there once or not at all is not repeated.
  if (safe(pattern.source.replaceAll(')?', ')'))) return pattern
  throw new RangeError(`/${pattern.source}/ repeats what repeats, and may never end; write it without that`)
}

function asPattern(step: string, pattern: Argument | undefined): RegExp {
  if (pattern === undefined) throw new RangeError(`${step} needs a pattern, such as ${step} /\\d{4}/`)
  // What goes on where it stopped would go on in the next row.
  if (pattern instanceof RegExp) return ends(new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')))
  return new RegExp(pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'u')
}
