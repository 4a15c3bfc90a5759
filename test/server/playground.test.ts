import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { resources } from '../../src/resources.ts'
import { launch, withBrowser } from '../support/browser.ts'
import { TestService } from '../support/service.ts'

jest.setTimeout(120_000)

withBrowser('the playground in Chromium', () => {
  let service: TestService
  let browser: Browser
  let page: Page
  const foreign: string[] = []
  const screenshots = join(resources, 'test-results')

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    service = await TestService.start()
    await service.load('data/azerbaijan')
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('request', request => {
      if (!request.url().startsWith(service.origin) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url())
    })
    await page.goto(`${service.origin}/graphql`)
  })
  afterAll(async () => {
    await browser?.close()
    await service.stop()
  })

  test('it opens with the example operations', async () => {
    for (const name of ['whom a person met', 'what came of talks', 'encounters of two countries'])
      await page.getByText(name, { exact: true }).first().waitFor()
    await page.getByText('whom a person met', { exact: true }).first().click()
    await page.locator('.cm-content', { hasText: 'query WhomAPersonMet' }).first().waitFor()
  })

  test('a newcomer begins at the first example', async () => {
    await page.locator('.window-switcher__item--active', { hasText: 'whom a person met' }).waitFor()
  })

  test('it runs the first example and shows its answer', async () => {
    await page.getByText('whom a person met', { exact: true }).first().click()
    await page.locator('button:has-text("Send Request"), button:has-text("Run query")').first().click()
    // The editor draws only the lines in view.
    await page
      .locator('.cm-content', { hasText: '"name": "Meeting of Ali Abbasov and Mikhail Myasnikovich"' })
      .waitFor()
    await page.screenshot({ path: join(screenshots, 'playground-answer.png') })
  })

  test("it shows the schema's documentation", async () => {
    await page.locator('button:has-text("Docs")').first().click()
    await page.locator('app-doc-viewer').getByText('Query', { exact: true }).last().click()
    await page.getByText('Who met whom about what').first().waitFor()
    await page.screenshot({ path: join(screenshots, 'playground-documentation.png') })
  })

  test('on another graph the examples ask about what is there', async () => {
    await service.load('test/world')
    const other = await (await browser.newContext()).newPage()
    await other.goto(`${service.origin}/graphql`)
    await other.locator('.cm-content', { hasText: 'query WhomAPersonMet' }).first().waitFor()
    const text = await other.locator('.cm-content', { hasText: 'query WhomAPersonMet' }).first().innerText()
    const [, id] = /\$person: ID! = "(person\/[^"]+)"/.exec(text)!
    const { data } = await service.ask(
      'query ($id: ID!) { person(id: $id) { participations { totalCount } } }',
      { id },
    )
    expect(
      (data as { person: { participations: { totalCount: number } } }).person.participations.totalCount,
    ).toBeGreaterThan(0)
  })

  test('it asked nobody but the service', () => {
    expect(foreign).toEqual([])
  })
})
