import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { argumentsClassOf } from './arguments.ts'
import type { Binding, Form } from './binding.ts'
import { computedExtension, wordsExtension } from './question.ts'
import { type OrderKey, type Question, QuestionFault } from './question-contract.ts'

/** Arguments that the planner itself answers, whatever the question. */
const pageArguments = ['first', 'after', 'last', 'before', 'where', 'orderBy']

/** Holds a field's question against the schema: what it is asked of, its columns, its arguments and its order. Throws QuestionFault. */
export function checkBinding(
  schema: GraphQLSchema,
  place: string,
  binding: Binding,
  bindings: Map<string, Binding>,
) {
  const { question, form, row, kind } = binding
  const [typeName, fieldName] = place.split('.') as [string, string]
  const type = schema.getType(typeName) as GraphQLObjectType
  const field = type.getFields()[fieldName]!
  const fail = (reason: string) => new QuestionFault(question.name, 1, `${place}: ${reason}`)
  if (type === schema.getQueryType()) {
    if (question.this.length && !question.this.includes(type.name)) throw fail('a root field has no "this"')
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
  if (form === 'connection' && !question.order.some(key => isUnique(question, key)))
    throw new QuestionFault(
      question.name,
      question.lines.order,
      `${place}: the order is not unique, so that pages would lose rows; end it with the id of a column`,
    )

  const asked = questionsOf(row, bindings)
  const fields =
    kind === 'record' && isObjectType(row) ? Object.keys(row.getFields()) : kind === 'node' ? ['node'] : []
  const expected = fields.filter(name => !bindings.has(`${row.name}.${name}`) || kind === 'node')
  const edge = form === 'connection' && isObjectType(getNamedType(field.type)) ? edgeFields(field) : []
  const given = kind === 'record' ? asked.flatMap(other => other.given.map(({ name }) => name)) : []
  const keys = kind === 'record' ? question.order.map(({ column }) => column) : []
  for (const column of question.columns) {
    if (!given.includes(column.name) && column.type !== 'Slots' && !schema.getType(column.type))
      throw fail(`the schema has no type ${column.type}`)
    if (kind !== 'value' && ![...expected, ...edge, ...given, ...keys].includes(column.name))
      throw fail(`column ${column.name} is no field of ${row.name}, and no question asks for it`)
  }
  // What is put together in process is no text in the database, so that no filter may compare it.
  for (const [name, { extensions }] of kind === 'value'
    ? [[question.columns[0]!.name, field] as const]
    : Object.entries(kind === 'record' && isObjectType(row) ? row.getFields() : {}))
    for (const column of question.columns)
      if (column.name === name && (column.type === 'Slots') !== wordsExtension in extensions)
        throw fail(
          column.type === 'Slots'
            ? `column ${name} holds slots, but nothing puts them together (@Worded)`
            : `${name} is put together from slots (@Worded), but its column is ${column.type}`,
        )
  for (const name of [...expected, ...given])
    if (!question.columns.some(column => column.name === name))
      throw fail(`${row.name}.${name} has no column`)

  // A record's fields go by the arguments of whatever field answers with the record.
  const inherited = new Set(
    question.given.length
      ? [...bindings].filter(([, other]) => other.row === type).flatMap(([at]) => argumentsOf(schema, at))
      : [],
  )
  checkArguments(field, question, form, inherited, fail)
}

/** Whether no two rows share a key: the id of a node, an id that the file makes, or a place in a row. */
/** Columns that number the rows. */
const numbering = ['position', 'place', 'number']

function isUnique({ columns }: Question, { column, property }: OrderKey): boolean {
  if (property !== undefined) return property === 'id'
  const type = columns.find(({ name }) => name === column)?.type
  return type === 'ID' || numbering.includes(column)
}

/** The questions that are asked of a record. */
function questionsOf(row: GraphQLNamedType, bindings: Map<string, Binding>): Question[] {
  return [...bindings].flatMap(([place, { question }]) =>
    place.startsWith(`${row.name}.`) && question.given.length ? question : [],
  )
}

function argumentsOf(schema: GraphQLSchema, place: string): string[] {
  const [typeName, fieldName] = place.split('.') as [string, string]
  return (schema.getType(typeName) as GraphQLObjectType).getFields()[fieldName]!.args.map(({ name }) => name)
}

function edgeFields(field: GraphQLField<unknown, unknown>): string[] {
  const edges = (getNamedType(field.type) as GraphQLObjectType).getFields().edges
  return edges ? Object.keys((getNamedType(edges.type) as GraphQLObjectType).getFields()) : []
}

function checkArguments(
  field: GraphQLField<unknown, unknown>,
  question: Question,
  form: Form,
  inherited: Set<string>,
  fail: (reason: string) => QuestionFault,
) {
  // A file that is asked in several places need not be given in each what it can do without.
  const isNeeded = (optional: boolean) => !optional || !question.given.length
  const given = new Set(inherited.size ? question.given.map(({ name }) => name) : [])
  const starts = question.starts.filter(({ variable }) => !given.has(variable))
  const own = new Set([...question.parameters.map(p => p.name), ...starts.map(start => start.parameter)])
  const needed = new Set([
    ...question.parameters.filter(({ optional }) => isNeeded(optional)).map(({ name }) => name),
    ...starts.filter(({ optional }) => isNeeded(optional)).map(({ parameter }) => parameter),
  ])
  const ofPlanner = [
    ...(form === 'connection' ? pageArguments : form === 'list' ? ['first'] : []),
    ...(question.dated || question.body.some(line => line.dated) ? ['time', 'on'] : []),
  ]
  for (const argument of field.args)
    if (!own.has(argument.name) && !ofPlanner.includes(argument.name) && !isSource(field, argument.name))
      throw fail(`the file does not use the argument ${argument.name}`)
  for (const name of needed)
    if (
      !field.args.some(argument => argument.name === name) &&
      !isDerived(field, name) &&
      !inherited.has(name) &&
      !(name === 'computed' && field.extensions[computedExtension])
    )
      throw fail(`the field has no argument for $${name}`)
}

/** A getter of the arguments' class works a parameter out of the arguments that the caller gave. */
function isDerived(field: GraphQLField<unknown, unknown>, name: string): boolean {
  for (let type = argumentsClassOf(field)?.prototype; type; type = Object.getPrototypeOf(type))
    if (Object.getOwnPropertyDescriptor(type, name)?.get) return true
  return false
}

/** An argument that only getters, or what is computed, read (a search's text, of which the file sees the folded key). */
function isSource(field: GraphQLField<unknown, unknown>, name: string): boolean {
  if (field.extensions[computedExtension]) return true
  const type = argumentsClassOf(field)
  return type !== undefined && ((type as { derivedFrom?: string[] }).derivedFrom ?? []).includes(name)
}

function covers(schema: GraphQLSchema, name: string, type: GraphQLObjectType): boolean {
  const declared = schema.getType(name)
  if (!declared) return false
  return declared === type || (isAbstractType(declared) && schema.isSubType(declared, type))
}
