import { TestService } from './service.ts'

/** The service on the test world; stops with the test file. */
export function onTestWorld(): (query: string, variables?: Record<string, unknown>) => Promise<never> {
  let service: TestService
  beforeAll(async () => {
    service = await TestService.start()
    await service.load('test/world')
  })
  afterAll(() => service.stop())
  return async (query, variables) => {
    service.statements.length = 0
    const { data, errors } = await service.ask(query, variables)
    expect(errors).toBeUndefined()
    expect(service.statements).toHaveLength(1)
    return data as never
  }
}
