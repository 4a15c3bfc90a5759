import { isPlace } from './place-words.ts'
import {
  type OrganizationForm,
  type OrganizationName,
  isCommon,
  readOrganizationName,
} from './organization-name.ts'
import { commonMeaning, mayBeLeftOut, tellsSeats } from './organization-words.ts'
import { alike } from './spelling.ts'

/** What is thought of two names of bodies, by the names alone. */
export interface OrganizationJudgement {
  /** `same` where no careful reader doubts it, `review` where somebody is to look. */
  decision: 'same' | 'review' | 'different'
  /** 0 to 1. */
  score: number
  reasons: string[]
}

const different = (reason: string, score = 0): OrganizationJudgement => ({
  decision: 'different',
  score,
  reasons: [reason],
})
const review = (reason: string, score: number): OrganizationJudgement => ({
  decision: 'review',
  score,
  reasons: [reason],
})
const same = (reason: string, score: number): OrganizationJudgement => ({
  decision: 'same',
  score,
  reasons: [reason],
})

/** Names that are compared come again and again. */
const read = new Map<string, OrganizationName>()
const mostRead = 50_000

function nameOf(text: string): OrganizationName {
  const known = read.get(text)
  if (known) return known
  if (read.size >= mostRead) read.clear()
  const name = readOrganizationName(text)
  read.set(text, name)
  return name
}

/** Judges whether two names are one body's. A parent and its branch, a union and its local are not one: that is left to somebody. */
export function judgeOrganizations(a: string, b: string): OrganizationJudgement {
  const [one, other] = [nameOf(a), nameOf(b)]
  if (!one.whole.letters || !other.whole.letters) return different('-a name is missing')
  if (one.numbers.some(number => other.numbers.includes(number)))
    return judged([same('+the same register number', 0.99)])
  if (one.numbers.length && other.numbers.length) return different('-register numbers differ')
  const judgements = [judgeWholes(one, other)]
  // What is said of a part holds where the rest of the name is another way to say the same.
  for (const [name, beside] of [
    [one, other],
    [other, one],
  ] as const)
    for (const [at, part] of name.parts.entries()) {
      // An abbreviation is another name: what it says is judged below.
      if (part.acronym) continue
      const rest = name.parts.filter((_, n) => n !== at)
      const found = judgeForms(part, beside.whole)
      judgements.push(
        found.decision === 'same' && !isSaidAgain(part, rest, name, beside) ? doubted(found) : found,
      )
      for (const otherPart of beside.parts) {
        if (otherPart.acronym) continue
        const both = judgeForms(part, otherPart)
        judgements.push(both.decision === 'same' ? doubted(both) : both)
      }
    }
  judgements.push(...judgeAcronyms(one, other), ...judgeAcronyms(other, one))
  return judged(judgements)
}

/** The names as wholes; what only says where stands in brackets, and is a branch. */
function judgeWholes(a: OrganizationName, b: OrganizationName): OrganizationJudgement {
  const found = judgeForms(a.whole, b.whole)
  if (found.decision !== 'same') return found
  const isBranch = ({ parts, whole }: OrganizationName, other: OrganizationName) =>
    parts.some(
      part =>
        part.letters !== whole.letters &&
        part.words.every(word => isPlace(word) || commonMeaning(word) !== undefined) &&
        !other.parts.some(each => each.letters === part.letters),
    )
  return isBranch(a, b) || isBranch(b, a) ? review('-a branch, or the whole', 0.45) : found
}

function judged(all: OrganizationJudgement[]): OrganizationJudgement {
  const worth = { same: 2, review: 1, different: 0 }
  return all.toSorted((x, y) => worth[y.decision] - worth[x.decision] || y.score - x.score)[0]!
}

function doubted({ score, reasons }: OrganizationJudgement): OrganizationJudgement {
  return review(`${reasons[0]}, in a part of the name`, Math.min(0.7, score - 0.2))
}

