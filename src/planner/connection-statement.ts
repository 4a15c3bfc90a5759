import type { AskedQuestion } from './asked-question.ts'
import type { Compilation } from './compilation.ts'
import { gathered } from './part.ts'
import type { Page, QuestionText } from './question-text.ts'
import type { SelectedConnection } from './selected-connection.ts'

/** What a connection is in the statement, and where in it the total, the rows and the groups stand, as far as they are there. */
export interface Statement {
  calls: string[]
  total?: string
  rows?: string
  groups?: string[]
}

/** The question runs straight into its page, so that keyset and limit reach the indexes. */
export function onePage(
  compilation: Compilation,
  asked: AskedQuestion,
  text: QuestionText,
  selected: SelectedConnection,
  page: Page,
): Statement {
  const total = selected.total ? asked.count() : undefined
  if (!selected.page) return { calls: [], total }
  const out = compilation.variable()
  return {
    calls: [asked.call(pageOf(selected, [text.rows(page)], out))],
    total,
    rows: out,
  }
}

/** Gathers the rows that some lines find, with what is selected on them. */
function pageOf({ rows }: SelectedConnection, lines: string[], list: string): string[] {
  return gathered(lines, rows.calls, rows.row.expression, list)
}

/** A page of the rows that a variable holds. */
export function cutFrom(
  compilation: Compilation,
  asked: AskedQuestion,
  selected: SelectedConnection,
  page: Page,
  all: string,
  out: string,
): string[] {
  const row = compilation.variable()
  return [
    `CALL (${all}) {`,
    ...pageOf(selected, [`UNWIND ${all} AS ${row}`, `WITH ${asked.unpack(row)}`, asked.cut(page)], out),
    '}',
  ]
}

/** The count and the groups need the whole answer: it is collected once, and each of them worked out from that. */
export function collectOnce(
  compilation: Compilation,
  asked: AskedQuestion,
  text: QuestionText,
  selected: SelectedConnection,
  page: Page,
  all: string,
): Statement {
  const out = compilation.variable()
  if (!selected.page && !selected.groups.length)
    return {
      calls: [asked.call([text.rows(), `RETURN count(*) AS ${out}`])],
      total: out,
    }
  const cut = selected.page ? cutFrom(compilation, asked, selected, page, all, out) : []
  // A subquery sees its parts under names of its own.
  const parts = [
    `size(${all})`,
    ...(selected.page ? [out] : []),
    ...selected.groups.flatMap(part => part.expressions),
  ]
  const names = parts.map(() => compilation.variable())
  const [total, ...others] = names
  return {
    calls: [
      asked.call([
        asked.call([text.rows(), `RETURN collect(${asked.packed}) AS ${all}`]),
        ...cut,
        ...selected.groups.flatMap(part => part.calls),
        `RETURN ${parts.map((part, index) => `${part} AS ${names[index]}`).join(', ')}`,
      ]),
    ],
    total,
    rows: selected.page ? others[0] : undefined,
    groups: selected.page ? others.slice(1) : others,
  }
}
