import { fold } from '../../names/folding.ts'
import { nameOn } from '../names.ts'
import type { ActorSlot, NamedSlot, OfficeSlot } from '../slots.ts'

/** `A`, `A and B`, `A, B and C`, `A, B and 3 others`; `noun` says what the others are. */
export function list(names: string[], all = names.length, most = 2, noun?: string): string {
  const shown = all > 3 ? names.slice(0, most) : names.slice(0, 3)
  const left = all - shown.length
  const parts = left > 0 ? [...shown, othersOf(left, noun)] : shown
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
}

function othersOf(left: number, noun: string | undefined): string {
  if (noun) return `${left} other ${noun}${left === 1 ? '' : 's'}`
  return `${left} ${left === 1 ? 'other' : 'others'}`
}

/** Countries and bodies that are spoken of with an article. */
const withArticle =
  /^(United (States|Kingdom|Nations|Arab)|Kingdom of|Republic of|Union of|Commonwealth of|Democratic |Soviet Union|Holy See|Vatican|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Central African|Ottoman Empire|European Union|League of)|\b(Islands|Republic|Federation|Emirates|Union|Empire)$/

/** A name as it stands in a sentence. */
export function named(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name
}

/** Somebody with the office that they acted in: `David Cameron, Prime Minister,`; `closing` ends it with a comma. */
export function inOffice(actor: NamedSlot, office: OfficeSlot | null, day: string | undefined): string {
  const name = named(nameOn(actor, day))
  const title = office ? (office.title ?? nameOn(office.office, day)) : undefined
  if (!title || says(name, title)) return name
  return `${name}, ${office!.certainty === 'POSSIBLY' ? 'possibly ' : ''}${title},`
}

/** An actor of an event, named by the day. */
export function taking(actor: ActorSlot, day: string | undefined): string {
  return inOffice(actor, actor.office, day)
}

/** A clause whose last comma ends with it. */
export function tidy(text: string): string {
  return text
    .replace(/,\s*,/g, ',')
    .replace(/,\s*\(/g, ' (')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim()
}

/** A sentence of some text: with a capital, a full stop and nothing before it that ends it too. */
export function sentence(text: string): string {
  const body = tidy(text).replace(/[.;:\s]+$/, '')
  return `${body.charAt(0).toUpperCase()}${body.slice(1)}${/[!?]$/.test(body) ? '' : '.'}`
}

/** Whether a text says what another does: it holds its words, one after the other. */
export function says(text: string, other: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(other).join(' ')} `)
}

/** Words that tell nothing by themselves. */
const empty = new Set(
  'a an the of and or in on at to with by for from between visit visits meeting meetings talks talk call conversation met visited spoke held took place part us'.split(
    ' ',
  ),
)

/** Whether a text has all words of another that tell something, in any order. */
export function tells(text: string, other: string): boolean {
  const known = new Set(words(text))
  return words(other).every(word => empty.has(word) || known.has(word))
}

function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
