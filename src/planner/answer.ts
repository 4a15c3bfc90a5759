import type { FieldNode, GraphQLField } from 'graphql'
import neo4j from 'neo4j-driver'
import { type AskedQuestion, compileQuestion } from './asked-question.ts'
import type { Binding } from './binding.ts'
import { Cost, plainListRows, planningOfPatterns } from './budget.ts'
import type { Compilation, Parent } from './compilation.ts'
import { compileConnection } from './connection.ts'
import { pageSize } from './connection-page.ts'
import { textOf } from './cypher-tokens.ts'
import { computedExtension, type Computation } from './question.ts'
import { patternsIn, workOf } from './question-work.ts'
import { gathered, type Part, readAll, rowOf, single } from './part.ts'
import { compileRow, listLimit } from './rows.ts'
import { compileNode } from './node.ts'
import { compileScalar } from './selection.ts'

/** The answer to one planned field: its question spliced in below `parent`, and what was selected on it. */
export function compileAnswer(
  compilation: Compilation,
  binding: Binding,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent?: Parent,
): Part {
  const { question, form } = binding
  const input = compilation.input(field, nodes[0]!)
  if (question.plain && parent && question.plain.without.every(name => input.args[name] == null)) {
    const expression = question.plain.expression
      .map(token => parent.given.get(token.text) ?? token.text)
      .join('')
    return compileScalar(field.type, expression)
  }
  compilation.addSubquery(field.name)
  const path = [compilation.cost.path, field.name].filter(Boolean).join('.')
  const sized = form === 'connection' || input.takes('first')
  const rows = sized ? input.reading(pageSize) : () => (form === 'list' ? plainListRows : 1)
  const cost = new Cost(path, rows)
  return compilation.costing(cost, () => {
    const asked = compileQuestion(compilation, binding, input, parent)
    if (isOneStep(binding)) {
      cost.planning += planningOfPatterns(1)
      return compileStep(compilation, binding, asked, parent, nodes)
    }
    const part =
      form === 'connection'
        ? compileConnection(compilation, binding, asked, input, field, nodes, parent)
        : compileRows(compilation, binding, asked, field, nodes)
    cost.planning += planningOfPatterns(patternsIn(asked.tokens()))
    if (form !== 'connection') cost.work = workOf(asked, { whole: true, perRow: [], page: () => 0 })
    const computed = field.extensions[computedExtension] as Computation | undefined
    if (computed) cost.planning += computed.work(compilation.limits)
    return withStarts(compilation, asked, part, parent)
  })
}

/**
 * One link of the graph, to one node: there is one at most, as the record that owns it names one. Or a node by its id, which no
 * two have.
 */
const oneStep = /^MATCH (\(this\)<?-\[:\w+(\|\w+)*\]->?\(node(:\w+)?\)|\(node:Entity(&\w+)? \{id: \$id\}\))$/

function isOneStep({ question, form, kind }: Binding): boolean {
  return (
    form === 'single' &&
    kind === 'node' &&
    oneStep.test(textOf(question.body.flatMap(line => line.tokens)).trim())
  )
}

/** A step to one node stands in the text of what holds it: a subquery would be run, and its row collected, for each. */
function compileStep(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  parent: Parent | undefined,
  nodes: readonly FieldNode[],
): Part {
  const part = compileNode(compilation, binding.row, asked.column('node'), nodes, true)
  const where = parent?.only ? ` WHERE ${parent.only}` : ''
  return { ...part, calls: [`OPTIONAL ${asked.write().body}${where}`, ...part.calls] }
}

/** One row or a plain list of rows. */
function compileRows(
  compilation: Compilation,
  binding: Binding,
  asked: AskedQuestion,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Part {
  const isSingle = binding.form === 'single'
  const limit = asked.input.takes('first')
    ? asked.input.parameter(args => neo4j.int(pageSize(args)))
    : String(isSingle ? 1 : listLimit)
  const row = compileRow(compilation, binding, asked, field, nodes)
  const out = compilation.variable()
  const { expression, read } = rowOf(row)
  const rows = asked.write().rows({ limit })
  if (!isSingle)
    return single(out, readAll(read), {
      calls: [asked.call(gathered([rows], row.calls, expression, out))],
      isList: true,
    })
  return single(out, (value, reading) => (value === null ? null : read(value, reading)), {
    calls: [asked.call([rows, ...row.calls, `RETURN head(collect(${expression})) AS ${out}`])],
  })
}

/** A root question whose start nodes do not exist answers null, not an empty list. */
function withStarts(compilation: Compilation, asked: AskedQuestion, part: Part, parent?: Parent): Part {
  if (!asked.starts.length) return part
  // What is asked of a record starts from more only to narrow the answer: there it is empty.
  if (parent) return { ...part, calls: [asked.matchStarts, ...part.calls] }
  const out = compilation.variable()
  const missing = asked.starts.map(start => `${start} IS NULL`).join(' OR ')
  const { expression, read } = rowOf(part)
  return single(out, (value, reading) => (value === null ? null : read(value, reading)), {
    calls: [
      `CALL () {\n${[asked.matchStarts, ...part.calls].join('\n')}\nRETURN CASE WHEN ${missing} THEN null ELSE ${expression} END AS ${out}\n}`,
    ],
  })
}
