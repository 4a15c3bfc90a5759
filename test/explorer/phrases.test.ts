import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gapKey, type Hit, inOrder, meantBy, questionsOf, typesOf } from '../../explorer/phrases/meant.ts'
import { beginningsOf, readingsOf } from '../../explorer/phrases/read.ts'
import { viewOf } from '../../explorer/phrases/view-of.ts'
import type { Named } from '../../explorer/parts/names.ts'
import { en } from '../../explorer/texts/en.ts'
import { TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await TestService.start()
  await service.loadShipped()
}, 180_000)
afterAll(() => service.stop())

const named =
  '{ __typename id ... on Actor { name } ... on Office { name } ... on Topic { label } ... on Event { name } }'
const suggest = `query ($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 8) { nodes { matched how node ${named} } }
}`
const officesOf = `query ($name: String!, $country: ID!) {
  offices(first: 5, where: { name: { contains: $name }, of: { OR: [{ id: { eq: $country } }, { organization: { country: { id: { eq: $country } } } }] } }) {
    nodes { __typename id name }
  }
}`

async function hits(text: string, types?: readonly string[]): Promise<Hit[]> {
  const { data, errors } = await service.ask(suggest, { text, types })
  expect(errors).toBeUndefined()
  return (data as { search: { nodes: Hit[] } | null }).search?.nodes ?? []
}

async function officeHits(name: string, country: string): Promise<Hit[]> {
  const { data } = await service.ask(officesOf, { name, country })
  const { offices } = data as { offices: { nodes: { __typename: 'Office'; id: string; name: string }[] } }
  return offices.nodes.map(node => ({ node, matched: node.name, how: 'WORDS' }))
}

/** The addresses to which a text leads, as the box offers them. */
async function leadsTo(text: string): Promise<string[]> {
  const readings = readingsOf(text, en)
  if (!readings.length) return []
  const found = new Map<string, Hit[]>()
  for (const { ask, names } of readings)
    for (const [slot, name] of inOrder(names)) {
      const key = gapKey(slot, name)
      if (!found.has(key)) found.set(key, await hits(name, typesOf[slot]))
      if (slot === 'country')
        for (const { node } of meantBy(found.get(key)!, name, ask))
          found.set(gapKey('office', names.office!, node as Named), await officeHits(names.office!, node.id))
    }
  const isName = (await hits(text)).some(({ how }) => how === 'EXACT')
  return questionsOf(
    readings,
    (slot, name, country) => found.get(gapKey(slot, name, country)) ?? found.get(gapKey(slot, name)) ?? [],
    isName,
  ).map(question => {
    const { to, params, search } = viewOf(question)
    const given = Object.entries(search)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length))
      .map(([name, value]) => `${name}=${[value].flat().join('+')}`)
    return `${to.replace('$', params?._splat ?? '')}${given.length ? `?${given.join('&')}` : ''}`
  })
}

