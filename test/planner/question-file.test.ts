import { readQuestion } from '../../src/planner/question-file.ts'

const good = `// The documents of an actor.
// this     Actor
// param    kind: DocumentType?
// returns  node: Document
// many, ordered by node.sortDown desc, node.id desc
MATCH (this)-[:IS_PARTY]->()-[:TO]->(node:Document)
WHERE node.type = $kind // when kind
RETURN DISTINCT node
`

test('a header is the contract of its file', () => {
  const question = readQuestion('document/of-actor', good)
  expect(question).toMatchObject({
    description: 'The documents of an actor.',
    this: ['Actor'],
    parameters: [{ name: 'kind', type: 'DocumentType', list: false, optional: true }],
    columns: [{ name: 'node', type: 'Document', list: false }],
    cardinality: 'many',
    order: [
      { column: 'node', property: 'sortDown', descending: true },
      { column: 'node', property: 'id', descending: true },
    ],
    distinct: true,
  })
  expect(question.body.filter(line => line.when)).toHaveLength(1)
})

test.each([
  [
    'an undeclared parameter',
    (text: string) => text.replace('$kind //', '$other //'),
    /:7: \$other is used but not declared/,
  ],
  [
    'an unused parameter',
    (text: string) => text.replace(/WHERE .*\n/, ''),
    /:3: \$kind is declared but not used/,
  ],
  [
    'a column that RETURN lacks',
    (text: string) => text.replace('node: Document', 'node: Document, kind: String'),
    /:8: the header declares the columns node, kind/,
  ],
  ['no returns', (text: string) => text.replace(/.*returns.*\n/, ''), /no line "returns"/],
  ['no cardinality', (text: string) => text.replace(/.*many.*\n/, ''), /"one", "maybe" or "many"/],
  ['no description', (text: string) => text.replace(/.*documents.*\n/, ''), /begins with a sentence/],
  [
    'a write',
    (text: string) => text.replace('WHERE', 'SET node.x = 1 WITH node WHERE'),
    /:7: a question only reads: SET/,
  ],
  [
    'a reserved name',
    (text: string) => text.replace('()', '(_1)'),
    /:6: names that begin with _ are the planner's: _1/,
  ],
  [
    'an order by no column',
    (text: string) => text.replace('node.sortDown', 'event.sortDown'),
    /order names event/,
  ],
  [
    'an expression without a name',
    (text: string) => text.replace('DISTINCT node', 'node.id'),
    /needs a name/,
  ],
  ['no RETURN', (text: string) => text.replace(/RETURN.*\n/, ''), /no final RETURN/],
  [
    'a parameter that cannot be read',
    (text: string) => text.replace('kind: DocumentType?', 'kind DocumentType'),
    /:3: expected "name: Type"/,
  ],
  [
    'a dated variable that the body lacks',
    (text: string) => text.replace('// param', '// dated    event\n// param'),
    /event/,
  ],
  [
    'a key that the body has no condition for',
    (text: string) => text.replace('// param', '// keyed    party.actor\n// param'),
    /"keyed party.actor" needs the condition party.actor = this.id/,
  ],
  [
    'both this and start',
    (text: string) => text.replace('// param', '// start    a: Actor by $kind\n// param'),
    /either "this" or "start"/,
  ],
])('%s is refused with file and line', (_name, spoil, message) => {
  expect(() => readQuestion('document/of-actor', spoil(good))).toThrow(message)
  expect(() => readQuestion('document/of-actor', spoil(good))).toThrow(
    /^cypher\/document\/of-actor\.cypher:\d+: /,
  )
})