/** Whether what stands beside a part of a name is an abbreviation or another form of it, or only says as what somebody came. */
function isSaidAgain(
  part: OrganizationForm,
  rest: OrganizationForm[],
  { whole }: OrganizationName,
  beside: OrganizationName,
): boolean {
  const others = rest.length ? rest : [whole]
  return others.every(
    form =>
      form === part ||
      !form.words.length ||
      (form.acronym !== undefined && spells(form.acronym, part)) ||
      (part.acronym !== undefined && spells(part.acronym, form)) ||
      form.letters === part.letters ||
      form.letters === beside.whole.letters,
  )
}

/** The words of two forms side by side. */
function judgeForms(a: OrganizationForm, b: OrganizationForm): OrganizationJudgement {
  if (a.letters === b.letters) {
    if (isCommon(a) && a.words.length) return review('+the same name, which others may have', 0.6)
    return a.letters.length > 2 ? same('+the same name', 0.97) : review('+the same short name', 0.6)
  }
  if (!a.words.length || !b.words.length) return different('-no name')
  const matched: { a: string; b: string; how: number }[] = []
  const left = [...b.words]
  const openA: string[] = []
  for (const word of a.words) {
    const best = left
      .map((other, at) => ({ at, how: likeness(word, other) }))
      .sort((x, y) => y.how - x.how)[0]
    if (best && best.how > 0) {
      matched.push({ a: word, b: left[best.at]!, how: best.how })
      left.splice(best.at, 1)
    } else openA.push(word)
  }
  const openB = left
  const weight = (words: string[]) => words.reduce((sum, word) => sum + weightOf(word), 0)
  const shared = matched.reduce((sum, { a: word, how }) => sum + weightOf(word) * how, 0)
  const telling = matched.filter(({ a: word }) => commonMeaning(word) === undefined && word.length > 1)
  const tells = telling.reduce((sum, { a: word, how }) => sum + weightOf(word) * how, 0)
  const all = shared + (weight(openA) + weight(openB))
  const dice = all ? shared / all : 0
  if (!openA.length && !openB.length) {
    if (!telling.length) return review('+the same words, which others may have', 0.55)
    if (telling.every(({ how }) => how === 1)) {
      // Derby City Council is not Derby County Council, which common words alone tell.
      return same('+the same words', 0.93)
    }
    const letters = alike(a.letters, b.letters)
    return letters > 0.9 && a.letters.length > 9
      ? same('+the same words but for a letter', 0.88)
      : review('+words that differ by letters', 0.6)
  }
  const open = [...openA, ...openB]
  if (!telling.length) {
    const squeezed = alike(a.letters, b.letters)
    return squeezed > 0.87
      ? review('+letters alike', 0.5)
      : different('-no word that tells is shared', dice / 2)
  }
  const oneSided = !openA.length || !openB.length
  const exact = telling.every(({ how }) => how === 1)
  if (oneSided && exact && open.every(mayBeLeftOut)) {
    // A group or foundation beside the name alone: mostly the same, as long as the name tells enough.
    const isGroup = open.every(word => word === 'group' || word === 'holding')
    return isGroup && tells >= 1 && telling.length + a.letters.length / 10 > 1.8
      ? same('+the same name but for group', 0.86)
      : review('+the same name but for a common word', 0.7)
  }
  if (oneSided && open.every(isPlace)) return review('-a branch, or the whole', 0.45)
  if (oneSided && exact) {
    if (dice >= 0.75) return review('+one word more in one', 0.6)
    const begins = [a, b].every(({ words }) => telling.every(({ a: word }, at) => words[at] === word))
    return dice >= 0.45 || (begins && telling.length > 1)
      ? review('-more words in one: a part, or another', 0.4)
      : different('-much more in one', dice / 2)
  }
  if (openA.some(tellsSeats) && openB.some(tellsSeats)) return different('-of other seats', dice / 2)
  if (openA.some(isPlace) && openB.some(isPlace)) return different('-of other places', dice / 2)
  const abbreviated = [
    [a, openA, openB],
    [b, openB, openA],
  ] as const
  for (const [form, [word, ...more], beside] of abbreviated)
    if (
      word &&
      !more.length &&
      form.capitals.has(word) &&
      isWithin(word, beside.map(each => each[0]).join(''))
    )
      return review('+an abbreviation in the one', 0.65)
  const tellingOpen = (words: string[]) => words.some(word => commonMeaning(word) === undefined)
  if (tellingOpen(openA) && tellingOpen(openB)) {
    const squeezed = alike(a.letters, b.letters)
    return squeezed > 0.85 || dice > 0.8
      ? review('-a word differs', 0.4)
      : different('-other words tell them apart', dice / 2)
  }
  return dice >= 0.6
    ? review('+most words are the same', 0.5)
    : different('-few words are the same', dice / 2)
}