describe('what a question leads to first', () => {
  test.each([
    ['who met Nabiyev', '/meetings?of=person/rashad-nabiyev-az-digital-development'],
    ['WHO  MET Nabiyev ??', '/meetings?of=person/rashad-nabiyev-az-digital-development'],
    ['whom did Barack Obama meet', '/meetings?of=person/us-president-barack-obama'],
    [
      'who did Barack Obama meet in 2012',
      '/meetings?of=person/us-president-barack-obama&from=2012-01-01&to=2012-12-31',
    ],
    [
      'whom did Barack Obama meet in May 2012',
      '/meetings?of=person/us-president-barack-obama&from=2012-05-01&to=2012-05-31',
    ],
    [
      'whom did Barack Obama meet on 23 May 2012',
      '/meetings?of=person/us-president-barack-obama&from=2012-05-23&to=2012-05-23',
    ],
    [
      'whom did Barack Obama meet on 2012-05-23',
      '/meetings?of=person/us-president-barack-obama&from=2012-05-23&to=2012-05-23',
    ],
    [
      'whom did Barack Obama meet since 2015',
      '/meetings?of=person/us-president-barack-obama&from=2015-01-01',
    ],
    ['whom did Barack Obama meet before 2010', '/meetings?of=person/us-president-barack-obama&to=2009-12-31'],
    [
      'whom did Barack Obama meet after March 2015',
      '/meetings?of=person/us-president-barack-obama&from=2015-04-01',
    ],
    ['whom did Barack Obama meet until 2011', '/meetings?of=person/us-president-barack-obama&to=2011-12-31'],
    [
      'whom did Barack Obama meet between 2010 and 2012',
      '/meetings?of=person/us-president-barack-obama&from=2010-01-01&to=2012-12-31',
    ],
    [
      'whom did Barack Obama meet from May 2010 to Jun 2011',
      '/meetings?of=person/us-president-barack-obama&from=2010-05-01&to=2011-06-30',
    ],
    [
      'whom did Barack Obama meet in February 2012',
      '/meetings?of=person/us-president-barack-obama&from=2012-02-01&to=2012-02-29',
    ],
    ['meetings of Azerbaijan', '/meetings?of=country/az'],
    ['meetings with Belarus in 2024', '/meetings?of=country/by&from=2024-01-01&to=2024-12-31'],
    [
      'meetings of Azerbaijan about digital transformation',
      '/meetings?of=country/az&about=topic/digital-transformation',
    ],
    [
      'who met Koch about digital transformation in 2021',
      '/meetings?of=person/ali-taha-koch-tr-digital-transformation&about=topic/digital-transformation&from=2021-01-01&to=2021-12-31',
    ],
    ['who met Коч', '/meetings?of=person/ali-taha-koch-tr-digital-transformation'],
    [
      'did Nabiyev meet Koch',
      '/meetings?of=person/rashad-nabiyev-az-digital-development&with=person/ali-taha-koch-tr-digital-transformation',
    ],
    [
      'when did Nabiyev meet Ali Taha Koch',
      '/meetings?of=person/rashad-nabiyev-az-digital-development&with=person/ali-taha-koch-tr-digital-transformation',
    ],
    ['meetings of Azerbaijan with Belarus', '/meetings?of=country/az&with=country/by'],
    [
      'meetings between Azerbaijan and Belarus in 2024',
      '/meetings?of=country/az&with=country/by&from=2024-01-01&to=2024-12-31',
    ],
    ['Aliyev and Lukashenko', '/dossier?a=person/ilham-aliyev-1961&b=person/alexander-lukashenko-1954'],
    [
      'Ilham Aliyev and Alexander Lukashenko',
      '/dossier?a=person/ilham-aliyev-1961&b=person/alexander-lukashenko-1954',
    ],
    ['Azerbaijan and Belarus in 2024', '/dossier?a=country/az&b=country/by&from=2024-01-01&to=2024-12-31'],
    ['relations between Azerbaijan and Turkey', '/dossier?a=country/az&b=country/tr'],
    ['dossier of Azerbaijan and Türkiye', '/dossier?a=country/az&b=country/tr'],
    ['documents of Azerbaijan', '/documents?of=country/az'],
    [
      'documents signed by Azerbaijan and Belarus in 2024',
      '/documents?of=country/az+country/by&from=2024-01-01&to=2024-12-31',
    ],
    ['treaties between Azerbaijan and Türkiye', '/documents?of=country/az+country/tr'],
    ['what did Azerbaijan and Belarus sign', '/documents?of=country/az+country/by'],
    ['what did Azerbaijan sign about industry', '/documents?of=country/az&about=topic/industry'],
    [
      'who was President of the United States in 1985',
      '/node/office/us-president?from=1985-01-01&to=1985-12-31',
    ],
    [
      'who was Prime Minister of Japan in May 2019',
      '/node/office/jp-prime-minister?from=2019-05-01&to=2019-05-31',
    ],
    ['who is the Prime Minister of Japan', '/node/office/jp-prime-minister'],
    ['who held the office of President of Azerbaijan', '/node/office/az-president'],
    [
      'who was minister of digital development of Azerbaijan in 2021',
      '/node/office/az-minister-of-digital-development-and-transport?from=2021-01-01&to=2021-12-31',
    ],
    [
      'path from Nabiyev to Koch',
      '/path?from=person/rashad-nabiyev-az-digital-development&to=person/ali-taha-koch-tr-digital-transformation',
    ],
    ['path from Belarus to Azerbaijan', '/path?from=country/by&to=country/az'],
    [
      'how are Obama and Ilham Aliyev connected',
      '/path?from=person/us-president-barack-obama&to=person/ilham-aliyev-1961',
    ],
    [
      'how is Nabiyev connected to Lukashenko',
      '/path?from=person/rashad-nabiyev-az-digital-development&to=person/alexander-lukashenko-1954',
    ],
    ['timeline of Azerbaijan', '/timeline?of=country/az'],
    [
      'timeline of Obama from 2010 to 2012',
      '/timeline?of=person/us-president-barack-obama&from=2010-01-01&to=2012-12-31',
    ],
    ['graph of Azerbaijan', '/graph?open=country/az'],
    ['network of Obama', '/graph?open=person/us-president-barack-obama'],
  ])('%s', async (text, address) => {
    expect((await leadsTo(text))[0]).toBe(address)
  })
})

