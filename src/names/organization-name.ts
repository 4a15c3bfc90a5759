import { fold } from './folding.ts'
import { commonMeaning, joiningWords, legalForms, rolesOfPeople } from './organization-words.ts'

/** One way in which a name of a body is written. */
export interface OrganizationForm {
  /** The words that tell it from others, folded, each common word by its meaning. */
  words: string[]
  /** All letters of the name without its legal form, in one. */
  letters: string
  /** The first letters of its words, with those of joining words and without. */
  initials: string[]
  /** What is written in capitals, as an abbreviation is. */
  acronym?: string
  /** Those of its words that are. */
  capitals: ReadonlySet<string>
}

/** A name of a body, as it is compared. */
export interface OrganizationName {
  /** The whole name, without what stands in brackets, and register numbers. */
  whole: OrganizationForm
  /** What the name is put together of: on both sides of a dash, a bar, a colon or a slash, and in brackets. */
  parts: OrganizationForm[]
  /** Numbers of a register that stand in the name. */
  numbers: string[]
}

/** A number of the EU's Transparency Register, with what announces it. */
const registerNumber =
  /(?:[-–(,;:/]\s*)?\b(?:(?:EU )?(?:TR|Transparency Register|Transparency level|Identification number|Registriernummer|Reg(?:istration|istre)?(?:\s*(?:number|nr|no|n[°º]))?|ID)\.?\s*[:\-–]?\s*)?\d{9,14}\s?-\s?\d{2}\b\)?/gi

/** No name is as long as this, in characters; what follows is left out. */
const longest = 300

/** Reads a name of a body as registers have it: "ACT | Association of Commercial TV in Europe", "Federcasse (TR: 051585416549-65)". */
export function readOrganizationName(text: string): OrganizationName {
  const numbers: string[] = []
  const named = text
    .slice(0, longest)
    .normalize('NFC')
    .replace(registerNumber, found => {
      numbers.push(found.replace(/\D/g, '').slice(-16))
      return ' '
    })
  const brackets: string[] = []
  const bare = named.replace(/[([]([^)\]]*)[)\]]|[([]([^)\]]*)$|\)/g, (_, closed, open) => {
    brackets.push(closed ?? open ?? '')
    return ' '
  })
  const segments = bare.split(/\s[-–—]\s|\s?\|\s?|:\s|\s?\/\s?|[;]|,\s|\.\s(?=[A-Z])|\s[-–—]$|^[-–—]\s/)
  const parts = [...(segments.length > 1 ? segments : []), ...brackets.map(withoutFormerly)]
    .map(formOf)
    .filter(({ letters, words }) => letters && words.length)
  const whole = formOf(bare)
  return { whole: whole.letters || !parts[0] ? whole : parts[0], parts, numbers }
}

function withoutFormerly(text: string): string {
  return text.replace(
    /^\s*(?:formerly|previously|ex|former|now|aka|also known as|ehemals|anciennement)\b:?/i,
    '',
  )
}

function formOf(text: string): OrganizationForm {
  // Letters of a legal form stand apart at will: e.V., S.p.A.
  const closed = text.replace(/\b(?:\p{L}\.\s?){2,}(?:\p{L}\b)?/gu, found => found.replace(/[.\s]/g, ''))
  const all = fold(closed.replace(/&/g, ' and ').replace(/['’`´]s?\b/g, ''))
    .split(' ')
    .filter(Boolean)
  const withForm = all.filter(word => !joiningWords.has(word))
  const named = withoutLegalForm(all)
  const telling = withForm
    .filter(word => !legalForms.has(word) || withForm.length === 1)
    .filter(word => !rolesOfPeople.has(word))
  const words = telling.map(word => commonMeaning(word) ?? word)
  const bare = closed.replace(/[^\p{L}\p{N}]/gu, '')
  const letters = (telling.length ? named.filter(word => !rolesOfPeople.has(word)) : named)
    .filter(word => word !== 'the' && word !== 'and')
    .join('')
  const capitals = new Set(
    closed
      .split(/[^\p{L}\p{N}]+/u)
      .filter(isAcronym)
      .map(fold),
  )
  const acronym = isAcronym(bare)
    ? fold(bare).replace(/ /g, '')
    : telling.length === 1 && capitals.has(telling[0]!)
      ? telling[0]
      : undefined
  return {
    words,
    letters,
    capitals,
    initials: [...new Set([initialsOf(named), initialsOf(telling)])].filter(each => each.length > 1),
    ...(acronym && { acronym }),
  }
}

/** Without the legal forms at the end, or the beginning, where something else is left. */
function withoutLegalForm(words: string[]): string[] {
  let rest = words
  while (rest.length > 1 && legalForms.has(rest.at(-1)!)) rest = rest.slice(0, -1)
  while (rest.length > 1 && legalForms.has(rest[0]!)) rest = rest.slice(1)
  return rest
}

function initialsOf(words: string[]): string {
  return words.length > 1 ? words.map(word => word[0]).join('') : ''
}

/** Mostly capitals, and short: CBI, BStBK, EUROFER. */
function isAcronym(bare: string): boolean {
  if (bare.length < 2 || bare.length > 10) return false
  const capitals = [...bare].filter(letter => /\p{Lu}|\p{N}/u.test(letter)).length
  return capitals >= 2 && capitals >= bare.length * 0.6
}

/** Whether a name says nothing that tells a body from others: Parish Council, Representatives. */
export function isCommon({ words }: OrganizationForm): boolean {
  return words.every(word => word.length < 2 || commonMeaning(word) !== undefined)
}

/** The two names, folded, into which a publisher splits one at "and": Marks and Spencer; otherwise the whole name. */
export function halvesOf(text: string): string[] {
  return text
    .split(/\s+(?:and|und|et|y|e)\s+|\s*&\s*/i)
    .map(fold)
    .filter(Boolean)
}
