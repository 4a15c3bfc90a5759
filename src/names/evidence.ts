import { type Likeness, likenessOf, type Match } from './alignment.ts'
import { isParticle } from './particles.ts'
import { isVietnamese, type PersonalName } from './personal-name.ts'
import { rarityOf } from './rarity.ts'
import { type Evidence, Pair, type Side } from './pair.ts'
import { alike, alikeFromTheStart, soundOf } from './spelling.ts'

/** Everything that two names say about whether they are one person's. */
export function evidenceOf(a: Side, b: Side): Evidence {
  const pair = new Pair(a, b)
  const rarity = weighFamilies(pair)
  weighFirstNames(pair, rarity)
  weighFurtherNames(pair, rarity)
  weighGenerations(pair, rarity)
  weighWhole(pair)
  return pair.evidence
}

/** The family names; gives how rare the one is that both have. */
function weighFamilies(pair: Pair): number {
  const [familyA, familyB] = pair.families
  const within = pair.ofFamilies
  const crossed = pair.matches.filter(
    match => match.a < familyA !== match.b < familyB && pair.word('a', match.a).length > 1,
  )
  const best = closest(within)
  if (best) pair.add(`family name ${best.how}`)
  else if (crossed.some(({ how }) => how === 'same' || how === 'sound')) pair.add('family name elsewhere')
  else {
    pair.add(pair.told ? 'family names differ, and are told' : 'family names differ')
    const [a, b] = [pair.a, pair.b].map(({ reading }) => reading.family.map(soundOf).join('')) as [
      string,
      string,
    ]
    pair.add('family names unlike', 1 - alike(a, b))
  }
  if (best?.how === 'near') {
    const [a, b] = [pair.word('a', best.a), pair.word('b', best.b)]
    const [letters, sounds] = [alike(a, b), alike(soundOf(a), soundOf(b))]
    if (Math.max(letters, sounds) < 0.76) pair.add('family name barely near')
    pair.add('family name near by letters', letters)
    pair.add('family name near by sound', sounds)
  }
  if (best) {
    const open = pair.open('a', 0).length + pair.open('b', 0).length
    const openGiven = pair.open('a', familyA).length + pair.open('b', familyB).length
    pair.add('family word in one only', open - openGiven)
  }
  for (const { how } of crossed)
    pair.add(how === 'same' ? 'word in another place' : 'word in another place, alike')
  if (!best && crossed.length === 1) pair.add('no family name, one word in another place')
  const rarity = Math.max(
    0,
    ...within.filter(({ how }) => how !== 'initial').map(match => rarityOf(pair.word('a', match.a))),
  )
  pair.add('family name rare', rarity)
  return rarity
}

function weighFirstNames(pair: Pair, rarity: number): void {
  const [firstA, firstB] = [pair.a.reading.given[0], pair.b.reading.given[0]]
  if (!firstA || !firstB) {
    pair.add(firstA || firstB ? 'first name in one only' : 'no first name')
    if (!firstA !== !firstB) pair.add('first name in one only, family name rare', rarity)
    return
  }
  const [matchA, matchB] = [pair.of('a', pair.families[0]), pair.of('b', pair.families[1])]
  const elsewhere = [matchA, matchB].filter(match => match && match.how !== 'initial')
  const how = likenessOf(firstA, firstB)
  if (how) pair.add(`first name ${how}`)
  else if (elsewhere.length) {
    pair.add('first name elsewhere')
    if ((!matchA && firstA.length > 1) || (!matchB && firstB.length > 1))
      pair.add('first name elsewhere, another first')
  } else if (matchA || matchB) pair.add('first name elsewhere, by initial')
  else if (isBeside(pair.a.name.alternates, [firstB]) || isBeside(pair.b.name.alternates, [firstA]))
    pair.add('first name in brackets')
  else pair.add(pair.told ? 'first names differ, and are told' : 'first names differ')
  if (matchA && matchA === matchB && pair.has('family name near'))
    pair.add(`family name near, first name ${matchA.how}`)
  if (how === 'near')
    pair.add('first name near', Math.max(alike(firstA, firstB), alike(soundOf(firstA), soundOf(firstB))))
  if (how && how !== 'initial' && how !== 'initials') pair.add('first name rare', rarityOf(firstA))
  if (how === 'same' && pair.has('family name elsewhere')) pair.add('first name same, family name elsewhere')
}