describe('what is no question', () => {
  test.each([
    'Nabiyev',
    'Koch A. T.',
    'Ministry of Foreign Affairs',
    'Minister of Foreign Affairs and Trade',
    'trade and industry',
    'science and technology',
    'Bosnia and Herzegovina',
    'Trinidad and Tobago',
    'Antigua and Barbuda',
    'Saint Kitts and Nevis',
    'Sao Tome and Principe',
    'Saint Vincent and the Grenadines',
    'Digital Development and Transport',
    'Protocol on cooperation in the quarantine and protection of plants',
    'Memorandum of understanding and cooperation in competition policy',
    'small and medium-sized enterprises',
    'peace and security',
    'who',
    'who met',
    'who is who',
    'The Who',
    'met',
    'path',
    'path to peace',
    'the path from war to peace',
    'from Baku to Minsk',
    'in 2013',
    'between 2010 and 2012',
    'Visit of President Obama in 2012',
    'Nuclear Security Summit',
    'President of the United States',
    'timeline',
    'history',
    'graph',
    'graph theory',
    'documents',
    'documents about tourism',
    'meetings',
    'meetings in 2012',
    'treaty of friendship',
    'treaty between nobody and nowhere',
    'and',
    'A and B',
    'Romeo and Juliet',
    'law and order',
    'one country and two systems',
    'Tom and Jerry',
    'Koc and',
    'and Lukashenko',
    'who met nobodyatall',
    'who met in 2012',
    'e-commerce and e-services',
    'research and development',
    'oil and gas',
    // What a view cannot be narrowed to is not left out without a word.
    'path from Belarus to Azerbaijan in 2012',
    'graph of Azerbaijan in 2012',
    'timeline of Obama since 2010',
  ])('%s', async text => {
    expect(await leadsTo(text)).toEqual([])
  })
})

test('who could be meant by a name is offered, each of them', async () => {
  expect(await leadsTo('who met Aliyev')).toEqual([
    '/meetings?of=person/ilham-aliyev-1961',
    '/meetings?of=person/heydar-aliyev-visit-1074',
  ])
})

test('a phrase that is begun can be gone on with', () => {
  expect(beginningsOf('who m', en)).toEqual(['who met '])
  expect(beginningsOf('path ', en)).toEqual(['path from ', 'path between '])
  expect(beginningsOf('w', en)).toEqual([])
  expect(beginningsOf('Nabiyev', en)).toEqual([])
})

test('a text that is too long is searched for, not read', () => {
  expect(readingsOf(`who met ${'a '.repeat(100)}`, en)).toEqual([])
})
