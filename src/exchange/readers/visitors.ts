import { fold } from '../../names/folding.ts'
import { leadingTitles } from '../../names/titles.ts'

/** Somebody whom a text names, with the office in which it does. */
export interface Visitor {
  /** The text that names this one alone. */
  text: string
  /** The name without its titles. */
  name: string
  /** The office; undefined where only a rank stands before the name, or nothing. */
  office?: string
  /** The wording, where the office was held only for the time being. */
  title?: string
  /** Whether the name is one that a monarch goes by. */
  isRegnal: boolean
}

const monarchies = [
  'King',
  'Queen',
  'Emperor',
  'Empress',
  'Shah',
  'Sultan',
  'Emir',
  'Amir',
  'Pope',
  'Grand Duke',
  'Grand Duchess',
  'Prince',
  'Crown Prince',
  'Regent',
]

/** The offices that leaders come in. */
const offices = [
  ...monarchies,
  'President',
  'President-elect',
  'President-designate',
  'President of the Council of Ministers',
  'Chairman of the Presidency',
  'Prime Minister',
  'Premier',
  'Vice Premier',
  'Federal Chancellor',
  'Chancellor',
  'Chancellor-elect',
  'Taoiseach',
  'Chairman',
  'General Secretary',
  'First Secretary',
  'Governor General',
  'Chief of State',
  'Head of State',
  'Head of Government',
  'Foreign Minister',
  'Junta Member',
]

/** One office under two spellings. */
const spellings: Record<string, string> = { Amir: 'Emir' }

/** Words before an office that say that somebody only stood in. */
const standingIn = '(?:Acting|Interim|Provisional|Caretaker)'

/** The office at the start of a text, longer ones first; a name may follow it without a space. */
const officeAtStart = new RegExp(
  `^(${standingIn} )?(${[...offices]
    .sort((one, other) => other.length - one.length)
    .map(office =>
      office.replace(/[- ]/g, '[- ]+').replace('elect', '[Ee]lect').replace('Minister', 'Mini?st?ere?'),
    )
    .join('|')})(?=[^a-z]|$)`,
)

/** Everybody whom a visitor field names: "President Anwar Sadat, Prime Minister Mustafa Khalil" are two, with an office each. */
export function readVisitors(field: string): Visitor[] {
  const parts = field.split(/,\s+|\s+(?:and|&)\s+/)
  const people: string[] = []
  let rest = ''
  for (const part of parts) {
    const isNamed = leadingTitles(wordsOf(part)) < wordsOf(part).length
    // Two titles of one man, or what follows a comma in a name, belong to it: "Premier and Prince Sihanouk", "Aquino, 3rd".
    if (people.length && !rest && isNamed && !officeAtStart.test(part))
      people[people.length - 1] += `, ${part}`
    else if (isNamed) {
      people.push(`${rest}${part}`)
      rest = ''
    } else if (people.length) people[people.length - 1] += `, ${part}`
    else rest = `${part} `
  }
  return (people.length ? people : [field]).map(readVisitor)
}

function readVisitor(text: string): Visitor {
  const [all = '', title, wording = ''] = officeAtStart.exec(text) ?? []
  const found = offices.find(each => keyOf(each) === keyOf(wording))
  const office = found && (spellings[found] ?? found)
  const name = withoutHonours(text.slice(all.length).replace(/^[\s,-]+/, ''))
  return {
    text,
    name: name || text,
    office,
    title: title && office && `${title.trim()} ${office}`,
    isRegnal: monarchies.includes(found ?? ''),
  }
}

/** Ranks and honours between an office and a name go, as long as a name is left; of a single word they are a part: Sheikh Hasina. */
function withoutHonours(text: string): string {
  const words = text.split(' ')
  const honours = words.findIndex(
    word => !/^(?:Sheikh?|Prince|General|Brigadier|Lieutenant|Dr\.?|Haji)$/.test(word),
  )
  return words.length - honours > 1 || /^(?:Prince|Dr)/.test(words[0]!)
    ? words.slice(honours).join(' ')
    : text
}

/** An office however it is written, a minister with a letter too many or too few among them. */
function keyOf(office: string): string {
  return fold(office)
    .replace(/mini?st?ere?/, 'minister')
    .replace(/\W+/g, ' ')
}

function wordsOf(text: string): string[] {
  return fold(text.replace(/\./g, ' ')).split(' ').filter(Boolean)
}
