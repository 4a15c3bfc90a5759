import type { OdditySlots, Sentences, StepSlots } from '../slots.ts'
import { eventSentence } from './event.ts'
import {
  actionSentence,
  documentSentence,
  observationSentence,
  participationSentence,
  partySentence,
  projectSentence,
  signatureSentence,
  tenureSentence,
} from './facts.ts'
import { sentence } from './phrases.ts'
import { dayInWords, timeInWords } from './time.ts'

/** What is said in English. */
export const english: Sentences = {
  event: eventSentence,
  participation: participationSentence,
  tenure: tenureSentence,
  document: documentSentence,
  party: partySentence,
  signature: signatureSentence,
  project: projectSentence,
  observation: observationSentence,
  action: actionSentence,
  oddity: odditySentence,
  step: stepSentence,
}

/** What is odd about something, by the code of the rule that found it. */
function odditySentence({ code, about, day, count }: OdditySlots): string {
  const on = day ? ` on ${dayInWords(day)}` : ''
  switch (code) {
    case 'AFTER_DEATH':
      return sentence(`it is dated after ${about} died${on}`)
    case 'BEFORE_BIRTH':
      return sentence(`it is dated before ${about} was born${on}`)
    case 'MORE_HOLDERS_THAN_SEATS':
      return sentence(`${count} people held it at once${on}, which is more than it has seats`)
    case 'AFTER_ITS_SOURCE':
      return sentence(`it is dated after the source that tells of it, ${about}, was published${on}`)
    case 'PERIOD_BEFORE_SIGNATURE':
      return sentence('its period begins before it was signed')
    case 'IN_FORCE_BEFORE_SIGNATURE':
      return sentence('it entered into force before it was signed')
    case 'APPOINTED_AFTER_END':
      return sentence('the appointment lies after the end of the tenure')
    case 'PARTY_TWICE':
      return sentence(`${count} records say that ${about} is party to the same document`)
    case 'FAR_FUTURE':
      return sentence('it is dated after 2100')
    default:
      return sentence(code.toLowerCase().replaceAll('_', ' '))
  }
}

/** What somebody did who had a part in something, by the type of the fact that says so. */
const hadPart: Record<string, string> = {
  Participation: 'took part in',
  Signature: 'signed',
  Party: 'is party to',
  Tenure: 'held the office',
}

/** A step of a path; of what happened more than once, how often and when first. */
function stepSentence({
  kind,
  from,
  to,
  count,
  name,
  place,
  office,
  body,
  act,
  edtf,
  over,
}: StepSlots): string {
  const time = edtf ? ` ${timeInWords(edtf)}`.trimEnd() : ''
  const signed = time && `, signed${time}`
  const often = (once: string) => (count > 1 ? `${count} documents, first ${once}` : once)
  switch (kind) {
    case 'MET': {
      const where = `${place ? ` in ${place}` : ''}${time}`
      if (count < 2) return `${from} met ${to}${where}.`
      return `${from} met ${to} ${count === 2 ? 'twice' : `${count} times`}${where && `, first${where}`}.`
    }
    case 'SIGNED_TOGETHER':
      return `${from} and ${to} signed ${often(`${name}${time}`)}.`
    case 'HELD_SAME_OFFICE':
      return `${from} and ${to} held the office ${office}.`
    case 'WERE_COLLEAGUES':
      return `${from} and ${to} held offices of ${body} at the same time.`
    case 'SUCCEEDED':
      return `${from} succeeded ${to}${time}.`
    case 'MEMBER_OF':
      return `${from} ${over ? 'was' : 'is'} a member of ${to}${time}.`
    case 'PARTY_TO_SAME_DOCUMENT':
      return `${from} and ${to} are party to ${often(`${name}${signed}`)}.`
    case 'LED_TO':
      return `${from} led to ${to}.`
    default:
      return `${from} ${hadPart[act ?? ''] ?? 'is involved in'} ${to}${act === 'Party' ? signed : time}.`
  }
}
