import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { timelinePage } from '../../src/client/timeline/page'
import type { FromTimeline, TimelineData, TimelineLabels, TimelineMeeting } from '../../src/protocol/timeline'
import { chromiumArguments, prepareChromium } from '../../tools/host'
import { timelineMeeting } from '../support/timeline'

const root = join(__dirname, '../..')
const labels: TimelineLabels = {
  timeline: 'Timeline',
  lanesByPerson: 'Lanes by person',
  lanesByPlace: 'Lanes by place',
  filter: 'Filter by name',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  earlier: '{0} earlier',
  later: '{0} later',
  save: 'Save as SVG',
  table: 'Meetings',
  matrix: 'Who met whom',
  when: 'When',
  status: 'Status',
  kind: 'Kind',
  who: 'Who',
  where: 'Where',
  dates: 'Other dates',
  words: 'Words',
  published: 'Published',
  nobody: 'Nobody named',
  nowhere: 'No place named',
  undated: 'No date',
  none: 'No meeting.',
  noneFits: 'None fits.',
  keys: 'Arrows move.',
  statuses: { held: 'Held', planned: 'Planned', proposed: 'Proposed', cancelled: 'Cancelled', denied: 'Denied' },
  kinds: { meeting: 'Meeting', summit: 'Summit', talks: 'Talks', call: 'Call', visit: 'Visit', session: 'Session' },
}
const meeting = (id: string, more: Partial<TimelineMeeting>): TimelineMeeting =>
  timelineMeeting(id, { when: '“on the day”', sentence: 'They met.', ...more })
const data: TimelineData = {
  title: 'Talks <img src=x onerror=alert(1)>',
  published: '2021-09-29',
  meetings: [
    meeting('m1', {
      people: ['Maria Lund', '<b>Kim</b>'],
      places: ['Oslo'],
      days: { earliest: '2021-09-15', latest: '2021-09-15' },
      spans: [{ start: 10, end: 20 }],
    }),
    meeting('m2', {
      status: 'planned',
      vague: true,
      people: ['Maria Lund', 'Omar Haddad'],
      days: { earliest: '2021-10-01', latest: '2021-10-31' },
      spans: [{ start: 40, end: 60 }],
    }),
    meeting('m3', { status: 'proposed', people: ['Omar Haddad'], spans: [{ start: 80, end: 90 }] }),
  ],
  dates: [{ days: { earliest: '2021-09-20', latest: '2021-09-20' }, words: 'last Monday', span: { start: 1, end: 2 } }],
}
/** The colours of VS Code's Light Modern that the page's contrast rests on. */
const theme = {
  foreground: '#3b3b3b',
  'editor-background': '#ffffff',
  descriptionForeground: '#3b3b3b',
  'button-secondaryBackground': '#e5e5e5',
  'button-secondaryForeground': '#3b3b3b',
  'input-background': '#ffffff',
  'input-foreground': '#3b3b3b',
  'input-placeholderForeground': '#767676',
  'textLink-foreground': '#005fb8',
  focusBorder: '#005fb8',
}

