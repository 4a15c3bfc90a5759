import { dayOf, nameOn } from '../names.ts'
import type {
  ActionSlots,
  DocumentSlots,
  ObservationSlots,
  ParticipationSlots,
  PartySlots,
  ProjectSlots,
  SignatureSlots,
  TenureSlots,
} from '../slots.ts'
import { inOffice, list, named, says, sentence } from './phrases.ts'
import { when } from './time.ts'

/** Somebody's part in an event: in one that is named by who took part, with the others. */
export function participationSentence({
  actor,
  office,
  role,
  others,
  count,
  event,
}: ParticipationSlots): string {
  const day = dayOf(event.time)
  const name = nameOn(actor, day)
  const names = others.map(other => named(nameOn(other, day)))
  const took =
    event.status === 'PLANNED'
      ? 'was to take part'
      : event.status === 'CANCELLED'
        ? 'was to have taken part'
        : 'took part'
  const as =
    role === 'PARTICIPANT'
      ? ''
      : ` as ${role === 'ACCOMPANYING' ? 'an accompanying person' : role.toLowerCase()}`
  const isNamedByThem = [name, actor.name, ...others.map(other => other.name)].some(each =>
    says(event.name, each),
  )
  const noun = event.kind === 'OTHER' ? 'event' : event.kind.toLowerCase()
  const what = isNamedByThem
    ? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}${names.length ? ` with ${list(names, count)}` : ''}`
    : named(event.name)
  return sentence(`${inOffice(actor, office, day)} ${took}${as} in ${what}${when(event.time)}`)
}

/** Who held an office, or was only named for it. */
export function tenureSentence({ person, office, title, status, time, nominatedOn }: TenureSlots): string {
  const post = named(title ?? nameOn(office, dayOf(time)))
  if (status === 'NOT_TAKEN_UP')
    return sentence(
      `${person} was nominated for ${post}${when(nominatedOn) || when(time)}, but never took it up`,
    )
  const isGoingOn = time.edtf?.endsWith('/..')
  return sentence(`${person} ${isGoingOn ? 'has been' : 'was'} ${post}${when(time)}`)
}

const made: Record<string, string> = { REPORT: 'was published', JOINT_STATEMENT: 'was made' }

/** A document, and who made it. */
export function documentSentence({ title, type, time, place, parties, count }: DocumentSlots): string {
  const day = dayOf(time)
  const names = parties.map(party => named(nameOn(party, day)))
  const by =
    names.length && !names.every(name => says(title, name.replace(/^the /, '')))
      ? ` by ${list(names, count)}`
      : ''
  const text = `${title.replace(/[.\s]+$/, '')} ${made[type] ?? 'was signed'}${by}`
  return sentence(`${text}${place && !says(text, place) ? ` in ${named(place)}` : ''}${when(time)}`)
}

/** Who is party to a document. */
export function partySentence({ actor, document }: PartySlots): string {
  const signed = when(document.time)
  return sentence(
    `${named(nameOn(actor, dayOf(document.time)))} is party to ${titled(document.title)}${signed && `, signed${signed}`}`,
  )
}

/** Who signed a document, in which office. */
export function signatureSentence({ person, office, document }: SignatureSlots): string {
  return sentence(
    `${inOffice(person, office, dayOf(document.time))} signed ${titled(document.title)}${when(document.time)}`,
  )
}

/** A project, and who has a part in it. */
export function projectSentence({ name, time, actors, count }: ProjectSlots): string {
  const names = actors
    .map(actor => named(nameOn(actor, dayOf(time))))
    .filter(actor => !says(name, actor.replace(/^the /, '')))
  return sentence(
    `${name} is a project${names.length ? ` of ${list(names, names.length === actors.length ? count : names.length)}` : ''}${when(time)}`,
  )
}

/** A figure, in words that fit its unit. */
export function observationSentence(slots: ObservationSlots): string {
  const { subject, counterpart, indicator, value, unit, status, time, dimensions } = slots
  const what = indicator.replaceAll('_', ' ').toLowerCase()
  const other = counterpart ? ` with ${named(counterpart)}` : ''
  const more = dimensions.map(dimension => `, ${dimension}`).join('')
  const amount = scaled(value)
  const text =
    unit === 'COUNT'
      ? `${named(subject)} ${status === 'TARGET' ? 'is to have' : 'had'} ${amount} ${what}${other}`
      : `the ${what} of ${named(subject)}${other} ${status === 'TARGET' ? 'should reach' : 'stood at'} ${amount}${units[unit] ?? ` ${unit}`}`
  return sentence(`${text}${more}${when(time)}`)
}

const units: Record<string, string> = { PERCENT: ' %', RANK: '' }

function scaled(value: number): string {
  const [divisor, word] =
    Math.abs(value) >= 1e9 ? [1e9, ' billion'] : Math.abs(value) >= 1e6 ? [1e6, ' million'] : [1, '']
  return `${Math.round((value / (divisor as number)) * 1000) / 1000}${word}`
}

const acts: Record<string, string> = {
  RATIFICATION: 'ratified',
  ACCEPTANCE: 'accepted',
  APPROVAL: 'approved',
  ACCESSION: 'acceded to',
  SUCCESSION: 'succeeded to',
}

/** What a party did about a document after signing it. */
export function actionSentence({ actor, document, kind, time }: ActionSlots): string {
  const name = named(nameOn(actor, dayOf(time)))
  switch (kind) {
    case 'ENTRY_INTO_FORCE':
      return sentence(`${document} entered into force for ${name}${when(time)}`)
    case 'TERMINATION':
      return sentence(`${document} ceased to bind ${name}${when(time)}`)
    case 'CONTINUED_APPLICATION':
      return sentence(`${name} declared${when(time)} that ${document} goes on applying to it`)
    default:
      return sentence(`${name} ${acts[kind] ?? 'acted on'} ${titled(document)}${when(time)}`)
  }
}

/** A title within a sentence. */
function titled(title: string): string {
  return title.replace(/[.\s]+$/, '')
}
