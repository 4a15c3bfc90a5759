import { fold } from '../../src/names/folding.ts'
import { TestService } from '../support/service.ts'

let service: TestService

beforeAll(async () => {
  service = await TestService.start()
  await service.load('test/world')
})
afterAll(() => service.stop())

/** What would do harm, or change a meaning, if it ever became part of a statement. */
const corpus = [
  "'",
  '"',
  "' OR 1=1 //",
  '" OR true //',
  "x'}) MATCH (n) DETACH DELETE n //",
  'x"}) MATCH (n) DETACH DELETE n //',
  '`',
  '`) DETACH DELETE n //',
  '\\',
  "\\'",
  '\\u0027 OR true //',
  '//',
  '/* x */',
  '$x',
  '$p',
  '$p.p0',
  '{x: 1}',
  '} RETURN 1 }',
  'a;b',
  'a\nMATCH (n) DETACH DELETE n',
  'CALL dbms.shutdown()',
  'LOAD CSV FROM "file:///etc/passwd" AS x',
  '%27%20OR%201%3D1',
  'ＭＡＴＣＨ （ｎ）',
  'ʼ OR 1=1',
  '“x” OR ‘y’',
  'a\u2028b',
  '__proto__',
  'constructor',
  // Lucene's operators.
  '*:*',
  'a AND b',
  'a OR b',
  'NOT a',
  '+a -b',
  'a~2',
  'a^9',
  '"a b"~3',
  '[a TO z]',
  '{a TO z}',
  '(a)',
  'a*',
  '?a',
  'folded:a',
  'a\\:b',
  '/a.*/',
  '&& ||',
  '!a',
]

/** Every argument that takes a text whose folded key counts. */
const folding = `query F($t: String!, $ts: [String!]!) {
  text: events(where: { name: { eq: $t } }) { totalCount }
  texts: events(where: { name: { in: $ts } }) { totalCount }
  contains: people(where: { names: { some: { text: { contains: $t } } } }) { totalCount }
  start: documents(where: { title: { startsWith: $t } }) { totalCount }
}`

/** Every argument that takes a text letter by letter; none of the corpus names anything. */
const exact = `query Q($t: String!, $id: ID!, $ids: [ID!]!) {
  code: observations(where: { indicator: { eq: $t } }) { totalCount }
  codes: countries(where: { codes: { alpha2: { contains: $t } } }) { totalCount }
  start2: sources(where: { url: { startsWith: $t } }) { totalCount }
  id: people(where: { id: { eq: $id } }) { totalCount }
  ids: people(where: { id: { in: $ids } }) { totalCount }
  deep: events(where: { participations: { some: { actor: { id: { eq: $id } } } } }) { totalCount }
  identifier: people(where: { identifiers: { some: { scheme: { eq: $t }, value: { eq: $t } } } }) { totalCount }
  indicator: observations(indicator: $t) { totalCount }
}`

test.each(corpus)('%j is a literal text everywhere', async text => {
  // What a text answers, and the statement that was sent for it.
  const ask = async (query: string, t: string) => {
    service.statements.length = 0
    const { data, errors } = await service.ask(query, { t, ts: [t], id: t, ids: [t] })
    return {
      data,
      codes: errors?.map(({ extensions }) => extensions.code),
      statement: service.statements[0]?.text,
    }
  }
  const harmless = await ask(exact, 'zzqqxx')
  expect(harmless.codes).toBeUndefined()
  expect(await ask(exact, text)).toEqual(harmless)

  // A text without a letter or digit has no folded key to look for, and is refused as such.
  const search = 'query S($t: String!) { search(text: $t) { totalCount } }'
  const plain = fold(text)
  for (const query of [folding, search])
    expect(await ask(query, text)).toEqual(
      plain
        ? { ...(await ask(query, plain)), ...(query === search && { data: expect.anything() }) }
        : { codes: ['BAD_USER_INPUT'] },
    )
})

test.each(corpus)('%j as an id is no id', async text => {
  const { errors } = await service.ask(
    'query Q($id: ID!) { node(id: $id) { id } country(id: $id) { id } encounters(of: $id) { totalCount } }',
    { id: text },
  )
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
})

test.each(corpus)('%j as a cursor, a language and a day is refused', async text => {
  for (const [argument, field] of [
    [`events(after: $t)`, 'nodes { id }'],
    [`events(before: $t)`, 'nodes { id }'],
    [`events(where: { time: { overlaps: { from: $t } } })`, 'totalCount'],
  ]) {
    const type = argument!.includes('time') ? 'Date' : 'String'
    const { errors } = await service.ask(`query Q($t: ${type}) { ${argument} { ${field} } }`, { t: text })
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  }
  const { errors } = await service.ask(
    'query Q($t: [String!]) { country(id: "country/brava") { name(languages: $t) } }',
    { t: [text] },
  )
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
})

test('a cursor that somebody made up is refused, or goes on from where it says', async () => {
  for (const keys of [['x'], ['x', null, null], ['x', { date: "2000-01-01') MATCH (n" }, 'a'], {}, 'text', 1])
    expect(
      (
        await service.ask('query Q($t: String) { events(after: $t) { nodes { id } } }', {
          t: Buffer.from(JSON.stringify(keys)).toString('base64url'),
        })
      ).errors![0]!.extensions.code,
    ).toBe('BAD_USER_INPUT')
})
