import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { StartError } from '../../errors.ts'
import type { Decision } from './matches.ts'
import type { NamedMatch, Review } from './review.ts'

/** How a decision is written in a file. An empty cell decides nothing. */
const words: Record<string, Decision['verdict']> = {
  same: 'SAME',
  'part of': 'PART_OF',
  different: 'DIFFERENT',
}

const columns = ['decision', 'kind', 'a', 'b', 'name_a', 'name_b', 'score', 'reasons'] as const

/** Matches as a table whose first column says what was decided; who fills it in can give the table back. */
export function decisionsTable(matches: NamedMatch[]): string {
  const rows = matches.map(({ verdict, kind, a, b, part, names, score, reasons }) => {
    // Of a part, the part comes first.
    const swapped = verdict === 'PART_OF' && part === b
    return {
      decision: Object.keys(words).find(word => words[word] === verdict) ?? '',
      kind,
      a: swapped ? b : a,
      b: swapped ? a : b,
      name_a: names[swapped ? 1 : 0],
      name_b: names[swapped ? 0 : 1],
      score: score.toFixed(3),
      reasons: reasons.join('; '),
    }
  })
  return stringify(rows, { header: true, columns: [...columns] })
}

/** What a table decides. Throws StartError that says in which row something is wrong. */
export function readDecisions(text: string): Review[] {
  const rows = rowsOf(text)
  const [first] = rows
  const missing = ['decision', 'a', 'b'].filter(column => first && !(column in first))
  if (missing.length)
    throw new StartError(`The file has no column ${missing.join(', ')}; it needs decision, a and b.`)
  return rows.flatMap(({ decision = '', a = '', b = '' }, at) => {
    const word = decision.trim().toLowerCase()
    if (!word) return []
    const verdict = words[word]
    if (!verdict)
      throw new StartError(
        `Row ${at + 2}: ${decision} is no decision; it is one of ${Object.keys(words).join(', ')}, or empty.`,
      )
    if (!a || !b) throw new StartError(`Row ${at + 2}: a and b are two ids.`)
    return [{ which: [a, b], verdict }]
  })
}

function rowsOf(text: string): Record<string, string>[] {
  try {
    return parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true })
  } catch (error) {
    throw new StartError(`The file is no CSV: ${(error as Error).message}.`)
  }
}
