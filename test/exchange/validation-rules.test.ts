import 'reflect-metadata'
import { validateSync } from 'class-validator'
import fc from 'fast-check'
import { instanceOf } from '../../src/exchange/staging/check-record.ts'
import { passes } from '../../src/validation-rules.ts'

const citations = [{ source: 'source/s', quote: 'as it is said' }]

/** Records with parts of all kinds: in themselves, lists of them, links with properties. */
const good: [schema: string, fields: Record<string, unknown>][] = [
  ['Topic', { id: 'topic/t', label: 'space', altLabels: ['cosmos'], broader: ['topic/science'] }],
  ['Person', { id: 'person/p', names: ['Al', { text: 'Эл', language: 'ru' }], citizenOf: ['country/c'] }],
  [
    'Participation',
    {
      id: 'participation/x',
      event: 'event/e',
      actor: 'person/p',
      role: 'HOST',
      asRecorded: { name: 'Al' },
      citations,
    },
  ],
  [
    'Party',
    {
      id: 'party/y',
      document: 'document/d',
      actor: 'country/c',
      actions: [{ kind: 'SIGNATURE', on: '2001' }],
      citations,
    },
  ],
  [
    'Observation',
    {
      id: 'observation/o',
      indicator: 'trade',
      subject: 'country/c',
      value: 1.5,
      unit: 'USD',
      time: '2020',
      dimensions: [{ name: 'partner', value: 'all' }],
      citations,
    },
  ],
]

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    -1,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    true,
    [],
    {},
    [null],
    [undefined],
    [[]],
    [{}],
  ),
  fc.constantFrom<unknown>(
    'topic/space',
    'topic space',
    '2020-02-30',
    '2020-13',
    '1999/2001',
    ['topic/a', 'topic/a'],
    ['', 'b'],
  ),
  fc.constantFrom<unknown>(
    { text: '' },
    { startLatest: '2001-02-29' },
    [{ kind: 'SIGNATURE' }, 'x'],
    'x'.repeat(10_001),
  ),
  fc.jsonValue(),
)

test.each(good)('a good %s passes without the library', (schema, fields) => {
  expect(faultsOf(schema, fields)).toEqual([])
  expect(passesAlone(schema, fields)).toBe(true)
})

test('whatever stands in a record, what passes here is what class-validator finds nothing wrong with', () => {
  let passed = 0
  fc.assert(
    fc.property(fc.constantFrom(...good), fc.nat(), strange, ([schema, fields], place, value) => {
      const changed = structuredClone(fields)
      const places = placesIn(changed)
      const [holder, key] = places[place % places.length]!
      holder[key] = value
      const isGood = faultsOf(schema, changed).length === 0
      if (isGood) passed++
      expect(passesAlone(schema, changed)).toBe(isGood)
    }),
    { numRuns: 2_000 },
  )
  expect(passed).toBeGreaterThan(100)
})

function passesAlone(schema: string, fields: Record<string, unknown>): boolean {
  const instance = instanceOf(schema, fields)
  return passes(instance.constructor, instance)
}

function faultsOf(schema: string, fields: Record<string, unknown>): unknown[] {
  return validateSync(instanceOf(schema, fields))
}

/** Every field of a record, of its parts, and every item of its lists. */
function placesIn(value: object): [holder: Record<string, unknown>, key: string][] {
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ])
}
