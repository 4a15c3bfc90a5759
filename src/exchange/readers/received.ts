import { type Term, terms } from './presidents.ts'

/** Who received a visitor, where, and on what occasion, as a description says it. */
export interface Reception {
  /** The terms of the presidents who, the text says, met the visitor. */
  met: Term[]
  /** Where the visitor was beside the capital. */
  places: NamedPlace[]
  occasion?: Occasion
}

/** A place as a text names it: `Crawford, Texas`. */
export interface NamedPlace {
  name: string
  /** The state that it lies in. */
  state?: string
}

/** What a visitor came for: a summit, a funeral. */
export interface Occasion {
  name: string
  kind: 'SUMMIT' | 'CEREMONY' | 'SIGNING' | 'FORUM'
}

/** What says that somebody was the president's guest, and does not say that they met. */
const guest =
  /\bguests? of (?:the )?President\b|\binvitation of (?:the )?President\b|\bPresidential guest\b|\b(?:met|visited|received|talks|lunch\w*|dinner)\b[^.;]* (?:with|by) the President\b/i

/** Whether a text lets one think that the president of those days received the visitor, without saying whom. */
export function isGuestOfPresident(description: string): boolean {
  return guest.test(description)
}

/** Reads who received a visitor between two days, where, and on what occasion. */
export function readReception(description: string, start: string, end: string): Reception {
  return {
    met: presidentsMet(description, start, end),
    places: placesIn(description),
    occasion: occasionIn(description),
  }
}

const surnames = [...new Set(terms.map(({ surname }) => surname))].join('|')

/** A president by the surname, with what stands before and behind it. */
const mention = new RegExp(
  `(?<before>[^.;]*?)\\bPresidents? (?<first>(?:[A-Z][\\w.]* ){0,4}?)(?<surname>${surnames})\\b(?<behind>[’']s\\b)?`,
  'gu',
)

/** Words right before the title that make another office of it, or somebody who no longer has it, or not yet. */
const another =
  /\b(?:Vice|[Ff]ormer|[Ee]x|[Ll]ate|then[- ]Vice|Soviet|EC|EU|UN|Authority|Republic|Council|\p{Lu}\p{Ll}+(?:ian|ese|ish|ean|i|stani|an))[\s-]+$/u

/** What is about a president, and is no meeting with one. */
const notMet =
  /\b(?:funeral|burial|inaugurat\w+|memorial(?: services?)?|services?|death|grave|tomb|library|birthplace|portrait|statue|home|ranch|farm|invitation|successor|assassination|in honou?r|in memory|anniversary)(?: \w+){0,2} (?:of|for|from|to|with) (?:the )?(?:late )?$/i

/** The terms of the presidents whom a text says that somebody met between two days. */
function presidentsMet(text: string, start: string, end: string): Term[] {
  const met = new Set<Term>()
  for (const { groups } of text.matchAll(mention)) {
    const { before = '', first = '', surname, behind } = groups!
    if (behind || another.test(before) || notMet.test(before)) continue
    for (const term of terms)
      if (
        term.surname === surname &&
        isCalled(term, first) &&
        term.from <= end &&
        (!term.until || term.until >= start)
      )
        met.add(term)
  }
  return [...met]
}

function isCalled({ name, aliases }: Term, first: string): boolean {
  return !first || [name, ...aliases].some(each => each.startsWith(first.split(' ')[0]!))
}

const states: Record<string, string> = {
  Alabama: 'Ala. AL',
  Alaska: 'AK',
  Arizona: 'Ariz. AZ',
  California: 'Calif. CA',
  Colorado: 'Colo. CO',
  Connecticut: 'Conn. CT',
  Delaware: 'Del. DE',
  Florida: 'Fla. FL',
  Georgia: 'Ga. GA',
  Guam: 'GU',
  Hawaii: 'HI',
  Idaho: 'ID',
  Illinois: 'Ill. IL',
  Indiana: 'Ind. IN',
  Iowa: 'IA',
  Kansas: 'Kan. KS',
  Kentucky: 'Ky. KY',
  Louisiana: 'La. LA',
  Maine: 'Me. ME',
  Maryland: 'Md. MD',
  Massachusetts: 'Mass. MA',
  Michigan: 'Mich. MI',
  Minnesota: 'Minn. MN',
  Mississippi: 'Miss. MS',
  Missouri: 'Mo. MO',
  Montana: 'Mont. MT',
  Nebraska: 'Neb. NE',
  Nevada: 'Nev. NV',
  'New Hampshire': 'N.H. NH',
  'New Jersey': 'N.J. NJ',
  'New Mexico': 'N.M. NM',
  'New York': 'N.Y. NY',
  'North Carolina': 'N.C. NC',
  'North Dakota': 'N.D. ND',
  Ohio: 'OH',
  Oklahoma: 'Okla. OK',
  Oregon: 'Ore. OR',
  Pennsylvania: 'Pa. PA',
  'Puerto Rico': 'P.R. PR',
  'Rhode Island': 'R.I. RI',
  'South Carolina': 'S.C. SC',
  'South Dakota': 'S.D. SD',
  Tennessee: 'Tenn. TN',
  Texas: 'Tex. TX',
  Utah: 'UT',
  Vermont: 'Vt. VT',
  Virginia: 'Va. VA',
  Washington: 'Wash. WA',
  'West Virginia': 'W.Va. WV',
  Wisconsin: 'Wis. WI',
  Wyoming: 'Wyo. WY',
}

