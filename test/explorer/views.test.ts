/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { resources } from '../../src/resources.ts'
import { launch, withBrowser } from '../support/browser.ts'
import { until } from '../support/process.ts'
import { TestService } from '../support/service.ts'

jest.setTimeout(180_000)

const nabiyev = 'person/rashad-nabiyev-az-digital-development'
const koch = 'person/ali-taha-koch-tr-digital-transformation'

/** An address of a view; what is not a text is written as the page writes it. */
function address(path: string, search: Record<string, unknown> = {}): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    given.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return given.size ? `${path}?${given}` : path
}

withBrowser('the analyst’s desk in Chromium', () => {
  let service: TestService
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const screenshots = join(resources, 'test-results', 'views')

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    service = await TestService.start()
    await service.loadShipped()
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
    page = await context.newPage()
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await service.stop()
  })

  const open = (path: string, search?: Record<string, unknown>) =>
    page.goto(service.origin + address(path, search))
  const section = (title: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) })

  test('the first page says what is here, and its questions lead to answers', async () => {
    await open('/')
    for (const title of ['Ask, for instance', 'At the centre', 'Newest events', 'Events by year', 'Datasets'])
      await section(title).first().waitFor()
    const { data } = await service.ask('{ people { totalCount } imports { nodes { dataset } } }')
    const { people, imports } = data as {
      people: { totalCount: number }
      imports: { nodes: { dataset: string }[] }
    }
    await page.locator('.sizes').getByText(people.totalCount.toLocaleString('en-GB')).first().waitFor()
    for (const { dataset } of imports.nodes)
      await section('Datasets').getByText(dataset, { exact: true }).waitFor()
    await section('Ask, for instance').getByRole('link').first().click()
    await page.waitForURL(/meetings/)
    await page.locator('.rows li').first().waitFor()
  })

  test('an empty graph says how to fill it', async () => {
    await page.route('**/graphql', async route => {
      const { query } = route.request().postDataJSON() as { query: string }
      if (!query.includes('query Sizes')) return route.continue()
      const names = [...query.matchAll(/^ {2}(\w+) \{/gm)].map(([, name]) => name!)
      await route.fulfill({
        json: { data: Object.fromEntries(names.map(name => [name, { totalCount: 0 }])) },
      })
    })
    await open('/')
    await section('There is nothing here yet').getByText('entente import').waitFor()
    await page.unroute('**/graphql')
  })

  test('the box offers what a text may ask, and searches for it all the same', async () => {
    await open('/')
    await page.getByRole('searchbox').fill('Aliyev and Lukashenko')
    const offer = page.locator('.offers a').first()
    await offer.getByText('Ilham Aliyev and Alexander Lukashenko').waitFor()
    await page.locator('.hit').first().waitFor()
    await page.screenshot({ path: join(screenshots, 'question.png') })
    await offer.click()
    await page.waitForURL(/dossier/)
    await page.getByRole('heading', { name: 'Ilham Aliyev – Alexander Lukashenko' }).waitFor()
    await open('/')
    await page.getByRole('searchbox').fill('who m')
    await page.getByRole('button', { name: 'who met …' }).click()
    expect(await page.getByRole('searchbox').inputValue()).toBe('who met ')
  })

  test('meetings are narrowed by a drag over the years, and all of it is in the address', async () => {
    await open('/meetings', { of: 'country/az' })
    const rows = section('Meetings').locator('.rows > li')
    await rows.first().waitFor()
    const all = await section('Meetings').getByRole('heading').innerText()
    const chart = page.locator('.year-chart svg').first()
    await chart.locator('.visx-brush-overlay').waitFor()
    const { x, y, width, height } = (await chart.boundingBox())!
    await page.mouse.move(x + width - 120, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width - 20, y + height / 2, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/from=\d{4}-01-01.*to=\d{4}-12-31/)
    await until(async () => (await section('Meetings').getByRole('heading').innerText()) !== all)
    const narrowed = page.url()
    await page.reload()
    await rows.first().waitFor()
    expect(page.url()).toBe(narrowed)
    await page.screenshot({ path: join(screenshots, 'meetings.png') })
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.waitForURL(url => !url.search.includes('from='))
  })

  test('meetings are grouped by what the reader asks, sorted, and saved as CSV', async () => {
    await open('/meetings', { of: 'country/az' })
    await page.getByLabel('Group by').selectOption('COUNTERPART')
    await page.getByLabel('and by').selectOption('YEAR')
    await page.waitForURL(/by=.*COUNTERPART.*YEAR/)
    const rows = page.locator('table.groups tbody tr')
    await rows.first().waitFor()
    await page.getByRole('button', { name: 'Last' }).click()
    await page.waitForURL(/order=last/)
    await page.screenshot({ path: join(screenshots, 'groups.png') })
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as CSV' }).click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text.split('\r\n')[0]).toBe('COUNTERPART,YEAR,count,certain,first,last')
    expect(text).toContain('Belarus')
  })

  test('what was near a meeting with somebody is asked with days', async () => {
    await open('/meetings', { of: 'country/az', near: koch, days: 3000 })
    await page.locator('.rows small').getByText('Near:').first().waitFor()
  })

  test('who held an office at a time', async () => {
    await open('/node/office/az-president', { from: '2010-01-01', to: '2010-12-31' })
    await page.getByText('Who held it: 2010.').waitFor()
    await section('Who held it').getByRole('link', { name: 'Ilham Aliyev' }).first().waitFor()
    await page.getByRole('link', { name: 'Show all who held it' }).click()
    await page.waitForURL(url => !url.search.includes('from='))
  })

  test('a page stands beside itself as of another day, and beside another', async () => {
    await open('/node/office/az-president', { on: '1999-01-01', beside: '2010-01-01' })
    const sides = page.locator('.beside > div')
    await sides.nth(0).getByText('1 January 1999').waitFor()
    await sides.nth(1).getByText('1 January 2010').waitFor()
    await open('/node/organization/az-ministry-of-digital-development-and-transport', { on: '2013-04-23' })
    await page.getByLabel('Beside it, as of').fill('2023-01-01')
    await page.waitForURL(/beside=2023-01-01/)
    await page.locator('.beside h1').nth(1).waitFor()
    // Under the name of each day.
    expect(await page.locator('.beside h1').allInnerTexts()).toEqual([
      'Ministry of Communications and Information Technologies',
      'Ministry of Digital Development and Transport',
    ])
    await page.screenshot({ path: join(screenshots, 'beside.png') })
    await page.getByRole('button', { name: 'No comparison' }).click()
    await page.waitForURL(url => !url.search.includes('beside'))
    await open(`/node/${nabiyev}`, { and: koch })
    await page.locator('.beside h1', { hasText: 'Rashad Nabiyev' }).waitFor()
    await page.locator('.beside h1', { hasText: 'Ali Taha Koch' }).waitFor()
  })

  test('documents that several signed', async () => {
    await open('/documents', { of: ['country/az', 'country/by'] })
    await page.getByRole('heading', { name: 'Documents of Azerbaijan, Belarus' }).waitFor()
    await page.locator('.rows > li').first().waitFor()
  })

  test('graph: two are chosen together, and what is between them is asked from there', async () => {
    await open('/graph', { open: ['country/az'] })
    const rows = page.locator('.table').first().locator('tbody tr')
    await rows.first().waitFor()
    await page.getByRole('button', { name: 'Chosen: Azerbaijan' }).click()
    await page.getByRole('button', { name: 'Chosen: Belarus', exact: true }).click({ modifiers: ['Shift'] })
    const panel = page.locator('aside.panel')
    await panel.getByRole('link', { name: 'Belarus' }).waitFor()
    await page.screenshot({ path: join(screenshots, 'graph.png') })
    await panel.getByRole('link', { name: 'When they met' }).click()
    await page.waitForURL(/meetings/)
    await page.getByRole('heading', { name: 'When Azerbaijan met Belarus' }).waitFor()
  })

  test('graph: the picture fills the window below the head, and a change is taken back', async () => {
    await open('/graph', { open: ['country/az'] })
    await page.locator('.canvas canvas').first().waitFor()
    const { width, height } = (await page.locator('.canvas').boundingBox())!
    expect(height).toBeGreaterThan(700)
    expect(width).toBeGreaterThan(700)
    await page.getByRole('button', { name: 'Hide: Belarus', exact: true }).click()
    await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Hide: Belarus', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Redo' }).click()
    await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor()
  })

  test('an investigation is kept, told as a story, saved, opened again, and what is new since is marked', async () => {
    await open('/meetings', { of: nabiyev })
    await page.locator('.rows > li').first().waitFor()
    await page.getByRole('button', { name: 'Keep this view' }).click()
    await page.getByText('Kept in “My investigation”').last().waitFor()
    await open('/graph', { open: [nabiyev] })
    await page.locator('.table').first().locator('tbody tr').first().waitFor()
    await page.getByRole('button', { name: 'Keep this view' }).click()
    await page.getByText('Kept in “My investigation”').last().waitFor()
    await page.getByRole('link', { name: 'Investigations' }).click()
    await page.getByLabel(/^Note on Whom Rashad Nabiyev met/).fill('Here it begins.')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    const file = await (await downloading).path()
    await page.screenshot({ path: join(screenshots, 'investigations.png') })
    await page.getByRole('link', { name: 'Tell it as a story' }).click()
    await page.locator('.story').getByText('Here it begins.').waitFor()
    await page.locator('.story').getByRole('link', { name: 'Next' }).click()
    await page.waitForURL(/\/graph/)
    await page.locator('.story').getByRole('link', { name: 'End the story' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()

    // The graph grows, and the file is opened on it.
    const source = { schema: 'Source', id: 'source/grown', title: 'A later register' }
    const cited = { citations: [{ source: source.id }] }
    await service.importAs('grown', [
      source,
      { schema: 'Person', id: 'person/somebody-new', names: ['Somebody New'] },
      {
        schema: 'Event',
        id: 'event/grown',
        kind: 'MEETING',
        name: 'A later meeting',
        time: '2025-05-05',
        ...cited,
      },
      ...[nabiyev, 'person/somebody-new'].map((actor, at) => ({
        schema: 'Participation',
        id: `participation/grown-${at}`,
        actor,
        event: 'event/grown',
        ...cited,
      })),
    ])
    // On another day: what was asked a minute ago would not be asked again.
    await page.reload()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('link', { name: /^Whom Rashad Nabiyev met/ }).click()
    await page.locator('.rows > li', { hasText: 'A later meeting' }).locator('.new').waitFor()
    expect(await page.locator('.rows .new').count()).toBe(1)
    await page.getByRole('link', { name: 'Investigations' }).click()
    await page.getByRole('link', { name: /^Graph around/ }).click()
    await page.locator('tr', { hasText: 'Somebody New' }).locator('.new').waitFor()
  })

  test('what was only not read yet, or is there as the view was changed since, is not called new', async () => {
    await open('/meetings', { of: 'country/us' })
    const rows = page.locator('.rows > li')
    await rows.nth(19).waitFor()
    await page.getByRole('button', { name: 'Keep this view' }).click()
    await page
      .getByText(/^Kept in/)
      .last()
      .waitFor()
    await page.getByRole('link', { name: 'Investigations' }).click()
    await page.getByRole('link', { name: /^Whom United States met/ }).click()
    await rows.nth(19).waitFor()
    await page.getByRole('button', { name: /^Show more/ }).click()
    await rows.nth(39).waitFor()
    expect(await page.locator('.new').count()).toBe(0)
    await page.getByLabel(/^Kind/).selectOption('FORUM')
    await page.waitForURL(/kinds=/)
    await until(async () => (await rows.count()) !== 40)
    expect(await page.locator('.new').count()).toBe(0)
  })

  test('a view of what is not there says so', async () => {
    await open('/documents', { of: ['country/nowhere'] })
    await page.getByRole('heading', { name: 'Documents of country/nowhere' }).waitFor()
    await page.getByText('Nothing is known.').waitFor()
  })

  test('a file that is no investigation is refused with a word, and leads nowhere', async () => {
    await open('/investigations')
    for (const text of [
      '{}',
      'no JSON',
      '{"format":"entente-investigation-1","name":"x","views":[{"address":"//elsewhere.example"}]}',
    ]) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await page.getByRole('alert').getByText('“wrong.json” is no investigation').waitFor()
    }
  })

  test('in another language every text is from its file, and it is read from right to left', async () => {
    const foreign = await browser.newContext({ locale: 'ar-XB', viewport: { width: 1280, height: 900 } })
    const other = await foreign.newPage()
    for (const [name, path] of [
      ['first', '/'],
      ['meetings', address('/meetings', { of: 'country/az', by: ['YEAR'] })],
      ['person', `/node/${nabiyev}`],
      ['graph', address('/graph', { open: ['country/az'] })],
      ['investigations', '/investigations'],
    ] as const) {
      await other.goto(service.origin + path)
      await other.locator('h1').first().waitFor()
      await other.waitForLoadState('networkidle')
      expect(await other.evaluate(() => document.documentElement.dir)).toBe('rtl')
      const untold = await other.evaluate(() =>
        [...document.querySelectorAll('h2, h3, th, button, label, legend, summary, dt, nav a, option')]
          // What the graph calls its things is in no file.
          .filter(element => !element.closest('[translate=no]'))
          .map(element => (element as HTMLElement).innerText.trim())
          .filter(text => /\p{L}{2}/u.test(text) && !text.includes('⟦')),
      )
      expect([path, untold]).toEqual([path, []])
      const over = await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, over]).toEqual([path, 0])
      await other.screenshot({ path: join(screenshots, `pseudo-${name}.png`) })
    }
    await foreign.close()
  })
})