function weighFurtherNames(pair: Pair, rarity: number): void {
  const [familyA, familyB] = pair.families
  const differ = pair.has('first names differ') || pair.has('first names differ, and are told')
  for (const { a, b, how } of pair.matches)
    if (a >= familyA && b >= familyB && !(a === familyA && b === familyB))
      pair.add(differ ? 'further name alike, first names differ' : `further name ${how}`)
  const [openA, openB] = [pair.open('a', familyA + 1), pair.open('b', familyB + 1)]
  const [firstA, firstB] = [pair.a.reading.given[0], pair.b.reading.given[0]]
  if (openA.length && openB.length) {
    const kind =
      openA.some(isInitial) && openB.some(isInitial)
        ? 'initials differ'
        : [...openA, ...openB].some(isInitial)
          ? 'an initial differs'
          : 'further names differ'
    pair.add(kind)
    pair.add(`${kind}, family name rare`, rarity)
    if (firstA && firstB && rarity)
      pair.add(`${kind}, common name`, (1 - rarity) * (1 - Math.min(rarityOf(firstA), rarityOf(firstB))))
    if (!pair.has('family name same')) pair.add('further names and family names differ')
  } else if (openA.length || openB.length) {
    const kind = [...openA, ...openB].every(isInitial) ? 'initial in one only' : 'further name in one only'
    pair.add(kind)
    pair.add(`${kind}, family name rare`, rarity)
    if (pair.a.reading.given.length > 1 && pair.b.reading.given.length > 1) pair.add('one more in one only')
    // Of two of a common name, one who has a name more may be another.
    if (firstA && firstB && rarity)
      pair.add(`${kind}, common name`, (1 - rarity) * (1 - Math.min(rarityOf(firstA), rarityOf(firstB))))
    if (firstA && firstB) pair.add(`${kind}, first name rare`, Math.min(rarityOf(firstA), rarityOf(firstB)))
    if (firstA && firstB && pair.has('first name same')) pair.add(`first name same, ${kind}`)
  }
  const [secondA, secondB] = [pair.a.reading.given[1], pair.b.reading.given[1]]
  if (firstA && firstA === firstB && secondA && secondB && isInitial(secondA) && isInitial(secondB))
    if (secondA !== secondB)
      pair.add(pair.has('further name initials') ? 'initials out of step' : 'second initials differ')
  const bothOpen = pair.open('a', familyA).length && pair.open('b', familyB).length
  if (isVietnamese(pair.a.name.plain) && isVietnamese(pair.b.name.plain) && bothOpen)
    pair.add('a Vietnamese name differs')
}

/** What tells several of one name apart. */
function weighGenerations(pair: Pair, rarity: number): void {
  const [a, b] = [pair.a.name, pair.b.name]
  const [one, other] = [a.generation, b.generation]
  if (one || other) {
    const kind = /\d/.test(`${one ?? ''}${other ?? ''}`) ? 'number' : 'generation'
    const how = one === other ? 'same' : one && other ? 'differs' : 'in one only'
    pair.add(`${kind} ${how}`)
    if (how === 'in one only') {
      pair.add(`${kind} in one only, family name rare`, rarity)
      const [withIt, without] = (one ? [pair.a, pair.b] : [pair.b, pair.a]).map(
        side => side.reading.given.join('').length,
      ) as [number, number]
      if (without > withIt) pair.add('fuller without generation')
      if (pair.has('further name in one only')) pair.add('generation and further name in one only')
    }
    if (how === 'differs' && ![one, other].every(each => each === 'jr' || each === '2'))
      pair.add(generationsContradict)
  }
  const likely = ['same', 'form', 'translation', 'sound', 'near']
  if (a.child && b.child && !likely.includes(likenessOf(a.child, b.child) ?? ''))
    pair.add('names before the fathers’ differ')
  if (isOthersFather(pair)) pair.add(fatherAndSon)
  if (isWoman(a) !== isWoman(b)) pair.add('a woman’s title in one only')
  if ((isWoman(a) && isMan(b)) || (isMan(a) && isWoman(b))) pair.add(manAndWoman)
}

