import { distance } from 'fastest-levenshtein'

/**
 * What is left of a word when spellings of one sound are made one: Brezhnev and Breschnew, Qasim and Kassem, Jiang and Chiang. For
 * comparing only; it is not meant to be read.
 */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  let sound = word
  for (const [from, to] of rules) sound = sound.replace(from, to)
  if (sounds.size > 50_000) sounds.clear()
  sounds.set(word, sound)
  return sound
}

const sounds = new Map<string, string>()

const rules: [RegExp, string][] = [
  [/^(mc|mac)(?=[a-z]{3})/, 'mk'],
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/(?<=.)x/g, 'ks'],
  [/shch|sch|sh|tsch|tch|zh|ch|dj|dzh|tj|cz|sz|hs|x/g, 'S'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/ts|tz|z/g, 's'],
  [/w|v/g, 'v'],
  [/j|S/g, 'S'],
  [/ou|oo|u|o/g, 'u'],
  [/ae|ai|ay|ei|ey|e|a/g, 'a'],
  [/y|i/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h(?![aui])/g, ''],
  [/(?<=[aui])i(?=[aui])/g, ''],
  [/(?<=..)[ai]+$/g, ''],
]

/** How alike two words are written, 0 to 1: the share of letters that stay (Damerau's swaps count as one change). */
export function alike(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  return longest ? 1 - changes(a, b) / longest : 1
}

/**
 * How alike two texts are by Jaro's and Winkler's measure, 0 to 1: by letters that stand in about the same place and by their order,
 * more so where both begin alike.
 */
export function alikeFromTheStart(a: string, b: string): number {
  if (!a || !b) return a === b ? 1 : 0
  // Which letters go together may depend on which text comes first.
  if (a > b) return alikeFromTheStart(b, a)
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  let ofA = ''
  for (let at = 0; at < a.length; at++)
    for (let beside = Math.max(0, at - reach); beside <= at + reach && beside < b.length; beside++)
      if (a[at] === b[beside] && !taken.has(beside)) {
        taken.add(beside)
        ofA += a[at]
        break
      }
  if (!ofA) return 0
  const ofB = [...taken].sort((one, other) => one - other).map(at => b[at])
  const outOfPlace = ofB.filter((letter, at) => letter !== ofA[at]).length / 2
  const common = ofA.length
  const jaro = (common / a.length + common / b.length + (common - outOfPlace) / common) / 3
  let start = 0
  while (start < 4 && start < a.length && a[start] === b[start]) start++
  return jaro + 0.1 * start * (1 - jaro)
}

function changes(a: string, b: string): number {
  const plain = distance(a, b)
  return plain === 2 && isSwap(a, b) ? 1 : plain
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, n) => letter !== b[n])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
