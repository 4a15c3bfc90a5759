import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { graphModel } from './exchange/records/graph-model.ts'
import { type Binding, bindQuestions } from './planner/binding.ts'
import type { Database } from './neo4j/database.ts'
import { readQuestions } from './planner/catalogue.ts'
import { namesIn } from './planner/graph-model.ts'
import { checkAgainstGraph } from './planner/question-check.ts'
import type { Question } from './planner/question-contract.ts'
import { explainQuestion, hashOf } from './planner/question-explain.ts'
import { resources } from './resources.ts'

/** The question files of a folder, each held against the graph. Throws QuestionFault for the first bad one. */
export function loadQuestions(folder = join(resources, 'cypher')): Map<string, Question> {
  const questions = readQuestions(folder)
  const model = graphModel()
  for (const question of questions.values()) checkAgainstGraph(question, model)
  return questions
}

/** Every planned field of the schema with its question. Throws QuestionFault. */
export function loadBindings(schema: GraphQLSchema): Map<string, Binding> {
  return bindQuestions(schema, loadQuestions())
}

/** The files that Neo4j has planned without a fault, by what is in them: a start need not have them planned again. */
const checkedFile = join(resources, 'cypher', 'checked.json')

/** The hashes of questions, as the file keeps them. */
export function hashesOf(questions: Iterable<Question>): Record<string, string> {
  return Object.fromEntries([...questions].map(question => [question.name, hashOf(question)]))
}

/** What the file says was planned. */
export function checkedHashes(): Record<string, string> {
  return existsSync(checkedFile) ? JSON.parse(readFileSync(checkedFile, 'utf8')) : {}
}

/** Notes that Neo4j has planned all of some questions without a fault. */
export function keepChecked(questions: Iterable<Question>): void {
  writeFileSync(checkedFile, `${JSON.stringify(hashesOf(questions), undefined, 2)}\n`)
}

/** Has Neo4j plan the questions that changed since they were checked. Throws QuestionFault for the first bad one. */
export async function explainChanged(database: Database, questions: Iterable<Question>): Promise<void> {
  const checked = checkedHashes()
  for (const question of questions)
    if (checked[question.name] !== hashOf(question)) await explainOn(database, question)
}

/** Has Neo4j plan a question; gives what it finds odd, by file and line. Throws QuestionFault. */
export function explainOn(database: Database, question: Question): Promise<string[]> {
  return explainQuestion(
    question,
    async (statement, parameters) => (await database.explain(statement, parameters)).notes,
    name => names.has(name),
  )
}

/** Every name that the graph can have for a label, link or property. */
const names = namesIn(graphModel())
