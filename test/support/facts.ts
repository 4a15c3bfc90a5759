import { TestService } from './service.ts'

/** A fact as its text says it, the operation that a user would send for it, and what the answer must hold. */
export type StatedFact = [fact: string, operation: string, answer: object]

/** One test a fact, on the shipped graph. */
export function testFacts(facts: StatedFact[]): void {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
    await service.load('data/azerbaijan')
  })
  afterAll(() => service.stop())

  test.each(facts)('%s', async (_fact, operation, answer) => {
    service.statements.length = 0
    const { data, errors } = await service.ask(operation)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject(answer)
    expect(service.statements).toHaveLength(1)
  })
}

/** Matches a list that has all of these among its items, each as far as it is given. */
export function including(...items: object[]): unknown {
  return expect.arrayContaining(items.map(item => expect.objectContaining(item)))
}
