import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readFunctions, withFunctions } from './cypher-functions.ts'
import type { Question } from './question-contract.ts'
import { readQuestion } from './question-file.ts'

/** Folders of `cypher/` that hold something other than questions. */
const otherRooms = /^(migrations|derive|slice|function)\b/

/** All question files below a folder by name (`document/of-actor`). Throws QuestionFault for the first bad one. */
export function readQuestions(folder: string): Map<string, Question> {
  const questions = new Map<string, Question>()
  const functions = readFunctions(join(folder, 'function'))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.cypher')) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path)
      .replace(/\.cypher$/, '')
      .replaceAll('\\', '/')
    if (!otherRooms.test(name))
      questions.set(name, readQuestion(name, withFunctions(name, readFileSync(path, 'utf8'), functions)))
  }
  return questions
}
