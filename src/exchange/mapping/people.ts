import { readVisitors } from '../readers/visitors.ts'
import type { Value } from './value.ts'

/** Words before a name by which a name is known to begin, where an office stands before it. */
const honorific =
  /^(?:the )?(?:rt\.? hon\.?|right honourable|hon\.?|sir|dame|lord|lady|baroness|baron|earl|viscount|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|hrh|h\.?e\.?|ambassador|general|admiral|senator)\b/i

/** Letters behind a name that are none of it. */
const behind = /(?:[\s,]+(?:MP|MEP|MSP|QC|KC|CBE|OBE|MBE|DBE|KBE|GCB|KCB|CB|PC|Esq))+\.?$/

/**
 * Everybody whom a text names, each with the wording, the name without its titles, and the office that stands before it:
 * "Minister for Trade, The Rt Hon Ann Lee MP" is Ann Lee, Minister for Trade; "President Sadat, Prime Minister Khalil" are two.
 */
export function readPeople(text: string): Value[] {
  const parts = text.split(/\s*(?:,|\s[-–]|;)\s+/)
  const at = parts.findIndex(
    (part, n) => n > 0 && (honorific.test(part) || (n === parts.length - 1 && behind.test(part))),
  )
  if (at > 0) {
    const name = nameOf(parts.slice(at).join(', '))
    if (name) return [{ text, name, office: parts.slice(0, at).join(', ') }]
  }
  if (honorific.test(text) || behind.test(text)) return [{ text, name: nameOf(text) || text }]
  return readVisitors(text).map(({ text, name, office, title }) => ({ text, name, office: title ?? office }))
}

function nameOf(text: string): string {
  let name = text.replace(behind, '').trim()
  // Of a peer the title is the name.
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(
      /^(?:the )?(?:rt\.? hon\.?|right honourable|hon\.?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|h\.?e\.?)\s+(?=\S)/i,
      '',
    )
  }
  return name.trim()
}
