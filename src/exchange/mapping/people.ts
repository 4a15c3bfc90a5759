import { readVisitors } from '../readers/visitors.ts'
import type { Value } from './value.ts'

/** Words before a name by which a name is known to begin; of an office some of them are a part: Lord Privy Seal, Ambassador to Chile. */
const honorifics =
  '(?:the )?(?:rt\\.? hon\\.?|right honourable|hon\\.?|sir|dame|lady|baroness|baron|earl|viscount|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|hrh|h\\.?e\\.?|admiral|senator' +
  '|lord(?! (?:privy|president|high|chancellor|advocate|chief|mayor|commissioner|justice)\\b)' +
  '|ambassador(?! (?:to|of|for|at|extraordinary|designate)\\b)|general(?! (?:secretary|manager|director|counsel)\\b))(?![\\w-])'
const honorific = new RegExp(`^${honorifics}`, 'i')

/** Letters behind a name that are none of it. */
const letters = '(?:MP|MEP|MSP|QC|KC|CBE|OBE|MBE|DBE|KBE|GCB|KCB|CB|PC|Esq)'
const behind = new RegExp(`(?:[\\s,]+${letters})+\\.?$`)

/** Where the next of several people begins: before an honorific, or between two names with letters behind them. */
const next = new RegExp(
  `\\s*(?:[,;]|\\s(?:and|&)(?=\\s))\\s*(?=${honorifics})|(?<=\\s${letters})(?:;|\\s+(?:and|&))\\s+(?=[^,;]*\\s${letters}(?!\\w))`,
  'i',
)

/** What stands between a name and an office; letters behind a name may have a comma before them. */
const comma = new RegExp(`\\s*(?:,(?!\\s+${letters}\\.?(?:,|;|\\s|$))|\\s[-–]|;)\\s+`)

/**
 * Everybody whom a text names, each with the wording, the name without its titles, and the office that stands before or behind
 * it: "Minister for Trade, The Rt Hon Ann Lee MP" and "Ms Ann Lee, Minister for Trade" are Ann Lee, Minister for Trade;
 * "President Sadat, Prime Minister Khalil" are two.
 */
export function readPeople(text: string): Value[] {
  const parts = text.split(comma)
  if (honorific.test(text) || behind.test(parts[0]!)) return text.split(next).map(personBeforeOffice)
  const at = parts.findIndex(
    (part, n) => n > 0 && (honorific.test(part) || (n === parts.length - 1 && behind.test(part))),
  )
  if (at > 0) {
    const name = nameOf(parts.slice(at).join(', '))
    if (name) return [{ text, name, office: parts.slice(0, at).join(', ') }]
  }
  return readVisitors(text).map(({ text, name, office, title }) => ({ text, name, office: title ?? office }))
}

function personBeforeOffice(text: string): Value {
  const [name = '', ...office] = text.split(comma)
  return { text, name: nameOf(name) || text, ...(office.length && { office: office.join(', ') }) }
}

function nameOf(text: string): string {
  let name = text.replace(behind, '').trim()
  // Of a peer the title is the name.
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(
      /^(?:the )?(?:rt\.? hon\.?|right honourable|hon\.?|mr\.?|mrs\.?|ms\.?|miss|mx|dr\.?|prof(?:essor|\.)?|h\.?e\.?)\s+(?=\S)/i,
      '',
    )
  }
  return name.trim()
}
