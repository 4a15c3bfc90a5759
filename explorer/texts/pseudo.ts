import type { Texts } from './en.ts'

/** What is no text of the page: it is read by the program, or typed by the reader. */
const kept = new Set(['locale', 'language', 'direction', 'questions', 'times'])

/**
 * A language that nobody speaks, made of another: every text stands in brackets and is a third longer, and is read from right to left. Who
 * asks for it (`ar-XB`, as in Android and Chromium) sees which texts are not from the file of a language, and what does not fit.
 */
export function pseudoOf(texts: Texts): Texts {
  return { ...(changed(texts) as Texts), language: 'ar-XB', direction: 'rtl' }
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}${'·'.repeat(Math.ceil(value.length / 3))}⟧`
  if (typeof value === 'function') return (...given: unknown[]) => changed(value(...given))
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, kept.has(name) ? each : changed(each)]),
  )
}
