import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { argumentsClassOf } from './arguments.ts'
import { connectionRow } from './fields.ts'
import { type QuestionExtension, questionExtension } from './question.ts'
import { type Question, QuestionFault } from './question-file.ts'

/** How a field's type takes a question's rows. */
export type Form = 'connection' | 'list' | 'single'

/** A field of the schema together with the question that answers it. */
export interface Binding {
  question: Question
  form: Form
  /** The type of one row: of the connection's nodes, of the list's items, or the field's own. */
  row: GraphQLNamedType
  /** Whether a row is a node of the graph (column `node`), a record (a column a field) or a plain value. */
  kind: 'node' | 'record' | 'value'
  /** Whether one item of a list may be null (`nodes(ids:)`). */
  nullableItems: boolean
}

/** Arguments that the planner itself answers, whatever the question. */
const pageArguments = ['first', 'after', 'last', 'before', 'where', 'orderBy']

/** Every planned field of the schema (`Country.officials`), each held against its file. Throws QuestionFault. */
export function bindQuestions(schema: GraphQLSchema, questions: Map<string, Question>): Map<string, Binding> {
  const bindings = new Map<string, Binding>()
  const used = new Set<string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const extension = field.extensions[questionExtension] as QuestionExtension | undefined
      if (!extension) continue
      const name = extension.name
      const question = questions.get(name)
      if (!question)
        throw new QuestionFault(name, 1, `${type.name}.${field.name} asks it, but there is no such file`)
      used.add(name)
      const binding = bind(question, field)
      checkBinding(schema, type, field, binding)
      bindings.set(`${type.name}.${field.name}`, binding)
    }
  }
  for (const name of questions.keys())
    if (!used.has(name)) throw new QuestionFault(name, 1, 'no field of the schema asks this question')
  return bindings
}

/** A search hit is a record although one of its fields is called `node`. */
function holdsNode(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getFields().node !== undefined
}

function bind(question: Question, field: GraphQLField<unknown, unknown>): Binding {
  const nullable = getNullableType(field.type)
  const named = getNamedType(field.type)
  const connected = connectionRow(named)
  const row = connected ?? named
  return {
    question,
    form: connected ? 'connection' : isListType(nullable) ? 'list' : 'single',
    row,
    kind: isLeafType(row)
      ? 'value'
      : question.columns.some(column => column.name === 'node') && !holdsNode(row)
        ? 'node'
        : 'record',
    nullableItems: isListType(nullable) && !isNonNullType(nullable.ofType),
  }
}

function checkBinding(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  binding: Binding,
) {
  const { question, form, row, kind } = binding
  const place = `${type.name}.${field.name}`
  const fail = (reason: string) => new QuestionFault(question.name, 1, `${place}: ${reason}`)
  if (type === schema.getQueryType()) {
    if (question.this.length) throw fail('a root field has no "this"')
  } else if (!question.this.some(name => covers(schema, name, type))) {
    throw fail(`the question is asked of ${question.this.join(' | ') || 'nothing'}, not of ${type.name}`)
  }
  for (const name of [...question.this, ...question.starts.map(start => start.type)])
    if (name !== 'Node' && !schema.getType(name)) throw fail(`the schema has no type ${name}`)

  const many = question.cardinality === 'many'
  if (many === (form === 'single'))
    throw fail(`"${question.cardinality}" does not fit the type ${field.type}`)
  if (form === 'connection' && !question.order.length)
    throw fail('a connection needs an order ("many, ordered by …")')

  const expected =
    kind === 'record' && isObjectType(row) ? Object.keys(row.getFields()) : kind === 'node' ? ['node'] : []
  const edge = form === 'connection' && isObjectType(getNamedType(field.type)) ? edgeFields(field) : []
  for (const column of question.columns) {
    if (!schema.getType(column.type)) throw fail(`the schema has no type ${column.type}`)
    if (kind !== 'value' && !expected.includes(column.name) && !edge.includes(column.name))
      throw fail(`column ${column.name} is no field of ${row.name}`)
  }
  for (const name of expected)
    if (!question.columns.some(column => column.name === name))
      throw fail(`${row.name}.${name} has no column`)

  checkArguments(field, question, form, fail)
}

function edgeFields(field: GraphQLField<unknown, unknown>): string[] {
  const edges = (getNamedType(field.type) as GraphQLObjectType).getFields().edges
  return edges ? Object.keys((getNamedType(edges.type) as GraphQLObjectType).getFields()) : []
}

function checkArguments(
  field: GraphQLField<unknown, unknown>,
  question: Question,
  form: Form,
  fail: (reason: string) => QuestionFault,
) {
  const own = new Set([
    ...question.parameters.map(p => p.name),
    ...question.starts.map(start => start.parameter),
  ])
  const ofPlanner = [
    ...(form === 'connection' ? pageArguments : []),
    ...(question.dated ? ['time', 'on'] : []),
  ]
  for (const argument of field.args)
    if (!own.has(argument.name) && !ofPlanner.includes(argument.name) && !isSource(field, argument.name))
      throw fail(`the file does not use the argument ${argument.name}`)
  for (const name of own)
    if (!field.args.some(argument => argument.name === name) && !isDerived(field, name))
      throw fail(`the field has no argument for $${name}`)
}

/** A getter of the arguments' class works a parameter out of the arguments that the caller gave. */
function isDerived(field: GraphQLField<unknown, unknown>, name: string): boolean {
  const type = argumentsClassOf(field)
  return type !== undefined && Object.getOwnPropertyDescriptor(type.prototype, name)?.get !== undefined
}

/** An argument that only getters read (a search's text, of which the file sees the folded key). */
function isSource(field: GraphQLField<unknown, unknown>, name: string): boolean {
  const type = argumentsClassOf(field)
  return type !== undefined && ((type as { derivedFrom?: string[] }).derivedFrom ?? []).includes(name)
}

function covers(schema: GraphQLSchema, name: string, type: GraphQLObjectType): boolean {
  const declared = schema.getType(name)
  if (!declared) return false
  return declared === type || (isAbstractType(declared) && schema.isSubType(declared, type))
}
