/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { jest } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { resources } from '../../src/resources.ts'
import { launch, withBrowser } from '../support/browser.ts'
import { forward } from '../support/forward.ts'
import { until } from '../support/process.ts'
import { TestService, testAddress } from '../support/service.ts'

jest.setTimeout(180_000)

/** An address of a view; what is not a text is written as the page writes it. */
function address(path: string, search: Record<string, unknown> = {}): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    given.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return given.size ? `${path}?${given}` : path
}

const nabiyev = 'person/rashad-nabiyev-az-digital-development'
const koch = 'person/ali-taha-koch-tr-digital-transformation'
const ankara = 'event/az-tr-digital-talks-in-ankara-2021'

withBrowser('the explorer in Chromium', () => {
  let service: TestService
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** What went wrong in the pages so far, and where they asked elsewhere. */
  const wrong: string[] = []
  const screenshots = join(resources, 'test-results', 'explorer')

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    service = await TestService.start()
    await service.loadShipped()
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
    page = await context.newPage()
    watch(page)
    page.setDefaultTimeout(30_000)
  })
  afterAll(async () => {
    await browser?.close()
    await service.stop()
  })

  function watch(page: Page) {
    page.on('request', request => {
      if (!request.url().startsWith(service.origin) && !/^(data|blob):/.test(request.url()))
        wrong.push(`asks elsewhere: ${request.url()}`)
    })
    page.on('pageerror', error => wrong.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text()))
        wrong.push(message.text())
    })
  }

  async function open(path: string, search?: Record<string, unknown>): Promise<void> {
    await page.goto(service.origin + address(path, search))
  }

  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const shot = (name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) })
  /** Waits until what the page has just been given is drawn. */
  const drawn = () =>
    page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const section = (title: string) => page.locator('section').filter({ has: heading(new RegExp(`^${title}`)) })

  test('find: any script finds, says why, and is worked by keys', async () => {
    await open('/')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('Коч')
    await page.getByRole('link', { name: 'Ali Taha Koch', exact: true }).waitFor()
    expect(await page.locator('.hit').first().innerText()).toMatch(/script|words|begins/)
    await shot('find')
    await page.getByRole('link', { name: 'event', exact: true }).click()
    await page.waitForURL(/type=EVENT/)
    // Until they are here, the hits of what was sought before stand there, and are chosen.
    const answered = page.waitForResponse(answer => /"text":"Koch"/.test(answer.request().postData() ?? ''))
    await page.getByRole('searchbox').fill('Koch')
    await page.waitForURL(/q=Koch/)
    await answered
    await drawn()
    await page
      .getByRole('link', { name: /Ankara/ })
      .first()
      .waitFor()
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await heading(/Koch/).waitFor()
    await page.waitForURL(/node\/event/)
    await open('/', { q: 'qqqxyzqqq' })
    await page.getByText('Nothing is called “qqqxyzqqq”').waitFor()
  })

  test('look: a person with offices, counterparts, and facts that lead to their sources', async () => {
    await open(`/node/${nabiyev}`)
    await heading('Rashad Nabiyev').waitFor()
    await section('Offices').locator('.sure').first().waitFor()
    await section('People met most').getByRole('link', { name: 'Ali Taha Koch' }).waitFor()
    const newest = section('Newest first')
    // Each line says with whom.
    await newest.getByRole('link', { name: 'Ali Taha Koch' }).first().waitFor()
    await newest
      .getByText(/source/)
      .first()
      .click()
    await newest.locator('cite a').first().click()
    await heading(/What it supports/).waitFor()
  })

  test.each([
    ['event', `/node/${ankara}`, ['Who took part', 'As its sources say']],
    ['document', '/node/document/action-plan-on-tourism-2024-2025', ['As its sources say', 'Parties']],
    ['project', '/node/project/az-e-government-portal', ['As its sources say', 'Figures']],
    ['topic', '/node/topic/digital-transformation', ['Events']],
    ['country', '/node/country/az', ['Names', 'Countries met most', 'Newest first', 'Documents', 'Figures']],
    ['office', '/node/office/az-president', ['Who held it']],
    ['source', '/node/source/us-visits', ['What it supports']],
  ])('look: a page for a %s', async (_kind, path, sections) => {
    await open(path)
    for (const title of sections) await section(title).first().waitFor()
    await shot(path.split('/')[2]!)
  })

  test('path: as sentences and in the picture', async () => {
    await open('/path', { from: nabiyev, to: koch })
    await page
      .getByRole('link', { name: 'Rashad Nabiyev met Ali Taha Koch in Ankara on 18 February 2021' })
      .waitFor()
    await page.locator('.canvas canvas').first().waitFor()
    await shot('path')
    await open('/path', { from: nabiyev, to: koch, through: ['SUCCEEDED'] })
    await page.getByText('No path of these kinds').waitFor()
  })

  test('path: two ends are picked by keys', async () => {
    await open('/path')
    await page.getByRole('combobox', { name: 'From' }).focus()
    await page.keyboard.type('Nabiyev')
    await page
      .getByRole('option', { name: /Nabiyev/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=/)
    await page.getByRole('combobox', { name: 'To', exact: true }).focus()
    await page.keyboard.type('Koch')
    await page.getByRole('option', { name: 'Ali Taha Koch person' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByText('In 1 step').first().waitFor()
  })

  test('path: Enter means what is typed, also while the hits of what was typed before still stand there', async () => {
    let release: () => void = () => undefined
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route('**/graphql', async route => {
      if (route.request().postData()?.includes('"text":"Ilham Aliyev"')) await released
      await route.continue().catch(() => undefined)
    })
    await open('/path')
    await page.getByRole('combobox', { name: 'From' }).focus()
    await page.keyboard.type('Nabiyev')
    await page
      .getByRole('option', { name: /Nabiyev/ })
      .first()
      .waitFor()
    await page.getByRole('combobox', { name: 'From' }).fill('Ilham Aliyev')
    await page.keyboard.press('Enter')
    release()
    await page.waitForURL(/from=/)
    expect(new URL(page.url()).searchParams.get('from')).toContain('ilham-aliyev')
    await page.unroute('**/graphql')
  })

  test('dossier: contacts by year, people, documents, map, and numbered references', async () => {
    await open('/dossier', { a: 'country/az', b: 'country/tr' })
    await heading('Azerbaijan – Türkiye').waitFor()
    for (const title of ['Contacts by year', 'Encounters', 'Pairs of people', 'Figures'])
      await section(title).first().waitFor()
    await page.locator('.references li').first().waitFor()
    expect(await page.locator('sup a').first().innerText()).toBe('[1]')
    // Of the statement only the years are known that it must lie between.
    await page.getByText('between 1 January 2022 and 31 December 2023').first().waitFor()
    // Signed, and nothing is known of its entry into force: today it may be; before, it was not.
    await section('Documents').getByText('some time in 2021, possibly in force').waitFor()
    await shot('dossier')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header').isVisible()).toBe(false)
    expect(await page.locator('.references').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })

  test('whether a document is in force is asked of the day that the page is looked at, else of today', async () => {
    const shusha = '/node/document/shusha-declaration-2021'
    await open(shusha)
    await page.getByText('possibly in force').first().waitFor()
    const link = await page.getByRole('link', { name: 'Ask in GraphQL' }).getAttribute('href')
    const { day } = JSON.parse(new URLSearchParams(link!.split('#')[1]).get('variables')!)
    expect(day).toBe(new Date().toISOString().slice(0, 10))
    await open(shusha, { on: '2020-12-31' })
    await page.getByText('not in force').first().waitFor()
  })

  test('timeline: imprecise dates are spans, it zooms, and the zoom is in the address', async () => {
    // One alone may be written as it is.
    await page.goto(`${service.origin}/timeline?of=country/az`)
    await page.locator('.spans rect.may-be').first().waitFor()
    const all = await page.locator('.spans rect.may-be').count()
    expect(all).toBeGreaterThan(10)
    await section('Without a date').waitFor()
    await shot('timeline')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForURL(/from=.*to=/)
    await page.locator('.spans svg').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('ArrowLeft')
    const before = page.url()
    await page.reload()
    expect(page.url()).toBe(before)
    await page.getByRole('button', { name: 'Everything' }).click()
    await page.waitForURL(url => !url.search.includes('from='))
  })

  test('graph: it is expanded, filtered, hidden, and exported; the tables have all of it', async () => {
    await open('/graph', { open: [nabiyev] })
    await page.locator('.canvas canvas').first().waitFor()
    const rows = page.locator('.table').first().locator('tbody tr')
    await rows.first().waitFor()
    const before = await rows.count()
    await page.getByRole('button', { name: 'Expand: Türkiye' }).click()
    await page.waitForURL(/country%2Ftr/)
    await until(async () => (await rows.count()) > before)
    await page.getByRole('button', { name: 'Pin', exact: true }).click()
    await page.getByRole('button', { name: 'Unpin', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Collapse: Türkiye' }).click()
    await until(async () => (await rows.count()) === before)
  })

  test('graph: what is in the picture is saved as PNG, SVG and GraphML', async () => {
    await open('/graph', { open: ['country/az'] })
    await page.locator('.table').first().locator('tbody tr').first().waitFor()
    await drawn()
    await shot('graph')
    for (const [button, begins] of [
      ['PNG', '\x89PNG'],
      ['SVG', '<svg'],
      ['GraphML', '<?xml'],
    ] as const) {
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: button, exact: true }).click()
      const text = readFileSync(await (await downloading).path(), 'latin1')
      expect(text.startsWith(begins)).toBe(true)
      if (button !== 'PNG') expect(text).toContain('Belarus')
    }
  })

  test('graph: kinds, a topic, a year and what is hidden are in the address and in the picture', async () => {
    const rows = page.locator('.table').first().locator('tbody tr')
    const names = async () => (await rows.allInnerTexts()).join('\n')
    await open('/graph', { open: ['country/az'] })
    await rows.first().waitFor()
    await page.getByRole('button', { name: 'Hide: Belarus', exact: true }).click()
    await until(async () => !(await names()).includes('Belarus'))
    await page.reload()
    await rows.first().waitFor()
    expect(await names()).not.toContain('Belarus')
    await page.getByRole('button', { name: 'Show 1 hidden' }).click()
    await until(async () => (await names()).includes('Belarus'))
    await page.getByRole('checkbox', { name: 'person' }).uncheck()
    await until(async () => !(await names()).includes('Myasnikovich'))
    await open('/graph', { open: ['country/az'], until: 1994 })
    await rows.first().waitFor()
    await until(async () => (await names()).includes('United States'))
    expect(await names()).not.toContain('Belarus')
    await open('/graph', { open: ['country/az'], topic: 'topic/young-people-in-technology' })
    await rows.first().waitFor()
    await until(async () => !(await names()).includes('Belarus'))
  })

  test('graph: what is chosen, and where a node was dragged to, is in the address', async () => {
    // Before anybody met anybody there is one node, in the middle.
    await open('/graph', { open: [nabiyev], until: 1900 })
    const canvas = page.locator('.canvas')
    await canvas.waitFor()
    await page.getByRole('button', { name: 'Pin', exact: true }).waitFor()
    const { x, y, width, height } = (await canvas.boundingBox())!
    const middle = { x: x + width / 2, y: y + height / 2 }
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/pinned=/)
    await page.getByRole('button', { name: 'Unpin', exact: true }).waitFor()
    // Read again, it is alone in the middle again; and a second press right after the first would be a double click.
    await page.reload()
    await page.getByRole('button', { name: 'Unpin', exact: true }).waitFor()
    await drawn()
    await page.mouse.click(middle.x, middle.y)
    await page.waitForURL(/chosen=/)
    await page.getByRole('button', { name: 'Unpin', exact: true }).click()
    await page.waitForURL(url => !url.search.includes('pinned'))
  })

  test('graph: a hot node expands a page at a time', async () => {
    const rows = page.locator('.table').first().locator('tbody tr')
    await open('/graph', { open: ['country/us'] })
    await until(async () => (await rows.count()) === 21)
    await page.getByRole('button', { name: 'Expand further' }).click()
    await until(async () => (await rows.count()) === 41)
  })

  test('graph: 5,000 nodes and 15,000 links stay usable where WebGL is drawn in software', async () => {
    const [actors, opened] = [5_000, 750]
    const actor = (at: number) => ({
      __typename: 'Person',
      id: `p/${at % actors}`,
      name: `Person ${at % actors}`,
    })
    await page.route('**/graphql', async route => {
      const { query, variables } = route.request().postDataJSON() as {
        query: string
        variables: { id: string }
      }
      const at = Number(variables.id.slice(2))
      const counterparts = {
        totalCount: 20,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: Array.from({ length: 20 }, (_, n) => ({
          meetings: 1,
          sharedEvents: 0,
          first: null,
          last: null,
          actor: actor(at * 7 + n * 251 + 1),
          topics: [],
        })),
      }
      const node = query.includes('query Kind') ? actor(at) : { ...actor(at), counterparts }
      await route.fulfill({ json: { data: { node } } })
    })
    await open('/graph', { open: Array.from({ length: opened }, (_, at) => `p/${at}`) })
    await page.getByText(/^Links \(14\d\d\d|^Links \(15\d\d\d/).waitFor({ timeout: 120_000 })
    await page.getByText(/^Nodes \([45]\d\d\d/).waitFor()
    await page.waitForFunction(() => !document.querySelector('.over-stage'))
    const box = (await page.locator('.canvas').boundingBox())!
    // Where there is no node, which would be dragged.
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    const counting = page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const began = performance.now()
          let frames = 0
          const frame = () => {
            frames++
            const seconds = (performance.now() - began) / 1_000
            if (seconds < 4) requestAnimationFrame(frame)
            else resolve(frames / seconds)
          }
          requestAnimationFrame(frame)
        }),
    )
    let done = false
    void counting.then(() => {
      done = true
    })
    for (let step = 0; !done; step++)
      await page.mouse.move(box.x + 20 + (step % 40) * 5, box.y + 20 + (step % 30) * 4)
    await page.mouse.up()
    await page.unroute('**/graphql')
    const rate = await counting
    process.stdout.write(
      `The picture of 5,000 nodes pans at ${rate.toFixed(1)} frames/s, drawn in software.\n`,
    )
    await shot('large-graph')
    expect(rate).toBeGreaterThan(2)
  })

  test('ask: the playground opens with the query behind the page', async () => {
    await open(`/node/${nabiyev}`)
    await page.getByRole('link', { name: 'Ask in GraphQL' }).click()
    await page.locator('.cm-content', { hasText: 'query Person' }).first().waitFor()
    await page.locator('button:has-text("Send Request"), button:has-text("Run query")').first().click()
    await page.locator('.cm-content', { hasText: '"Rashad Nabiyev"' }).first().waitFor()
  })

  test('the day as of which everything is shown goes along', async () => {
    await open('/node/country/az', { on: '2013-04-23' })
    await heading('Azerbaijan').first().waitFor()
    await section('Countries met most').getByRole('link').first().click()
    await page.waitForURL(/on=2013-04-23/)
    expect(await page.getByLabel('As of').inputValue()).toBe('2013-04-23')
  })

  test('an unknown id is a page that helps on, and so is what is no id', async () => {
    for (const path of ['/node/person/nobody-at-all', '/node/nonsense', '/node/person/%22%7D%20%60']) {
      await open(path)
      await heading(/There is nothing with the id/).waitFor()
    }
    await open('/node/person/nobody-at-all')
    await page.getByRole('link', { name: 'nobody at all' }).waitFor()
  })

  test('when the service is gone the page says so, and goes on by itself', async () => {
    const port = Number(new URL(service.origin).port)
    const way = await forward(port)
    const other = await context.newPage()
    await other.goto(`http://127.0.0.1:${way.port}/node/${nabiyev}`)
    const link = other.getByRole('link', { name: 'Ali Taha Koch' }).first()
    await link.waitFor()
    await way.cut()
    await link.click()
    await other.getByRole('alert').getByText('The service cannot be reached').waitFor()
    const again = await forward(port, way.port)
    await other.getByRole('heading', { name: 'Ali Taha Koch' }).waitFor()
    await other.close()
    await again.cut()
  })

  test('when the database is gone it says what the API says, and goes on by itself', async () => {
    const boltPort = Number(new URL(testAddress.uri).port)
    const way = await forward(boltPort)
    const beside = await TestService.start({
      address: { ...testAddress, uri: `bolt://127.0.0.1:${way.port}` },
    })
    const other = await context.newPage()
    await other.goto(`${beside.origin}/node/${nabiyev}`)
    const link = other.getByRole('link', { name: 'Ali Taha Koch' }).first()
    await link.waitFor()
    await way.cut()
    await link.click()
    await other.getByRole('alert').getByText('The database cannot be reached').waitFor()
    const again = await forward(boltPort, way.port)
    await other.getByRole('heading', { name: 'Ali Taha Koch' }).waitFor()
    await other.close()
    await beside.stop()
    await again.cut()
  })

  test('what is wrong is said in the words of the API, and asked again by a button only', async () => {
    await open('/timeline', { of: ['country/az'], from: '2022-01-01', to: '2020-01-01' })
    const alert = page.getByRole('alert').first()
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/timeline/)
    expect(await alert.innerText()).not.toMatch(/ at .*\.[jt]s:/)
  })

  test('a slow answer shows progress, and is cancelled', async () => {
    let release = () => undefined as unknown
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route('**/graphql', async route => {
      await held
      await route.continue().catch(() => undefined)
    })
    await open(`/node/${koch}`)
    await page.getByText('This takes longer than usual').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Cancelled.').waitFor()
    await page.unroute('**/graphql')
    release()
    await page.getByRole('button', { name: 'Try again' }).click()
    await heading('Ali Taha Koch').waitFor()
  })

  /** Moves the focus on by Tab until it is on what is looked for. */
  async function tabTo(name: RegExp | string): Promise<void> {
    const wanted = typeof name === 'string' ? new RegExp(`^${name}$`) : name
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(() => {
        const { activeElement: focused } = document
        return focused?.getAttribute('aria-label') ?? (focused as HTMLElement | null)?.innerText ?? ''
      })
      if (wanted.test(text.trim())) return
    }
    throw new Error(`Tab does not come to ${name}.`)
  }

  test('a whole journey by keyboard: search, person, event, document, source, path', async () => {
    await open('/')
    await page.getByRole('searchbox').waitFor()
    await page.keyboard.type('Lukashenko')
    await page.getByRole('link', { name: 'Alexander Lukashenko', exact: true }).waitFor()
    await tabTo('Alexander Lukashenko')
    await page.keyboard.press('Enter')
    await heading('Alexander Lukashenko').waitFor()
    await section('Newest first').getByRole('link').first().waitFor()
    await tabTo('Talks of Ilham Aliyev and Alexander Lukashenko')
    await page.keyboard.press('Enter')
    await section('As its sources say').waitFor()
    await section('What came of it').waitFor()
    await tabTo(/[Aa]ction plan/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/document/)
    await section('As its sources say').waitFor()
    await tabTo(/1 source|sources$/)
    await page.keyboard.press('Enter')
    await tabTo(/./)
    await page.keyboard.press('Enter')
    await page.waitForURL(/node\/source/)
    await heading(/What it supports/).waitFor()
    await page.locator('.skip').focus()
    await tabTo('Path')
    await page.keyboard.press('Enter')
    await heading('How two are connected').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Lukashenko')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ilham Aliyev')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page
      .getByText(/In \d steps?/)
      .first()
      .waitFor()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing against WCAG 2.2 AA on any view, %s',
    async scheme => {
      await page.emulateMedia({ colorScheme: scheme })
      const found: string[] = []
      for (const [path, search] of [
        ['/', {}],
        ['/', { q: 'Koch' }],
        [`/node/${nabiyev}`, {}],
        ['/node/country/az', {}],
        [`/node/${ankara}`, {}],
        ['/node/document/action-plan-on-tourism-2024-2025', {}],
        ['/node/project/az-e-government-portal', {}],
        ['/node/topic/digital-transformation', {}],
        ['/node/source/us-visits', {}],
        ['/node/person/nobody', {}],
        ['/path', { from: nabiyev, to: koch }],
        ['/dossier', { a: 'country/az', b: 'country/tr' }],
        ['/timeline', { of: ['country/az'] }],
        ['/graph', { open: ['country/az'] }],
        ['/meetings', { of: 'country/az' }],
        ['/meetings', { of: 'country/az', by: ['COUNTERPART', 'YEAR'] }],
        ['/documents', { of: ['country/az'] }],
        ['/investigations', {}],
      ] as [string, Record<string, unknown>][]) {
        await open(path, search)
        await page.locator('h1').first().waitFor()
        await page.waitForLoadState('networkidle')
        await page.evaluate(axe.source)
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') }
          const { violations } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          })
          return violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(node => node.html)
                .slice(0, 2)
                .join(' ')}`,
          )
        })
        found.push(...violations.map(violation => `${path}: ${violation}`))
      }
      await page.emulateMedia({ colorScheme: 'light' })
      expect(found).toEqual([])
    },
  )

  test('on a phone nothing is cut off', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const [path, search] of [
      ['/', {}],
      ['/', { q: 'Koch' }],
      ['/node/country/az', {}],
      ['/meetings', { of: 'country/az', by: ['COUNTERPART', 'YEAR'] }],
      ['/documents', { of: ['country/az'] }],
      ['/dossier', { a: 'country/az', b: 'country/tr' }],
      ['/path', { from: nabiyev, to: koch }],
      ['/graph', { open: [nabiyev] }],
    ] as [string, Record<string, unknown>][]) {
      await open(path, search)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([path, over]).toEqual([path, 0])
    }
    await shot('phone')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('the first view is at most 130 kB of JavaScript, compressed, and the picture comes apart', async () => {
    const loaded = new Set<string>()
    const note = (url: string) => url.endsWith('.js') && loaded.add(new URL(url).pathname)
    const first = await context.newPage()
    first.on('request', request => note(request.url()))
    await first.goto(service.origin)
    await first.waitForLoadState('networkidle')
    await first.close()
    const sizes = [...loaded].map(
      path => gzipSync(readFileSync(join(resources, 'dist', 'explorer', path))).length,
    )
    const all = sizes.reduce((sum, size) => sum + size, 0)
    expect(all).toBeGreaterThan(10_000)
    expect(all).toBeLessThanOrEqual(130_000)
    expect([...loaded].some(path => path.includes('canvas'))).toBe(false)
  })

  test('nothing went wrong in the pages, and nothing was asked elsewhere', () => {
    expect(wrong).toEqual([])
  })
})
