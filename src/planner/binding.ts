import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { checkBinding } from './binding-check.ts'
import { connectionRow } from './fields.ts'
import { type QuestionExtension, questionExtension } from './question.ts'
import { type Question, QuestionFault } from './question-contract.ts'

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
  /** Further fields of the connection, which questions answer that are asked of the same. */
  beside: Map<string, Binding>
}

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
      const binding = bind(question, field)
      for (const [besideName, file] of question.beside) {
        const fields = (getNamedType(field.type) as GraphQLObjectType).getFields()
        const asked = questions.get(file)
        if (!asked || !fields[besideName])
          throw new QuestionFault(
            name,
            1,
            `"beside ${besideName}: ${file}" needs such a field and such a file`,
          )
        used.add(file)
        binding.beside.set(besideName, bind(asked, fields[besideName]))
      }
      used.add(name)
      bindings.set(`${type.name}.${field.name}`, binding)
    }
  }
  for (const [place, binding] of bindings) checkBinding(schema, place, binding, bindings)
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
    beside: new Map(),
  }
}
