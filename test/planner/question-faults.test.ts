import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInputObjectType } from 'graphql'
import { buildApi } from '../../src/domain/schema.ts'
import { graphModel } from '../../src/exchange/records/graph-model.ts'
import { graphPage } from '../../src/exchange/records/graph-page.ts'
import { bindQuestions } from '../../src/planner/binding.ts'
import { checkAgainstGraph } from '../../src/planner/question-check.ts'
import { QuestionFault } from '../../src/planner/question-contract.ts'
import { readQuestion } from '../../src/planner/question-file.ts'
import { checkedHashes, explainChanged, explainOn, hashesOf, loadQuestions } from '../../src/questions.ts'
import { resources } from '../../src/resources.ts'
import { TestService } from '../support/service.ts'

const model = graphModel()
const events = `// Events in a place.
// this     Place
// dated    node
// returns  node: Event
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)<-[held:HELD_IN]-(node:Event)
WITH this, node, held
WHERE EXISTS { (node)-[:ABOUT]->(:Topic) }
RETURN node
`

function check(text: string) {
  const question = readQuestion('event/in-place', text)
  checkAgainstGraph(question, model)
  return question
}

test('the file that the faults are made in is right', () => {
  expect(() => check(events)).not.toThrow()
})

test.each([
  [
    'a link in the wrong direction',
    '<-[held:HELD_IN]-',
    '-[held:HELD_IN]->',
    /:6: .*HELD_IN leads from Event to Place/,
  ],
  ['a wrong arrow within braces', '-[:ABOUT]->', '<-[:ABOUT]-', /:8: .*ABOUT leads from .*Event.* to Topic/],
  ['an unknown label', 'node:Event)', 'node:Evnt)', /:6: the graph has no label Evnt; did you mean Event\?/],
  ['an unknown link', ':ABOUT', ':ABUOT', /:8: the graph has no link ABUOT; did you mean ABOUT\?/],
  ['a label that the link denies', '(:Topic)', '(:Person)', /:8: no such node has a link -\[:ABOUT\]-> here/],
  [
    'a misspelt header word',
    'returns  node',
    'retruns  node',
    /:4: "retruns" begins no line of a header; did you mean returns\?/,
  ],
  [
    'a misspelt header word before all others',
    'this     Place',
    'thsi     Place',
    /:2: "thsi" begins no line of a header/,
  ],
  [
    'a declared type that the label denies',
    'node: Event',
    'node: Document',
    /:4: the column node is declared as Document, but the file finds Event there/,
  ],
  [
    'a node that is worked out in RETURN',
    'RETURN node',
    'RETURN head([node]) AS node',
    /:4: the column node is a node, and must be a variable; name it before RETURN/,
  ],
  [
    'an order by a property that no node has',
    'node.sortDown desc',
    'node.sortedDown desc',
    /:5: Event has no property sortedDown; did you mean sortDown\?/,
  ],
  ['a dropped this', 'WITH this, node', 'WITH node', /:7: WITH drops "this"/],
  [
    'a property that no such node has',
    'EXISTS {',
    'node.nmae = "x" AND EXISTS {',
    /:8: node is Event, which has no property nmae; did you mean name\?/,
  ],
])('%s is refused with file and line', (_fault, right, wrong, message) => {
  expect(events).toContain(right)
  expect(() => check(events.replace(right, wrong))).toThrow(QuestionFault)
  expect(() => check(events.replace(right, wrong))).toThrow(message)
  expect(() => check(events.replace(right, wrong))).toThrow(/^cypher\/event\/in-place\.cypher:\d+: /)
})

test('an order that is not unique is refused where pages are cut by it', () => {
  const questions = loadQuestions()
  questions.set('event/in-place', check(events.replace(', node.id desc', '')))
  expect(() => bindQuestions(buildApi(), questions)).toThrow(
    /^cypher\/event\/in-place\.cypher:5: Place\.events: the order is not unique/,
  )
})

