import { didYouMean } from '../names/did-you-mean.ts'
import { tokenize } from './cypher-tokens.ts'
import {
  type Declared,
  type Fail,
  type OrderKey,
  type Question,
  QuestionFault,
  type Start,
  type When,
} from './question-contract.ts'

const words = 'this start given param dated keyed beside count plain returns one maybe many'.split(' ')

/** Whether a line is set as those of the contract are: a word in a column of its own, or one nearly known before a declaration. */
function looksLikeContract(content: string, word: string): boolean {
  if (/^\w+ {2,}\S/.test(content)) return true
  return /^\w+,? +(\w+: |ordered by )/.test(content) && didYouMean(word, words) !== ''
}

/** Reads the comment lines on top of a question file into the question. Throws QuestionFault. */
export function readHeader(question: Question, lines: string[]): void {
  let cardinalityGiven = false
  // Sentences come first: a word that is no line of the contract behind one that is can only be misspelt.
  let isContract = false
  lines.forEach((line, index) => {
    const fail = (reason: string) => new QuestionFault(question.name, index + 1, reason)
    const content = line.slice(2).trim()
    const [, word = '', rest = ''] = /^(\w+)\b,?\s*(.*)$/.exec(content) ?? []
    isContract ||= words.includes(word)
    switch (word) {
      case 'this':
        question.this = rest.split('|').map(type => type.trim())
        break
      case 'start':
        question.starts.push(readStart(rest, fail))
        break
      case 'given':
        question.given = splitTopLevel(rest).map(column => readDeclared(column, fail))
        break
      case 'param':
        question.parameters.push(readDeclared(rest, fail))
        break
      case 'dated':
        ;[question.dated, question.datedElse] = rest.split(/, else /) as [string, string?]
        break
      case 'keyed': {
        const [, variable, property, when] = /^(\w+)\.(\w+)(?: when ([\w, ]+))?$/.exec(rest) ?? []
        if (!variable || !property) throw fail(`expected "keyed variable.property", found "${rest}"`)
        question.keyed = { variable, property, when: readWhen(when) }
        break
      }
      case 'beside':
        for (const part of rest.split(',')) {
          const [name = '', file = ''] = part.split(':').map(word => word.trim())
          if (!file) throw fail(`expected "beside field: folder/file", found "${rest}"`)
          question.beside.set(name, file)
        }
        break
      case 'count':
        question.lines.count = index + 1
        question.count = tokenize(rest)
        break
      case 'plain': {
        const [expression = '', without = ''] = rest.split(' without ')
        question.plain = { expression: tokenize(expression), without: without.split(/\s*,\s*/) }
        break
      }
      case 'returns':
        question.lines.returns = index + 1
        question.columns = splitTopLevel(rest).map(column => readDeclared(column, fail))
        break
      case 'one':
      case 'maybe':
      case 'many':
        question.cardinality = word
        question.lines.order = index + 1
        question.order = readOrder(rest, fail)
        cardinalityGiven = true
        break
      default:
        if (isContract || looksLikeContract(content, word))
          throw fail(`"${word || content}" begins no line of a header${didYouMean(word, words)}`)
        question.description += `${question.description && ' '}${content}`
    }
  })
  const fail = (reason: string) => new QuestionFault(question.name, 1, reason)
  if (!question.description)
    throw fail('the header begins with a sentence that says what the question answers')
  if (!question.columns.length) throw fail('the header has no line "returns"')
  if (!cardinalityGiven) throw fail('the header has no line "one", "maybe" or "many"')
}

/** Reads conditions as they stand behind `when`: `with, not includePredecessors`. */
export function readWhen(text = ''): When[] {
  const names = text.split(/,\s*/).filter(Boolean)
  return names.map(name => ({ name: name.replace(/^not /, ''), given: !name.startsWith('not ') }))
}

function readStart(text: string, fail: Fail): Start {
  const match = /^(\w+): (\w+)(\??) by \$(\w+)$/.exec(text)
  if (!match) throw fail(`expected "start name: Type by $argument", found "${text}"`)
  return { variable: match[1]!, type: match[2]!, optional: match[3] === '?', parameter: match[4]! }
}

function readDeclared(text: string, fail: Fail): Declared {
  const match = /^(\w+): (\[)?(\w+)(?:!\])?(\])?(\??)$/.exec(text.trim())
  if (!match) throw fail(`expected "name: Type", found "${text}"`)
  return { name: match[1]!, type: match[3]!, list: match[2] !== undefined, optional: match[5] === '?' }
}

function readOrder(text: string, fail: Fail): OrderKey[] {
  if (!text) return []
  const match = /^ordered by (.+)$/.exec(text)
  if (!match) throw fail(`expected "ordered by column.property asc|desc, …", found "${text}"`)
  return match[1]!.split(',').map(part => {
    const key = /^\s*(\w+)(?:\.(\w+))?(?: (asc|desc))?\s*$/.exec(part)
    if (!key) throw fail(`"${part.trim()}" is no order key`)
    return { column: key[1]!, property: key[2], descending: key[3] === 'desc' }
  })
}

function splitTopLevel(text: string): string[] {
  return text.split(/,\s*(?![^[]*\])/)
}
