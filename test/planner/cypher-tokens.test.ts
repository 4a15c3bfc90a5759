import { rename, textOf, tokenize } from '../../src/planner/cypher-tokens.ts'

const variables = new Map([
  ['this', '_1'],
  ['node', '_2'],
  ['with', '_3'],
])
const parameters = new Map([['on', '$p.p0']])
const renamed = (cypher: string) => rename(tokenize(cypher), variables, parameters)

test.each([
  ['MATCH (this)-[:HELD]->(node:Node)', 'MATCH (_1)-[:HELD]->(_2:Node)'],
  ['this.node = node.this', '_1.node = _2.this'],
  ['(this:this)-[node:node|this]->()', '(_1:this)-[_2:node|this]->()'],
  ['{node: node, this: this.id}', '{node: _2, this: _1.id}'],
  ['[x IN node | this.id]', '[x IN _2 | _1.id]'],
  ['CASE WHEN this IS NULL THEN (node) END', 'CASE WHEN _1 IS NULL THEN (_2) END'],
  ["\"this node\" + 'it\\'s this' + `this`", "\"this node\" + 'it\\'s this' + _1"],
  ['$on + $only', '$p.p0 + $only'],
  ['WITH this AS `with`', 'WITH _1 AS _3'],
  ["CALL db.q('x') YIELD node AS name", "CALL db.q('x') YIELD node AS name"],
  [
    "CALL db.q('x') YIELD this AS found, node AS name, with AS this RETURN this, node",
    "CALL db.q('x') YIELD this AS found, node AS name, with AS _1 RETURN _1, _2",
  ],
  ['count(this) + node(this)', 'count(_1) + node(_1)'],
  ['this // this stays out', '_1 '],
])('%s', (cypher, expected) => {
  expect(renamed(cypher)).toBe(expected)
})

test('no character is lost', () => {
  const cypher =
    'MATCH (n:`odd ``name`)\n// a comment\nWHERE n.x >= 1.5e3 AND n.y = "\\"" /* block */ RETURN n;'
  expect(textOf(tokenize(cypher))).toBe(cypher)
})