/** How two words go together, 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 4 || b.length < 4) return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // Plural and genitive endings, in several languages.
  if (long.startsWith(short) && long.length - short.length <= 2 && short.length > 4) return 0.98
  if (
    short.slice(0, -1) === long.slice(0, short.length - 1) &&
    long.length - short.length <= 2 &&
    short.length > 5
  )
    return 0.97
  // Protect and protection.
  let begin = 0
  while (begin < short.length && short[begin] === long[begin]) begin++
  if (begin > 5 && long.length - begin <= 4 && short.length - begin <= 2) return 0.9
  const letters = alike(a, b)
  return Math.min(a.length, b.length) > 5 && letters >= 0.84 ? letters * 0.95 : 0
}

function weightOf(word: string): number {
  if (commonMeaning(word) !== undefined) return 0.35
  if (isPlace(word)) return 0.6
  return word.length === 1 ? 0.3 : 1
}

/** An abbreviation on the one side, and what it stands for, or the same abbreviation beside its full name, on the other. */
function judgeAcronyms(short: OrganizationName, long: OrganizationName): OrganizationJudgement[] {
  const { acronym, words, letters } = short.whole
  const stated = long.parts.flatMap(part => part.acronym ?? [])
  const isShort = words.length === 1 && stated.includes(letters)
  const isSpelt = (each: string) =>
    [long.whole, ...long.parts].some(form => form.words.length > 1 && spells(each, form))
  if (isShort && acronym && (isSpelt(acronym) || acronym.length > 3))
    return [
      acronym.length > 2
        ? same('+the abbreviation that the other gives', 0.87)
        : review('+a short abbreviation that the other gives', 0.6),
    ]
  if (isShort) return [review('+the abbreviation that the other gives', 0.65)]
  const both = short.parts.find(part => part.acronym && stated.includes(part.acronym))
  if (both) return [review('+both give the same abbreviation', 0.6)]
  const theirs = short.parts.find(part => part.acronym && part.acronym === long.whole.acronym)
  if (theirs) return [review('+the abbreviation that the other gives', 0.65)]
  if (!acronym || !isSpelt(acronym)) return []
  return [review('+an abbreviation of the other', acronym.length > 3 ? 0.6 : acronym.length > 2 ? 0.5 : 0.3)]
}

/** Whether letters are the first ones of a name's words, in their order; those of joining and common words may be left out. */
function spells(acronym: string, { initials, words }: OrganizationForm): boolean {
  if (acronym.length < 2 || words.length < 2) return false
  if (initials.includes(acronym)) return true
  // Letters within words are taken too: EUROFER, BStBK.
  return initials.some(
    each =>
      each.length > 2 &&
      each.length >= acronym.length - 1 &&
      each.length <= acronym.length + 2 &&
      isWithin(acronym, each),
  )
}

/** Whether the letters of the one stand in the other in their order, with the same first letter. */
function isWithin(acronym: string, initials: string): boolean {
  if (acronym[0] !== initials[0]) return false
  let at = 0
  for (const letter of initials) if (letter === acronym[at]) at++
  return at === acronym.length
}
