import type { FieldNode, GraphQLField } from 'graphql'
import { readArguments } from './arguments.ts'
import type { Binding } from './binding.ts'
import type { Compilation, Part } from './compilation.ts'
import { compileConnection } from './connection.ts'
import { compileRow, listLimit } from './rows.ts'
import { compileScalar } from './selection.ts'
import { type AskedQuestion, askQuestion } from './splice.ts'

/** The answer to one planned field: its question spliced in below `parent`, and what was selected on it. */
export function compileAnswer(
  compilation: Compilation,
  binding: Binding,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent?: string,
): Part {
  const { question } = binding
  const args = readArguments(field, nodes[0]!, compilation.variables, compilation.asOf)
  if (question.plain && parent && question.plain.without.every(name => args[name] == null)) {
    const expression = question.plain.expression
      .map(token => (token.text === 'this' ? parent : token.text))
      .join('')
    return compileScalar(field.type, expression)
  }
  compilation.addSubquery(field.name)
  const asked = askQuestion(compilation, question, args, parent)
  const part =
    binding.form === 'connection'
      ? compileConnection(compilation, binding, asked, args, field, nodes)
      : compileRows(compilation, binding, asked, field, nodes)
  return withStarts(compilation, asked, part)
}

/** One row or a plain list of rows. */
function compileRows(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Part {
  const single = binding.form === 'single'
  const row = compileRow(compilation, binding, asked, field, nodes)
  const out = compilation.variable()
  const limit = compilation.parameter(asked.integer(single ? 1 : listLimit))
  const collected = `collect(${row.expression})`
  return {
    calls: [
      asked.call([
        asked.match(),
        asked.rows({ limit }),
        ...row.calls,
        `RETURN ${single ? `head(${collected})` : collected} AS ${out}`,
      ]),
    ],
    expression: out,
    // `collect` leaves nulls out, so a list with gaps wraps its items.
    read: single
      ? value => (value === null ? null : row.read(value))
      : value => (value as unknown[]).map(item => row.read(item)),
  }
}

/** A root question whose start nodes do not exist answers null, not an empty list. */
function withStarts(compilation: Compilation, asked: AskedQuestion, part: Part): Part {
  if (!asked.starts.length) return part
  const out = compilation.variable()
  const missing = asked.starts.map(start => `${start} IS NULL`).join(' OR ')
  return {
    calls: [
      `CALL () {\n${[asked.matchStarts, ...part.calls].join('\n')}\nRETURN CASE WHEN ${missing} THEN null ELSE ${part.expression} END AS ${out}\n}`,
    ],
    expression: out,
    read: value => (value === null ? null : part.read(value)),
  }
}
