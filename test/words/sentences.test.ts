import { fold } from '../../src/names/folding.ts'
import type { ActorSlot, EventSlots, TenureSlots } from '../../src/words/slots.ts'
import { sentencesIn } from '../../src/words/words.ts'
import { TestService } from '../support/service.ts'

const words = sentencesIn(['en'])
const day = (text: string) => ({
  edtf: text,
  startEarliest: text,
  startLatest: text,
  endEarliest: text,
  endLatest: text,
})
const october = {
  edtf: '2010-10',
  startEarliest: '2010-10-01',
  startLatest: '2010-10-31',
  endEarliest: '2010-10-01',
  endLatest: '2010-10-31',
}
const somebody = (
  name: string,
  role = 'PARTICIPANT',
  title?: string,
  certainty = 'DEFINITELY',
): ActorSlot => ({
  name,
  role,
  office: title ? { title: null, certainty, office: { name: title } } : null,
})
const cameron = somebody('David Cameron', 'HOST', 'Prime Minister')
const event = (slots: Partial<EventSlots>): EventSlots => ({
  name: 'Meeting',
  description: null,
  kind: 'MEETING',
  status: 'HELD',
  time: october,
  place: null,
  topics: [],
  actors: [],
  count: slots.actors?.length ?? 0,
  ...slots,
})

test.each<[string, Partial<EventSlots>]>([
  [
    'David Cameron, Prime Minister, met CBI and 3 others about business issues in October 2010.',
    {
      name: 'To discuss business issues',
      actors: [cameron, somebody('CBI', 'GUEST'), somebody('BP', 'GUEST')],
      count: 5,
    },
  ],
  [
    'David Cameron, Prime Minister, met CBI about business issues in October 2010.',
    { description: 'To discuss business issues.', actors: [cameron, somebody('CBI')] },
  ],
  [
    'David Cameron, Prime Minister, met CBI in October 2010 (Breakfast roundtable).',
    { name: 'Breakfast roundtable', actors: [cameron, somebody('CBI')] },
  ],
  [
    'David Cameron, possibly Prime Minister, was to meet CBI in Paris in October 2010.',
    {
      status: 'PLANNED',
      place: 'Paris',
      actors: [somebody('David Cameron', 'HOST', 'Prime Minister', 'POSSIBLY'), somebody('CBI')],
    },
  ],
  [
    'David Cameron was to have met CBI in October 2010.',
    { status: 'CANCELLED', actors: [somebody('David Cameron'), somebody('CBI')] },
  ],
  [
    'Kalakaua, King of Hawaii, visited the United States from 12 to 23 December 1874.',
    {
      name: 'Visit of King Kalakaua (Hawaii) to the United States',
      kind: 'VISIT',
      place: 'United States',
      time: { edtf: '1874-12-12/1874-12-23', startLatest: '1874-12-12' },
      actors: [somebody('United States', 'HOST'), somebody('Kalakaua', 'GUEST', 'King of Hawaii')],
    },
  ],
  [
    'Ada made a working visit to Alba on 3 March 2001.',
    {
      name: 'Working visit of Ada',
      kind: 'VISIT',
      time: day('2001-03-03'),
      actors: [somebody('Ada', 'GUEST'), somebody('Alba', 'HOST')],
    },
  ],
  [
    'Ada and Ben visited Baku on 3 March 2001.',
    {
      name: 'Visit',
      kind: 'VISIT',
      place: 'Baku',
      time: day('2001-03-03'),
      actors: [somebody('Ada', 'GUEST'), somebody('Ben', 'GUEST')],
    },
  ],
  [
    'Ada spoke by telephone with Ben perhaps in about 2001.',
    { name: 'Call', kind: 'CALL', time: { edtf: '2001%' }, actors: [somebody('Ada'), somebody('Ben')] },
  ],
  [
    'Ada negotiated with Ben and Cy about water.',
    {
      name: 'Talks',
      kind: 'NEGOTIATION',
      time: {},
      topics: ['water'],
      actors: [somebody('Ada'), somebody('Ben'), somebody('Cy')],
    },
  ],
  [
    'Ada made a statement to Ben on 3 March 2001.',
    {
      name: 'Statement',
      kind: 'STATEMENT',
      time: day('2001-03-03'),
      actors: [somebody('Ada', 'SPEAKER'), somebody('Ben', 'ADDRESSEE')],
    },
  ],
  [
    'Ada and Ben took part in World Forum in 2001.',
    {
      name: 'World Forum',
      kind: 'FORUM',
      time: { edtf: '2001' },
      actors: [somebody('Ada'), somebody('Ben')],
    },
  ],
  [
    'World Forum took place in Baku since 2001.',
    { name: 'World Forum', kind: 'FORUM', place: 'Baku', time: { edtf: '2001/..' } },
  ],
  ['Offer of grain was made.', { name: 'Offer of grain', kind: 'OFFER', time: {} }],
])('%s', (sentence, slots) => {
  expect(words.event(event(slots))).toBe(sentence)
})

