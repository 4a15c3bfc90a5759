import { dayOf } from '../names.ts'
import type { ActorSlot, EventSlots } from '../slots.ts'
import { list, named, says, sentence, taking, tells } from './phrases.ts'
import { when } from './time.ts'

/** A verb in the forms that a sentence takes. */
interface Verb {
  past: string
  base: string
  perfect: string
}

const met: Verb = { past: 'met', base: 'meet', perfect: 'met' }
const visited: Verb = { past: 'visited', base: 'visit', perfect: 'visited' }
const tookPart: Verb = { past: 'took part in', base: 'take part in', perfect: 'taken part in' }

const verbs: Record<string, Verb> = {
  MEETING: met,
  CALL: {
    past: 'spoke by telephone with',
    base: 'speak by telephone with',
    perfect: 'spoken by telephone with',
  },
  NEGOTIATION: { past: 'negotiated with', base: 'negotiate with', perfect: 'negotiated with' },
  AUDIENCE: met,
  CORRESPONDENCE: { past: 'corresponded with', base: 'correspond with', perfect: 'corresponded with' },
  STATEMENT: { past: 'made a statement to', base: 'make a statement to', perfect: 'made a statement to' },
  OFFER: { past: 'made an offer to', base: 'make an offer to', perfect: 'made an offer to' },
}

/** Who is named first: whoever asked, spoke or came, then who was there, then who was spoken to. */
const ranks = ['HOST', 'ORGANIZER', 'SPEAKER', 'PRESENTER', 'SIGNATORY', 'PARTICIPANT', 'GUEST', 'MEDIATOR']
const rank = ({ role }: ActorSlot) => (ranks.indexOf(role) + ranks.length + 1) % (ranks.length + 1)

/** Who met whom, in which office, about what, where and when. */
export function eventSentence(slots: EventSlots): string {
  const { kind, count, place, time } = slots
  const day = dayOf(time)
  const actors = [...slots.actors].sort((one, other) => rank(one) - rank(other))
  const names = actors.map(actor => taking(actor, day))
  let text: string
  if (kind === 'VISIT' && count) text = visit(slots, actors, names)
  else if (verbs[kind] && count > 1)
    text = `${names[0]} ${conjugated(verbs[kind], slots, 1)} ${list(names.slice(1), count - 1, 1)}`
  else if ((kind === 'STATEMENT' || kind === 'OFFER') && count)
    text = `${names[0]} ${conjugated(withoutTo(verbs[kind]!), slots, 1)}`
  else if (count) text = `${list(names, count)} ${conjugated(tookPart, slots, count)} ${quoted(slots.name)}`
  else text = `${slots.name} ${tookPlace(slots)}`
  text += about(slots, text)
  if (place && !says(text, place)) text += ` in ${named(place)}`
  text += when(time)
  const isTold =
    tells(text, slots.name) || says(text, slots.name) || (count > 0 && plainName.test(slots.name))
  if (!isTold && !aboutName(slots.name)) text += ` (${slots.name.replace(/[.\s]+$/, '')})`
  return sentence(text)
}

function visit(slots: EventSlots, actors: ActorSlot[], names: string[]): string {
  const hosts = names.filter((_, at) => actors[at]!.role === 'HOST')
  const guests = names.filter((_, at) => actors[at]!.role !== 'HOST')
  const all = slots.count - hosts.length
  if (!guests.length)
    return `${list(hosts, slots.count)} ${conjugated(tookPart, slots, slots.count)} ${quoted(slots.name)}`
  const way = wayOf(slots.name)
  const visiting: Verb = way
    ? { past: `made ${way} visit to`, base: `make ${way} visit to`, perfect: `made ${way} visit to` }
    : visited
  const where = hosts.length ? list(hosts) : slots.place ? named(slots.place) : ''
  const who = list(guests, all)
  return where
    ? `${who} ${conjugated(visiting, slots, all)} ${where}`
    : `${who} ${conjugated({ past: 'came on a visit', base: 'come on a visit', perfect: 'come on a visit' }, slots, all)}`
}

/** What kind of visit a name tells of: `Working visit of …` is `a working` one. */
function wayOf(name: string): string | undefined {
  const way = /^((?:[a-z-]+ )*?)visit\b/i.exec(name)?.[1]?.trim().toLowerCase()
  return way && `${/^[aeiou]/.test(way) ? 'an' : 'a'} ${way}`
}

/** A name that says no more than who met whom. */
const plainName =
  /^(?:[a-z-]+ )*(?:visit|meeting|talks?|call|conversation|discussions?|negotiations?|reception)\s+(?:of|with|between|by|to)\b/i

function conjugated({ past, base, perfect }: Verb, { status }: EventSlots, subjects: number): string {
  const be = subjects > 1 ? 'were' : 'was'
  if (status === 'PLANNED') return `${be} to ${base}`
  return status === 'CANCELLED' ? `${be} to have ${perfect}` : past
}

function withoutTo({ past, base, perfect }: Verb): Verb {
  const cut = (text: string) => text.replace(/ to$/, '')
  return { past: cut(past), base: cut(base), perfect: cut(perfect) }
}

function tookPlace({ status, kind }: EventSlots): string {
  if (status === 'PLANNED') return 'was planned'
  if (status === 'CANCELLED') return 'was cancelled'
  return kind === 'OFFER' || kind === 'STATEMENT' ? 'was made' : 'took place'
}

function quoted(name: string): string {
  return /^(the|a|an) /i.test(name) ? name : named(name)
}

/** What it was about: as the source says, else the topics; what the text says already is left out. */
function about(slots: EventSlots, text: string): string {
  for (const said of [slots.description, slots.name]) {
    if (!said || says(text, said)) continue
    const subject = aboutName(said)
    if (subject && !says(text, subject)) return ` about ${subject}`
    if (said === slots.description) return ` (${said.replace(/[.\s]+$/, '')})`
  }
  const topics = slots.topics.filter(
    topic => !says(text, topic) && !(slots.kind === 'VISIT' && /\bvisits?\b/i.test(topic)),
  )
  return topics.length ? ` about ${list(topics, topics.length, 2, 'topic')}` : ''
}

/** The subject that a purpose names: `To discuss business issues` is about business issues. */
function aboutName(text: string): string | undefined {
  const purpose =
    /^(?:to )?(?:discuss(?:ing)?|talk about|consider|review)\s+(.+)$/i.exec(text) ??
    /^(?:(?:general|bilateral|introductory|regular)\s+)?(?:meeting|talks?|discussions?|call|conversation|consultations?|negotiations?)\s+(?:on|about|regarding|concerning|to discuss)\s+(.+)$/i.exec(
      text,
    )
  return purpose?.[1]?.replace(/[.\s]+$/, '')
}
