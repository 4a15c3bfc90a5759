import { matchesOf, type Verdict } from '../../src/exchange/resolution/matches.ts'
import { TestService } from './service.ts'

/** A service for the tests of a file, its graph empty before each, into which registers are imported. */
export function emptyRegisters() {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
    // Neo4j plans once what importing and joining take, which takes longer than the imports of these tests.
    await service.clear()
    for (const dataset of ['one', 'two'])
      await service.importAs(dataset, [...common(dataset), body(dataset, 'European Milk Board')])
  }, 180_000)
  beforeEach(() => service.clear())
  afterAll(() => service.stop())
  return {
    get service() {
      return service
    },
    give: (dataset: string, records: object[]) => service.importAs(dataset, records),
    /** The pairs with a verdict, by the last parts of their ids. */
    async pairs(verdict: Verdict, kind: string): Promise<string[]> {
      const matches = await matchesOf(service.database, { verdict, kinds: [kind] })
      return matches.map(({ a, b }) => [a, b].map(id => id.split('/').at(-1)).join(' = ')).sort()
    },
  }
}

/** What a fact of a register cites. */
export const cite = (source: string) => ({ citations: [{ source: `source/${source}` }] })

/** What every register has: a source of its own, two countries, and a minister of one. */
export const common = (source = 'one') => [
  { schema: 'Source', id: `source/${source}`, title: source },
  {
    schema: 'Country',
    id: 'country/gb',
    names: ['United Kingdom', 'Great Britain'],
    codes: { alpha2: 'GB' },
  },
  { schema: 'Country', id: 'country/az', names: ['Azerbaijan'], codes: { alpha2: 'AZ' } },
  { schema: 'Person', id: 'person/minister', names: ['Ann Minister'], citizenOf: ['country/gb'] },
]

/** A body of whom nothing is known but its name. */
export const body = (id: string, name: string, more: object = {}) => ({
  schema: 'Organization',
  id: `organization/${id}`,
  kind: 'UNKNOWN',
  names: [name],
  ...more,
})