test('a country is called as on the day', () => {
  const volta: ActorSlot = {
    ...somebody('Burkina Faso'),
    formerNames: [JSON.stringify(['Upper Volta', '1958-12-11', '1958-12-11', '1984-08-03', '1984-08-03'])],
  }
  const sentence = (edtf: string) => words.event(event({ time: day(edtf), actors: [volta, somebody('Ben')] }))
  expect(sentence('1970-01-01')).toBe('Upper Volta met Ben on 1 January 1970.')
  expect(sentence('1990-01-01')).toBe('Burkina Faso met Ben on 1 January 1990.')
})

const tenure = (slots: Partial<TenureSlots>): TenureSlots => ({
  person: 'Ada',
  office: { name: 'Minister of Trade' },
  title: null,
  status: 'UNKNOWN',
  time: {},
  nominatedOn: {},
  ...slots,
})

test.each<[string, Partial<TenureSlots>]>([
  ['Ada was Minister of Trade.', {}],
  ['Ada was Minister from 2001 to 2004.', { title: 'Minister', time: { edtf: '2001/2004' } }],
  ['Ada has been Minister of Trade since 2001.', { time: { edtf: '2001/..' } }],
  [
    'Ada was Minister of Trade on 3 March 2001.',
    { time: { startLatest: '2001-03-03', endEarliest: '2001-03-03' } },
  ],
  [
    'Ada was nominated for Minister of Trade on 3 March 2001, but never took it up.',
    { status: 'NOT_TAKEN_UP', nominatedOn: day('2001-03-03') },
  ],
])('%s', (sentence, slots) => {
  expect(words.tenure(tenure(slots))).toBe(sentence)
})

test.each([
  [
    'Ada was born on 3 March 2001',
    words.oddity({ code: 'BEFORE_BIRTH', about: 'Ada', day: '2001-03-03', count: null }),
  ],
  [
    'Brava ratified Treaty in about 2001.',
    words.action({
      actor: { name: 'Brava' },
      document: 'Treaty',
      kind: 'RATIFICATION',
      time: { edtf: '2001~' },
    }),
  ],
  [
    'Ada, Minister, signed Treaty in 2001.',
    words.signature({
      person: { name: 'Ada' },
      office: { title: 'Minister', certainty: 'DEFINITELY', office: { name: 'x' } },
      document: { title: 'Treaty.', time: { edtf: '2001' } },
    }),
  ],
  [
    'Treaty of Alba and Brava was signed in Baku in 2001.',
    words.document({
      title: 'Treaty of Alba and Brava',
      type: 'TREATY',
      time: { edtf: '2001' },
      place: 'Baku',
      parties: [{ name: 'Alba' }, { name: 'Brava' }],
      count: 2,
    }),
  ],
  [
    'Charter was signed by A, B and 7 others.',
    words.document({
      title: 'Charter',
      type: 'TREATY',
      time: {},
      place: null,
      parties: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
      count: 9,
    }),
  ],
  [
    'The trade turnover of Alba with Brava should reach 15 billion USD in 2023.',
    words.observation({
      subject: 'Alba',
      counterpart: 'Brava',
      indicator: 'TRADE_TURNOVER',
      value: 15e9,
      unit: 'USD',
      status: 'TARGET',
      time: { edtf: '2023' },
      dimensions: [],
    }),
  ],
])('%s', (expected, sentence) => {
  expect(sentence).toContain(expected)
})

/** What is wrong about a sentence, as a reader would see it; `names` are those of what it is about. */
function faultsOf(sentence: string): string[] {
  const faults: string[] = []
  if (!/^[\p{Lu}\p{N}"“(]/u.test(sentence)) faults.push('does not begin as a sentence')
  if (!/[^.\s][.!?]$/.test(sentence)) faults.push('does not end as a sentence')
  if (/\d{4}-\d\d(-\d\d)?(?!\d)|\d{4}[~%?]|\d\/\.\.|\bX{2,}\b|\[\d/.test(sentence)) faults.push('holds EDTF')
  if (/null|undefined|\[object| {2}| ,|,,|\(\)/.test(sentence)) faults.push('holds what is no word')
  if (fold(sentence).split(' ').length < 3) faults.push('says nothing')
  const said = fold(sentence)
  for (const part of /\bin ([\p{Lu}][\p{L} ]+?) (?:on|from|in|since|perhaps|between) /u
    .exec(sentence)
    ?.slice(1) ?? [])
    if (said.split(fold(part)).length > 2) faults.push(`says "${part}" twice`)
  return faults
}

describe.each([
  ['the shipped graph of Azerbaijan', ['data/azerbaijan']],
  ['the test world', ['test/world', 'test/ways']],
])('on %s', (_, paths) => {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
    await service.load(...paths)
  })
  afterAll(() => service.stop())

  test('every sentence is one: it names somebody, holds no EDTF and ends', async () => {
    const wrong: string[] = []
    let after: string | null = null
    let count = 0
    do {
      const { data, errors }: Awaited<ReturnType<TestService['ask']>> = await service.ask(
        'query ($after: String) { facts(first: 50, after: $after) { nodes { id sentence } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      expect(errors).toBeUndefined()
      for (const { id, sentence } of data.facts.nodes) {
        count++
        for (const fault of faultsOf(sentence)) wrong.push(`${id} ${fault}: ${sentence}`)
      }
      after = data.facts.pageInfo.hasNextPage ? data.facts.pageInfo.endCursor : null
    } while (after)
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(20)
  })
})