/** What is decisive, whatever else is alike. */
export const generationsContradict = 'generations contradict'
export const manAndWoman = 'a man’s title and a woman’s'
export const fatherAndSon = 'the one is called as the other’s father'

/** Whether the own names are two, and one of them is, or may be, the name of the other's father. */
function isOthersFather({ a, b }: Pair): boolean {
  return [
    [a.name, b.name],
    [b.name, a.name],
  ].some(([one, other]) => {
    const { patronymic } = one!
    if (!patronymic || patronymic.child.length < 3) return false
    const { child, father } = patronymic
    const theirs = other!.patronymic
    if (theirs) return theirs.child.length > 2 && !areOne(child, theirs.child)
    const words = [...other!.family, ...other!.given, ...other!.plain]
    return !words.some(word => areOne(child, word)) && words.some(word => areOne(father, word))
  })
}

/** Whether two words are forms of one name; an initial stands for any. */
function areOne(a: string, b: string): boolean {
  const how = likenessOf(a, b)
  // Of a father's name the end is lost in some languages: Petr is Petrovich's.
  return (
    how !== undefined ||
    (a.length > 3 && b.length > 3 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))))
  )
}

function weighWhole(pair: Pair): void {
  const [wordsA, wordsB] = pair.words.map(words => words.filter(word => !isInitial(word))) as [
    string[],
    string[],
  ]
  const full = pair.matches.filter(({ how }) => how !== 'initial' && how !== 'initials')
  const inOrder = (words: string[]) => words.toSorted().join(' ')
  const [allA, allB] = [inOrder(wordsA), inOrder(wordsB)]
  pair.add('likeness of all', alike(inOrder(wordsA.map(soundOf)), inOrder(wordsB.map(soundOf))))
  pair.add('likeness of all by letters', alike(allA, allB))
  pair.add('likeness of all from the start', alikeFromTheStart(allA, allB))
  pair.add('words alike', full.length)
  pair.add(
    'share of words alike',
    new Set(full.map(match => match.a)).size / (Math.min(wordsA.length, wordsB.length) || 1),
  )
  pair.add(
    'rare words alike',
    full.reduce((sum, match) => sum + rarityOf(pair.word('a', match.a)), 0),
  )
  const loose = (side: 'a' | 'b') =>
    pair.words[side === 'a' ? 0 : 1].filter((_, at) =>
      [undefined, 'near', 'initial'].includes(pair.of(side, at)?.how),
    )
  if (isBeside(pair.a.name.alternates, loose('b')) || isBeside(pair.b.name.alternates, loose('a')))
    pair.add('word in brackets')
  const [titlesA, titlesB] = [pair.a.name.titles, pair.b.name.titles]
  const shared = titlesA.filter(title => titlesB.includes(title))
  if (shared.some(title => title.length > 2)) pair.add('title same')
  // Of names that have nothing else in common, none of this says anything.
  if (!pair.ofFamilies.length) return
  if (!titlesA.length !== !titlesB.length) pair.add('title in one only')
  if (!pair.told) pair.add('family name not told')
}

const order: Likeness[] = ['same', 'form', 'translation', 'sound', 'near', 'initials', 'initial']

function closest(matches: Match[]): Match | undefined {
  return matches.toSorted((one, other) => order.indexOf(one.how) - order.indexOf(other.how))[0]
}

function isInitial(word: string): boolean {
  return word.length === 1
}

/** Whether what one name has in brackets is a word of the other. */
function isBeside(alternates: string[][], words: string[]): boolean {
  return alternates
    .flat()
    .some(
      word =>
        word.length > 2 &&
        !isParticle(word) &&
        words.some(other => ['same', 'form', 'translation', 'sound'].includes(likenessOf(word, other) ?? '')),
    )
}

const ofWomen = [
  'mrs',
  'ms',
  'miss',
  'mme',
  'madame',
  'lady',
  'dame',
  'queen',
  'princess',
  'begum',
  'empress',
]
const ofMen = ['sir', 'mr', 'lord', 'king', 'prince', 'emperor', 'count', 'baron']

function isWoman({ titles }: PersonalName): boolean {
  return titles.some(title => ofWomen.includes(title))
}

function isMan({ titles }: PersonalName): boolean {
  return titles.some(title => ofMen.includes(title))
}
