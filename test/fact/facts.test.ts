import { onTestWorld } from '../support/world.ts'

const ask = onTestWorld()
type Ids = { nodes: { id: string }[]; totalCount: number }
const ids = ({ nodes }: Ids) => nodes.map(({ id }) => id)

test('facts by what supports them: the number of sources, a source, their kind and time', async () => {
  const { single, several, chronicle, then } = (await ask(`{
    single: facts(where: { citationCount: { eq: 1 }, kind: { in: [SIGNATURE, PROJECT] } }) { nodes { id } }
    several: facts(where: { citationCount: { gt: 1 } }) { nodes { id } }
    chronicle: facts(where: { citations: { some: { source: { id: { eq: "source/world-chronicle" } } } } }) { nodes { id } }
    then: facts(where: { time: { within: { from: "2002-01-01", to: "2002-12-31" } }, kind: { eq: EVENT } }) { nodes { id } }
  }`)) as Record<'single' | 'several' | 'chronicle' | 'then', Ids>
  expect(ids(single).sort()).toEqual([
    'project/world-canal',
    'signature/world-agreement-2003/jan',
    'signature/world-agreement-2003/leo',
  ])
  expect(ids(several)).toEqual([])
  expect(ids(chronicle).sort()).toEqual([
    'observation/world-trade-2006-by-chronicle',
    'party/world-agreement-2003/alba-by-chronicle',
    'tenure/maria-weiss-foreign-by-chronicle',
  ])
  expect(ids(then)).toEqual(['event/world-summit-2002', 'event/world-summit-2002-meeting'])
})

test('what stalled: planned talks, a document that was only signed; not what something came of', async () => {
  const { all, alba, early } = (await ask(`{
    all: stalled(olderThan: "2020-01-01") { nodes { id } }
    alba: stalled(of: ["country/alba"], olderThan: "2020-01-01") { nodes { id } }
    early: stalled(olderThan: "2006-01-01") { nodes { id } }
  }`)) as Record<'all' | 'alba' | 'early', Ids>
  expect(ids(all)).toEqual(
    ['event/world-planned-talks', 'document/world-protocol-2006', 'document/world-agreement-1990'].filter(
      id => id !== 'document/world-agreement-1990',
    ),
  )
  expect(ids(alba)).toEqual([])
  expect(ids(early)).toEqual([])
})
