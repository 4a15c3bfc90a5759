import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

const { contradicts, likeliestEvidence } = await import(
  join(import.meta.dirname, '..', '..', 'dist', 'names', 'judgement.js')
)

/** One labelled pair, with its evidence. */
interface Labelled {
  a: string
  b: string
  same: boolean
  /** Whether the pair is one that only looks alike; the others are drawn at random. */
  lookAlike: boolean
  /** Two people whose names could be one's. */
  ambiguous: boolean
}

/** So often the pairs are parted anew, into so many parts: one parting differs from another by half a percent. */
const splits = 5
const folds = 10
/** How strongly weights are drawn to 0, and how much more a pair of two people counts whose names could be one's. */
const decay = Number(process.env.DECAY ?? 1)
const ambiguousCount = Number(process.env.AMBIGUOUS ?? 6)

/** Learns the weights of evidence from labelled pairs, and tells how well they do on pairs that they were not learnt from. */
export function learnNames(file: string): void {
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[]
  const pairs: Labelled[] = rows
    .filter(row => row.slice === 'main')
    .map(({ a, b, label, kind, name_compatible }) => ({
      a: a!,
      b: b!,
      same: label === '1',
      lookAlike: kind !== 'random',
      ambiguous: label === '0' && name_compatible === '1',
    }))
  let weights: Record<string, number> = { 'likeness of all': 3, 'share of words alike': 2, 'family names differ': -3 }
  // Which reading of a name is the likeliest depends on the weights.
  for (let round = 0; round < 4; round++) weights = learn(pairs, evidenceBy(pairs, weights))
  const evidence = evidenceBy(pairs, weights)
  report(pairs, Array.from({ length: splits }, (_, split) => scoresByOthers(pairs, evidence, split)))
  reportNested(pairs, evidence)
  for (const [kind, weight] of Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: ${weight.toFixed(2)},\n`)
}

/** The score of each pair by weights that were learnt from the other parts. */
function scoresByOthers(pairs: Labelled[], evidence: Map<string, number>[], split: number): number[] {
  const part = pairs.map((_, n) => (n * 7919 + Math.floor(n / folds) * split * 31) % folds)
  const scores = new Array<number>(pairs.length)
  for (let left = 0; left < folds; left++) {
    const kept = pairs.map((_, n) => n).filter(n => part[n] !== left)
    const learnt = learn(
      kept.map(n => pairs[n]!),
      kept.map(n => evidence[n]!),
    )
    pairs.forEach((_, n) => {
      if (part[n] === left) scores[n] = contradicts(evidence[n]!) ? 0 : sigmoid(dot(evidence[n]!, learnt))
    })
  }
  return scores
}

/** The precision that a threshold is chosen for, a little above what is wanted, and the share of ambiguous pairs that it may join. */
const wanted = { precision: 0.955, ambiguous: 0.19 }

/**
 * Prints how well five parts do, each by weights and a threshold that were chosen on the four others alone, all parts together.
 */
function reportNested(pairs: Labelled[], evidence: Map<string, number>[]): void {
  const parts = 5
  const partOf = (n: number) => (n * 7919) % parts
  const joined: Labelled[] = []
  const thresholds: number[] = []
  const scoresOf = (of: number[], by: number[]) => {
    const learnt = learn(by.map(n => pairs[n]!), by.map(n => evidence[n]!))
    return of.map(n => (contradicts(evidence[n]!) ? 0 : sigmoid(dot(evidence[n]!, learnt))))
  }
  for (let left = 0; left < parts; left++) {
    const own = pairs.map((_, n) => n).filter(n => partOf(n) === left)
    const others = pairs.map((_, n) => n).filter(n => partOf(n) !== left)
    const inner = new Map<number, number>()
    for (let fold = 0; fold < parts; fold++) {
      const of = others.filter((_, n) => n % parts === fold)
      const scores = scoresOf(of, others.filter((_, n) => n % parts !== fold))
      of.forEach((n, at) => inner.set(n, scores[at]!))
    }
    let threshold = 0.3
    for (; threshold < 0.9; threshold += 0.01) {
      const taken = others.filter(n => inner.get(n)! >= threshold).map(n => pairs[n]!)
      const right = taken.filter(pair => pair.lookAlike && pair.same).length
      const ambiguous = taken.filter(pair => pair.ambiguous).length
      const all = others.filter(n => pairs[n]!.ambiguous).length
      const isPrecise = right / taken.filter(pair => pair.lookAlike).length >= wanted.precision
      if (isPrecise && ambiguous / all <= wanted.ambiguous) break
    }
    thresholds.push(threshold)
    const scores = scoresOf(own, others)
    own.forEach((n, at) => {
      if (scores[at]! >= threshold) joined.push(pairs[n]!)
    })
  }
  const right = joined.filter(pair => pair.lookAlike && pair.same).length
  const count = (test: (pair: Labelled) => boolean, of = pairs) => of.filter(test).length
  process.stdout.write(
    `nested, thresholds ${thresholds.map(each => each.toFixed(2)).join(' ')}: precision ${right} of ${count(pair => pair.lookAlike, joined)} = ${(right / count(pair => pair.lookAlike, joined)).toFixed(4)}, recall ${right} of ${count(pair => pair.lookAlike && pair.same)} = ${(right / count(pair => pair.lookAlike && pair.same)).toFixed(4)}, of ambiguous ones joined ${count(pair => pair.ambiguous, joined)} of ${count(pair => pair.ambiguous)}\n`,
  )
}

/** Prints how well the scores do from each threshold on, over all partings together. */
function report(pairs: Labelled[], scores: number[][]): void {
  for (let threshold = 0.3; threshold < 0.6; threshold += 0.02) {
    const joined = scores.flatMap(each => pairs.filter((_, n) => each[n]! >= threshold))
    const right = joined.filter(pair => pair.lookAlike && pair.same).length
    const share = (some: number, test: (pair: Labelled) => boolean, of = pairs, times = splits) =>
      (some / times / of.filter(test).length).toFixed(4)
    const precision = share(right, pair => pair.lookAlike, joined, 1)
    const recall = share(right, pair => pair.lookAlike && pair.same)
    const ambiguous = share(joined.filter(pair => pair.ambiguous).length, pair => pair.ambiguous)
    process.stdout.write(
      `from ${threshold.toFixed(2)}: precision ${precision}, recall ${recall}, of ambiguous ones joined ${ambiguous}\n`,
    )
  }
}

function evidenceBy(pairs: Labelled[], weights: Record<string, number>): Map<string, number>[] {
  return pairs.map(({ a, b }) => likeliestEvidence(a, b, weights))
}

/** Logistic regression by Newton's method. */
function learn(pairs: Labelled[], evidence: Map<string, number>[]): Record<string, number> {
  const kinds = [...new Set(evidence.flatMap(each => [...each.keys()]))]
  const at = new Map(kinds.map((kind, n) => [kind, n]))
  const rows = evidence.map(each => [...each].map(([kind, amount]) => [at.get(kind)!, amount] as const))
  const counts = pairs.map(({ ambiguous }) => (ambiguous ? ambiguousCount : 1))
  const weights = new Float64Array(kinds.length)
  for (let step = 0; step < 30; step++) {
    const gradient = Float64Array.from(weights, weight => -decay * weight)
    const curvature = kinds.map((_, n) => {
      const row = new Float64Array(kinds.length)
      row[n] = decay
      return row
    })
    rows.forEach((row, n) => {
      const score = sigmoid(row.reduce((sum, [k, amount]) => sum + weights[k]! * amount, 0))
      for (const [k, amount] of row) {
        gradient[k]! += counts[n]! * (Number(pairs[n]!.same) - score) * amount
        for (const [l, other] of row) curvature[k]![l]! += counts[n]! * score * (1 - score) * amount * other
      }
    })
    const change = solve(curvature, gradient)
    change.forEach((by, k) => {
      weights[k]! += by
    })
    if (Math.max(...change.map(Math.abs)) < 1e-6) break
  }
  return Object.fromEntries(kinds.map((kind, n) => [kind, weights[n]!]))
}

/** Solves a system of linear equations with a positive definite matrix. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, n) => Float64Array.from([...row, right[n]!]))
  const size = rows.length
  for (let column = 0; column < size; column++)
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const by = rows[row]![column]! / rows[column]![column]!
      if (by) for (let k = column; k <= size; k++) rows[row]![k]! -= by * rows[column]![k]!
    }
  return Float64Array.from(rows, (row, n) => row[size]! / row[n]!)
}

function dot(evidence: Map<string, number>, weights: Record<string, number>): number {
  return [...evidence].reduce((sum, [kind, amount]) => sum + (weights[kind] ?? 0) * amount, 0)
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