test.each([
  [
    'a text where slots are wanted',
    'timeline-entry/of-actors',
    'sentence: Slots?',
    'sentence: String?',
    /: sentence is put together from slots \(@Worded\), but its column is String/,
  ],
  [
    'slots where a text is wanted',
    'path-step/of-path',
    'sentence: String',
    'sentence: Slots',
    /: column sentence holds slots, but nothing puts them together/,
  ],
])('%s is refused', (_fault, name, right, wrong, message) => {
  const questions = loadQuestions()
  const text = readFileSync(join(resources, 'cypher', `${name}.cypher`), 'utf8')
  expect(text).toContain(right)
  questions.set(name, readQuestion(name, text.replace(right, wrong)))
  expect(() => bindQuestions(buildApi(), questions)).toThrow(message)
})

test('no filter compares what is put together in process: no database holds it', () => {
  const filters = Object.values(buildApi().getTypeMap()).filter(isInputObjectType)
  expect(filters.length).toBeGreaterThan(50)
  expect(filters.filter(filter => 'sentence' in filter.getFields()).map(({ name }) => name)).toEqual([])
})

const shipped = [...loadQuestions().values()]

test('each arrow, label, link and property of all files, turned or misspelt, is refused on its line', () => {
  const missed: string[] = []
  let made = 0
  for (const { name, text, lines } of shipped) {
    const file = readFileSync(join(resources, 'cypher', `${name}.cypher`), 'utf8')
    const spoil = (pattern: RegExp, spoilt: (match: RegExpExecArray) => string) => {
      for (const match of file.matchAll(pattern)) {
        const line = file.slice(0, match.index).split('\n').length
        if (line < lines.body) continue
        made++
        const wrong = file.slice(0, match.index) + spoilt(match) + file.slice(match.index + match[0].length)
        expect(text).not.toBe('')
        try {
          checkAgainstGraph(readQuestion(name, wrong), model)
          missed.push(`${name}:${line} ${match[0]}`)
        } catch (error) {
          expect((error as Error).message).toMatch(/^cypher\//)
        }
      }
    }
    spoil(/\((\w*):([A-Z]\w+)/g, ([all]) => `${all}x`)
    spoil(/\[(\w*):([A-Z_]+)/g, ([all]) => `${all}X`)
    // Links between nodes of one kind lead both ways.
    spoil(
      /<-(\[\w*:(?:HELD_IN|TOOK_PART|AT|HELD|OF|GAVE|UNDER|IS_PARTY|NAMED|CITES|CITIZEN_OF|LOCATED_IN)\])-/g,
      ([, link]) => `-${link}->`,
    )
  }
  expect(missed).toEqual([])
  expect(made).toBeGreaterThan(400)
})

describe('what Neo4j must say', () => {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
  })
  afterAll(() => service.stop())

  test.each([
    ['a bracket too many', '(:Topic) }', '(:Topic)) }', /:8: Invalid input '\)'/],
    ['a word that Cypher does not know', 'MATCH (this)', 'MACTH (this)', /:6: Invalid input 'MACTH'/],
    [
      'a variable that nobody bound',
      'WHERE EXISTS',
      'WHERE nobody = 1 AND EXISTS',
      /:8: Variable `nobody` not defined/,
    ],
  ])(
    'broken Cypher is refused at the start with file and line: %s',
    async (_fault, right, wrong, message) => {
      const question = readQuestion('event/in-place', events.replace(right, wrong))
      await expect(explainChanged(service.database, [question])).rejects.toThrow(message)
    },
  )

  test('what is right is not', async () => {
    expect(await explainOn(service.database, check(events))).toEqual([])
  })

  test('a start has Neo4j plan what changed since it was checked, and nothing else', async () => {
    service.statements.length = 0
    await explainChanged(service.database, shipped)
    expect(service.statements).toEqual([])
    await explainChanged(service.database, [check(events)])
    expect(service.statements.length).toBeGreaterThan(0)
  })
})

test('the shipped files were checked as they are: `npm run entente -- questions check` notes it', () => {
  expect(checkedHashes()).toEqual(hashesOf(shipped))
})

test('docs/graph.md is what the declarations say: `npm run docs:graph` writes it', () => {
  expect(readFileSync(join(resources, 'docs', 'graph.md'), 'utf8')).toBe(graphPage())
})