describe('the timeline’s page in a browser', function () {
  // Installing a browser, where there is none, takes its time.
  this.timeout(240_000)
  let server: Server
  let browser: Browser
  let page: Page
  const blocked: string[] = []

  before(async () => {
    assert.ok(existsSync(join(root, 'dist/timeline.js')), 'dist/timeline.js is missing: npm run build')
    const executablePath = prepareChromium()
    const files: Record<string, [string, string]> = {
      '/timeline.js': ['text/javascript', readFileSync(join(root, 'dist/timeline.js'), 'utf8')],
      '/timeline.css': ['text/css', readFileSync(join(root, 'media/timeline.css'), 'utf8')],
    }
    server = createServer(({ url = '' }, response) => {
      const html = timelinePage({ script: '/timeline.js', style: '/timeline.css', cspSource: "'self'", nonce: 'n0nce' })
      const [type, body] = files[url] ?? ['text/html', html]
      response.setHeader('Content-Type', `${type}; charset=utf-8`)
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({ executablePath, args: chromiumArguments })
  })
  after(async () => {
    await browser.close()
    server.close()
  })

  beforeEach(async () => {
    page = await browser.newPage()
    page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()))
    page.on('dialog', (dialog) => {
      blocked.push(dialog.message())
      void dialog.dismiss()
    })
    // As text, because what tsx makes of a function does not run in a page.
    await page.addInitScript({
      content: `window.sent = []
        window.acquireVsCodeApi = () => ({ postMessage: (m) => sent.push(m), getState: () => undefined, setState: (state) => (window.kept = state) })`,
    })
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
    const colours = JSON.stringify(theme)
    await page.evaluate(
      `for (const [key, value] of Object.entries(${colours})) document.documentElement.style.setProperty('--vscode-' + key, value)`,
    )
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data, labels })})`)
    await page.waitForSelector('.meeting')
  })
  afterEach(async () => {
    await page.close()
    assert.deepEqual(blocked, [], 'the page ran into its security policy, or ran a script of the article')
  })

  /** Waits until an expression holds. The page's policy lets nothing wait inside it. */
  const until = async (expression: string): Promise<void> => {
    for (let tries = 0; !(await page.evaluate(expression)); tries++) {
      assert.ok(tries < 500, `never so: ${expression}`)
      await page.waitForTimeout(20)
    }
  }

  const sent = async (): Promise<FromTimeline[]> => page.evaluate('sent')

  it('writes days on the axis without a nought', async () => {
    const names = await page.locator('.axis text').allTextContents()
    assert.ok(
      names.some((name) => /^\p{L}{3} \d+$/u.test(name)),
      names.join(),
    )
    assert.ok(!names.some((name) => name.includes(' 0')), names.join())
  })

  it('names no tick of the axis where the name beside it leaves no room', async () => {
    const met = (id: string, day: string): TimelineMeeting =>
      meeting(id, { people: ['Maria Lund'], days: { earliest: day, latest: day } })
    const winter = {
      ...data,
      published: '2024-03-14',
      dates: [],
      meetings: [met('m1', '2023-11-02'), met('m2', '2024-03-28')],
    }
    for (let width = 480; width < 700; width += 20) {
      await page.setViewportSize({ width, height: 700 })
      await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: winter, labels })})`)
      await page.locator('.axis text').first().waitFor({ state: 'attached' })
      const names: [string, number, number][] =
        await page.evaluate(`[...document.querySelectorAll('.axis text')].map((text) => {
          const { left, right } = text.getBoundingClientRect()
          return [text.textContent, left, right]
        })`)
      names.reduce((before, name) => {
        assert.ok(name[1] > before[2], `${before[0]} runs into ${name[0]} at ${width} pixels`)
        return name
      })
    }
  })

  it('draws the meetings with days, told apart by shape', async () => {
    assert.equal(await page.locator('.meeting').count(), 2)
    assert.equal(await page.locator('.meeting.held circle.filled').count(), 2)
    assert.equal(await page.locator('.meeting.planned path.hollow').count(), 2)
    assert.equal(await page.locator('.meeting.planned rect.vague').count(), 2)
  })

  it('keeps its meetings in sight when the panel is made wider', async () => {
    await page.setViewportSize({ width: 480, height: 700 })
    await until(`document.querySelector('svg').clientWidth < 480`)
    await page.setViewportSize({ width: 1300, height: 700 })
    await until(`document.querySelector('svg').clientWidth > 1200`)
    for (const mark of await page.locator('.meeting .mark').all()) {
      const box = await mark.boundingBox()
      assert.ok(box && box.x > 168 && box.x + box.width < 1280, JSON.stringify(box))
    }
  })

  it('shows every meeting in a pane that is narrow, and scrolls nothing but its tables sideways', async () => {
    await page.setViewportSize({ width: 300, height: 700 })
    const [first, ...rest] = data.meetings
    const people = ['Wilhelmina Montgomery-Mountbatten', 'Ömer İlker']
    const long = { ...data, meetings: [...(first ? [{ ...first, people }] : []), ...rest] }
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: long, labels })})`)
    await page.getByText(/^Wil.*…/).waitFor()
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 300)
    const names = await page.locator('.lane').all()
    const ends = await Promise.all(names.map(async (name) => (await name.boundingBox()) ?? { x: 0, width: 999 }))
    const days = await page.locator('.axis path').boundingBox()
    for (const { x, width } of ends) assert.ok(days && x + width < days.x, `${x + width} runs into ${String(days?.x)}`)
    for (const mark of await page.locator('.meeting .mark').all()) {
      const box = await mark.boundingBox()
      assert.ok(box && days && box.x > days.x && box.x + box.width < 300, JSON.stringify(box))
    }
  })

  it('leaves the wheel to the page, and zooms with the control key', async () => {
    await page.setViewportSize({ width: 700, height: 240 })
    await until(`document.querySelector('svg').clientWidth < 700`)
    const shape = (): Promise<string | null> => page.locator('.axis .tick').first().getAttribute('transform')
    const before = await shape()
    await page.locator('svg').hover()
    await page.mouse.wheel(0, 120)
    await until('scrollY > 0')
    assert.equal(await shape(), before)
    await page.locator('svg').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await until(`document.querySelector('.axis .tick').getAttribute('transform') !== ${JSON.stringify(before)}`)
    await page.keyboard.up('Control')
  })

  /** Articles whose meetings of September lie together, and one lies three years back. */
  const withOld: TimelineData = {
    ...data,
    meetings: [
      ...data.meetings,
      meeting('old', {
        people: ['Maria Lund'],
        days: { earliest: '2018-02-03', latest: '2018-02-03' },
        spans: [{ start: 100, end: 120 }],
      }),
    ],
  }
  const inSight = `(mark) => {
    const { left, right } = mark.getBoundingClientRect()
    return left >= document.querySelector('.axis path').getBoundingClientRect().left && right <= innerWidth
  }`

  it('says how many lie out of sight, and goes there', async () => {
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'b', data: withOld, labels })})`)
    const side = page.getByRole('button', { name: '← 1 earlier' })
    await side.waitFor()
    assert.equal(await page.locator('.side').count(), 1)
    await side.click()
    await until(`[...document.querySelectorAll('.meeting:first-of-type .mark')].some(${inSight})`)
    await page.keyboard.press('Enter')
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 100, end: 120 } })
    await page.getByRole('button', { name: '2 later →' }).press('Enter')
    await until(`[...document.querySelectorAll('.meeting.held .mark')].some(${inSight})`)
  })

  it('brings into sight what the keys or the cursor come to', async () => {
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'b', data: withOld, labels })})`)
    await page.locator('.side').first().waitFor()
    const seen = (which: string): string => `[...document.querySelectorAll('${which} .mark')].some(${inSight})`
    await page.locator('.meeting.planned').focus()
    await page.keyboard.press('Home')
    await until(seen('.meeting:focus'))
    await page.evaluate(`window.postMessage({ type: 'cursor', offset: 45 })`)
    await until(seen('.meeting.planned.current'))
    // What is current stays so however the days are moved.
    await page.getByRole('button', { name: 'Zoom in' }).click()
    assert.equal(await page.locator('.meeting.current').count(), 1)
  })

  it('goes from a date to its words', async () => {
    await page.locator('rect.date').click({ force: true })
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 1, end: 2 } })
  })

  it('is printed black on white, whatever the theme', async () => {
    await page.evaluate(`document.documentElement.style.setProperty('--vscode-editor-background', '#1f1f1f')`)
    await page.evaluate(`document.documentElement.style.setProperty('--vscode-foreground', '#cccccc')`)
    const colours = (): Promise<string[]> =>
      page.evaluate(
        `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('svg .lane')).fill]`,
      )
    assert.deepEqual(await colours(), ['rgb(31, 31, 31)', 'rgb(204, 204, 204)'])
    await page.getByRole('button', { name: 'Save as SVG' }).click()
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await colours(), ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    assert.equal(await page.locator('nav').isVisible(), false)
    const saved = (await sent()).find((message) => message.type === 'save')
    await page.goto('about:blank')
    await page.setContent(saved?.svg ?? '')
    const fill = (of: string): string => `getComputedStyle(document.querySelector('svg ${of}')).fill`
    assert.equal(await page.evaluate(fill('rect[width="100%"]')), 'rgb(255, 255, 255)')
    assert.equal(await page.evaluate(fill('path[stroke-width="2px"]')), 'rgb(255, 255, 255)')
    assert.equal(await page.evaluate(fill('text')), 'rgb(0, 0, 0)')
  })

  it('draws no years where nothing has a day', async () => {
    const undated = { ...data, meetings: data.meetings.slice(2), dates: [] }
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: undated, labels })})`)
    await until(`!document.querySelector('svg')`)
    assert.equal(await page.locator('table').first().locator('tr').count(), 2)
    assert.equal(await page.locator('nav :visible').count(), 1, 'there is nothing to zoom and nothing to save')
    assert.ok(await page.locator('nav input').isVisible())
    await page.evaluate(
      `window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: { ...undated, meetings: [] }, labels })})`,
    )
    await until(`!document.querySelector('nav')`)
    assert.equal(await page.locator('main p').innerText(), 'No meeting.')
  })

  it('has no line for whoever met none of those shown', async () => {
    const pair = (id: string, people: string[]): TimelineMeeting => meeting(id, { people })
    // The first twenty-four names are shown: the last of these met the one who is cut off.
    const names = Array.from({ length: 25 }, (_, i) => `Person ${i}`)
    const many = names.slice(0, 23).map((name, i) => pair(`m${i}`, [name, i ? 'Person 0' : 'Person 1']))
    const meetings = [...many, pair('last', names.slice(23))]
    await page.evaluate(
      `window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: { ...data, meetings }, labels })})`,
    )
    await page.locator('.matrix').getByText('Person 22').first().waitFor()
    assert.equal(await page.locator('.matrix tr').count(), 24)
  })

  it('shows the words of the article as text', async () => {
    assert.equal(await page.locator('main img, main b').count(), 0)
    assert.ok((await page.locator('table').first().innerText()).includes('<b>Kim</b>'))
  })

  it('has the same facts in a table, the undated too', async () => {
    assert.equal(await page.locator('table').first().locator('tr').count(), 4)
    await page.locator('table').first().locator('button').last().click()
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 80, end: 90 } })
  })

  it('says in the words of the text who, where and when, where no names and no days do', async () => {
    const described = { people: ['“the board”'], places: ['“the airport”'] }
    const meetings = [
      meeting('m1', { described }),
      meeting('m2', { when: '' }),
      meeting('m3', { people: ['Kim'], described, days: data.dates[0]!.days }),
    ]
    await page.evaluate(
      `window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: { ...data, meetings }, labels })})`,
    )
    const table = page.getByRole('table', { name: 'Meetings' })
    await table.getByText('“the board”').first().waitFor()
    const lines = (await table.locator('tr').allInnerTexts()).slice(1)
    assert.deepEqual(
      lines.map((line) => line.split('\t').map((words) => words.trim())),
      [
        ['2021-09-20', 'Held', 'Talks', 'Kim, “the board”', '“the airport”'],
        ['“on the day”', 'Held', 'Talks', '“the board”', '“the airport”'],
        ['No date', 'Held', 'Talks', 'Nobody named', ''],
      ],
    )
    const mark = page.locator('.meeting').first()
    assert.equal(await mark.getAttribute('aria-label'), '2021-09-20 · Talks (Held) · Kim, “the board” · “the airport”')
  })

  it('has the other days in a table, too, in order of time, which keys reach', async () => {
    const dates = [
      ...data.dates,
      { days: { earliest: '2021-08-01', latest: '2021-08-31' }, words: 'in <i>August</i>', span: { start: 3, end: 4 } },
    ]
    await page.evaluate(
      `window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: { ...data, dates }, labels })})`,
    )
    const table = page.getByRole('table', { name: 'Other dates' })
    const lines = (): Promise<string[]> => table.locator('tr').allInnerTexts()
    await table.getByText('August').waitFor()
    assert.deepEqual(await lines(), ['When\tWords', '2021-08\tin <i>August</i>', '2021-09-20\tlast Monday'])
    await table.getByRole('button').first().press('Enter')
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 3, end: 4 } })
    const none = { ...data, dates: [] }
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: none, labels })})`)
    await table.waitFor({ state: 'detached' })
  })

  it('is used by keyboard alone', async () => {
    await page.locator('.meeting').first().focus()
    await page.keyboard.press('ArrowRight')
    // Around it: the focus has the colour of marks in some themes.
    const ring = `getComputedStyle(document.activeElement.querySelector('.mark'))`
    assert.deepEqual(await page.evaluate(`[${ring}.outlineStyle, ${ring}.outlineOffset]`), ['solid', '2px'])
    await page.keyboard.press('Enter')
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 40, end: 60 } })
    await page.keyboard.press('+')
    assert.equal(await page.evaluate(`document.activeElement.classList.contains('planned')`), true)
    await page.keyboard.press('Home')
    await page.keyboard.press(' ')
    assert.deepEqual((await sent()).at(-1), { type: 'reveal', span: { start: 10, end: 20 } })
  })

  it('follows the cursor and filters by name', async () => {
    await page.evaluate(`window.postMessage({ type: 'cursor', offset: 45 })`)
    await page.waitForSelector('.meeting.planned.current')
    await page.getByRole('searchbox').fill('kim')
    await page.waitForFunction(`document.querySelectorAll('.meeting').length === 1`)
    assert.equal(await page.locator('table').first().locator('tr').count(), 2)
  })

  it('does not say of an article with meetings that it tells of none where none fits the filter', async () => {
    await page.getByRole('searchbox').fill('nobody of that name')
    await until(`!document.querySelector('.meeting')`)
    assert.equal(await page.locator('main p').innerText(), 'None fits.')
  })

  it('is fitted to another article of the same headline', async () => {
    const shape = (): Promise<string | null> => page.locator('.axis .tick').first().getAttribute('transform')
    const fitted = await shape()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    assert.notEqual(await shape(), fitted)
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'b', data, labels })})`)
    await until(`document.querySelector('.axis .tick').getAttribute('transform') === ${JSON.stringify(fitted)}`)
  })

  it('keeps the zoom of an article whose headline is edited', async () => {
    const shape = (): Promise<string | null> => page.locator('.axis .tick').first().getAttribute('transform')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const zoomed = await shape()
    const edited = { ...data, title: 'Edited' }
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: edited, labels })})`)
    await page.getByRole('heading', { name: 'Edited' }).waitFor()
    assert.equal(await shape(), zoomed)
  })

  it('leaves the focus where it is when the article is read anew', async () => {
    const again = `window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data: { ...data, title: 'Again' }, labels })})`
    await page.locator('.meeting.planned').focus()
    await page.evaluate(again)
    await page.getByRole('heading', { name: 'Again' }).waitFor()
    assert.equal(await page.evaluate(`document.activeElement.classList.contains('planned')`), true)
    await page.getByRole('searchbox').fill('kim')
    await page.evaluate(`window.postMessage(${JSON.stringify({ type: 'show', article: 'a', data, labels })})`)
    await until(`document.querySelector('h1').textContent.startsWith('Talks')`)
    await page.keyboard.type('!')
    assert.equal(await page.getByRole('searchbox').inputValue(), 'kim!')
  })

  it('keeps for a window that is loaded anew which article it shows, and how', async () => {
    assert.deepEqual(await page.evaluate('kept'), { mode: 'person', filter: '', article: 'a' })
    await page.getByRole('searchbox').fill('kim')
    assert.deepEqual(await page.evaluate('kept'), { mode: 'person', filter: 'kim', article: 'a' })
  })

  it('saves a drawing that stands alone', async () => {
    await page.getByRole('button', { name: 'Save as SVG' }).click()
    const saved = (await sent()).find((message) => message.type === 'save')
    const svg = saved?.svg ?? ''
    assert.match(svg, /<svg/)
    // Elsewhere: what this page's policy says of styles holds for what is read in it, too.
    const elsewhere = await browser.newPage()
    const problem = await elsewhere.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror')?.textContent ?? ''`,
    )
    await elsewhere.close()
    assert.equal(problem, '')
    assert.doesNotMatch(svg, /var\(--|<script|<img/)
    // Nothing takes a key there.
    assert.doesNotMatch(svg, /Arrows move/)
    assert.match(svg, /<svg role="img"[^>]*><title/)
  })

  it('has no fault that axe finds', async () => {
    // Through the debugger: the page's policy lets no foreign script in, which is as it should be.
    await page.evaluate(axe.source)
    const found: AxeResults = await page.evaluate('axe.run()')
    assert.deepEqual(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    )
  })
})
