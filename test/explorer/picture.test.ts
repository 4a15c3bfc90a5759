import type { PictureLink } from '../../explorer/views/graph/around.ts'
import { choicesOf, filtered, merged } from '../../explorer/views/graph/picture.ts'

const node = (id: string, __typename: string, name = id) => ({ id, __typename, name })
const link = (id: string, from: string, to: string, more: Partial<PictureLink> = {}): PictureLink => ({
  id,
  from,
  to,
  label: 'met',
  ...more,
})
const [ann, ben, cyd, talks] = [
  node('person/ann', 'Person', 'Ann'),
  node('person/ben', 'Person', 'Ben'),
  node('person/cyd', 'Person', 'Cyd'),
  node('event/talks', 'Event', 'Talks'),
]
const [water, space] = [
  { id: 'topic/water', label: 'Water' },
  { id: 'topic/space', label: 'Space' },
]
const whole = {
  nodes: [ann, ben, cyd, talks],
  links: [
    link('1', ann.id, ben.id, { since: 2001, topics: [water] }),
    link('2', ben.id, cyd.id, { since: 2010, topics: [space, water] }),
    link('3', ann.id, talks.id),
  ],
}
const ids = ({ nodes, links }: ReturnType<typeof filtered>) => [
  nodes.map(({ id }) => id),
  links.map(({ id }) => id),
]

test('what was read twice is there once, by name; what is still being read is nothing', () => {
  const both = merged([
    { nodes: [talks, ann], links: [whole.links[2]!], more: true },
    undefined,
    { nodes: [ann, ben], links: [whole.links[0]!, whole.links[2]!], more: false },
  ])
  expect(both.nodes.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Talks'])
  expect(both.links.map(({ id }) => id)).toEqual(['3', '1'])
  expect(merged([])).toEqual({ nodes: [], links: [] })
})

test.each([
  ['everything', {}, ['person/ann', 'person/ben', 'person/cyd', 'event/talks'], ['1', '2', '3']],
  ['one hidden, and whatever only it led to', { hidden: [ben.id] }, ['person/ann', 'event/talks'], ['3']],
  ['a kind', { kinds: ['Person'] }, ['person/ann', 'person/ben', 'person/cyd'], ['1', '2']],
  ['a topic', { topic: space.id }, ['person/ben', 'person/cyd'], ['2']],
  ['until a year: what has no year is not shown', { until: 2005 }, ['person/ann', 'person/ben'], ['1']],
  [
    'what is open, though nothing leads to it',
    { open: [cyd.id], until: 2005 },
    ['person/ann', 'person/ben', 'person/cyd'],
    ['1'],
  ],
  ['nothing of no kind', { kinds: [] }, [], []],
])('%s', (_name, shown, nodes, links) => {
  expect(ids(filtered(whole, shown))).toEqual([nodes, links])
})

test('the choices are what was read', () => {
  expect(choicesOf(whole)).toEqual({
    kinds: ['Event', 'Person'],
    topics: [
      [space.id, 'Space'],
      [water.id, 'Water'],
    ],
    years: { first: 2001, last: 2010 },
  })
  expect(choicesOf({ nodes: [ann], links: [] })).toEqual({ kinds: ['Person'], topics: [], years: undefined })
})