const stateOf = new Map(
  Object.entries(states).flatMap(([name, short]) =>
    [name, ...short.split(' ')].map(key => [key, name] as const),
  ),
)
const stateWords = [...stateOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map(word => word.replaceAll('.', '\\.'))
  .join('|')

/** Towns and houses that are known without their state, as texts have them. */
const known: Record<string, string | undefined> = {
  'New York City': 'New York',
  Chicago: 'Illinois',
  Boston: 'Massachusetts',
  Philadelphia: 'Pennsylvania',
  Pittsburgh: 'Pennsylvania',
  Baltimore: 'Maryland',
  Annapolis: 'Maryland',
  'Camp David': 'Maryland',
  Williamsburg: 'Virginia',
  Norfolk: 'Virginia',
  Yorktown: 'Virginia',
  Charlottesville: 'Virginia',
  'Mount Vernon': 'Virginia',
  Atlanta: 'Georgia',
  Miami: 'Florida',
  Orlando: 'Florida',
  Tampa: 'Florida',
  'Palm Beach': 'Florida',
  'Mar-a-Lago': 'Florida',
  'Key West': 'Florida',
  'Cape Canaveral': 'Florida',
  'Cape Kennedy': 'Florida',
  'New Orleans': 'Louisiana',
  Houston: 'Texas',
  Dallas: 'Texas',
  'San Antonio': 'Texas',
  Austin: 'Texas',
  Crawford: 'Texas',
  Detroit: 'Michigan',
  Cleveland: 'Ohio',
  Cincinnati: 'Ohio',
  Milwaukee: 'Wisconsin',
  Minneapolis: 'Minnesota',
  'St. Paul': 'Minnesota',
  'St. Louis': 'Missouri',
  'Kansas City': 'Missouri',
  Omaha: 'Nebraska',
  Denver: 'Colorado',
  'Salt Lake City': 'Utah',
  Phoenix: 'Arizona',
  'Las Vegas': 'Nevada',
  'Los Angeles': 'California',
  'San Francisco': 'California',
  'San Diego': 'California',
  'Palm Springs': 'California',
  Sunnylands: 'California',
  'San Clemente': 'California',
  Disneyland: 'California',
  Seattle: 'Washington',
  Honolulu: 'Hawaii',
  Anchorage: 'Alaska',
  Kennebunkport: 'Maine',
  'Hyde Park': 'New York',
  'West Point': 'New York',
  'Niagara Falls': 'New York',
  Charleston: undefined,
  Knoxville: 'Tennessee',
  Nashville: 'Tennessee',
  Memphis: 'Tennessee',
  'San Juan': 'Puerto Rico',
}
const knownWords = Object.keys(known)
  .sort((one, other) => other.length - one.length)
  .map(word => word.replaceAll('.', '\\.'))
  .join('|')

const word = "(?:St|Ft|Mt)\\. \\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+"
const inState = `(?<town>(?:${word})(?: (?:${word})){0,2})(?: \\((?<inside>${stateWords})\\)|, (?<behind>${stateWords})(?![\\p{L}]| City))`
const place = new RegExp(`\\b(?:${inState}|(?<alone>${knownWords}))(?![\\p{L}])`, 'gu')

/** Words that stand before a place and are none of its name. */
const notOfName =
  /^(?:Visited|Revisited|Also|In|At|To|From|Addressed|Attended|Met|The|Meeting|Summit|Conference)\s+/

function placesIn(text: string): NamedPlace[] {
  const places = new Map<string, NamedPlace>()
  for (const { groups } of text.matchAll(place)) {
    const { town, inside, behind, alone } = groups!
    const name = (alone ?? town!).replace(notOfName, '')
    const state = stateOf.get(inside ?? behind ?? '') ?? known[name]
    // The capital is where every visit goes.
    if (name !== 'Washington' && !stateOf.has(name)) places.set(name, { name, ...(state && { state }) })
  }
  return [...places.values()]
}

const what =
  'summit|conference|meeting|forum|assembly|session|symposium|talks|funeral|memorial services?|inauguration|ceremon(?:y|ies)|dedication|signing|initial+ing|anniversary|centennial|exposition|fair'
const attended = new RegExp(
  `\\b(?:[Aa]ttended|[Tt]ook part in|[Pp]articipated in) (?:the |an? )?(?<name>[^.;]*?\\b(?:${what})\\b[^.;]*)|\\bat (?:the )?(?<at>UN General Assembly|[^.;,]*?\\bSummit\\b)`,
  'iu',
)

/** What follows the name of an occasion: where it was, and what else happened. */
const furtherOn =
  /,? (?:and|where|while|during|with|before|after|as|which)\b(?! (?:Development|Security|Cooperation|Prosperity|Slovak|Growth|Economic)).*$| (?:in|at|on) (?:the )?\p{Lu}.*$|,? \(.*$|,? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b.*$|, \p{Lu}\p{L}+$/u

function occasionIn(text: string): Occasion | undefined {
  const plain = text
    .replace(/U\.\s?N\b\.?/g, 'UN')
    .replace(/U\.\s?S\b\.?/g, 'US')
    .replace(/[“”]/g, '')
  const { name, at } = attended.exec(plain)?.groups ?? {}
  const given = (at ?? name)
    ?.replace(furtherOn, '')
    .replace(/^(?:the|an?) /i, '')
    .trim()
  // "The conference" alone may be any.
  if (!given?.includes(' ') || !/\p{Lu}/u.test(given) || !new RegExp(`\\b(?:${what})\\b`, 'i').test(given))
    return undefined
  const kind = /summit/i.test(given)
    ? 'SUMMIT'
    : /signing|initial+ing/i.test(given)
      ? 'SIGNING'
      : /funeral|memorial|inaugur|ceremon|dedication|anniversary|centennial/i.test(given)
        ? 'CEREMONY'
        : 'FORUM'
  return { name: given[0]!.toUpperCase() + given.slice(1), kind }
}
