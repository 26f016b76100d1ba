import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { RapporteurRecord } from '../../src/index.ts'
import { reading, type TestLedger } from '../support/ledger.ts'
import { allPages } from './all-pages.ts'
import { amid, LONG_TEXTS } from './long-reading.ts'
import { inBrowser, type Seen, settled, withApp } from './seen.ts'

const RUN = 'window.ran=1;alert(1)'
/** Whatever a text can hold to become more than text, to turn around, or to break out of its place. */
const HOSTILE = [
  `<script>${RUN}</script><img src=//elsewhere.example/a.png onerror="${RUN}"><svg onload=${RUN}>`,
  `"><iframe src=javascript:${RUN}></iframe><style>*{display:none}</style>{{7*7}}\${7*7}`,
  `\u202Ereversed\u2066\u2067 [a](javascript:${RUN}) ${'unbroken'.repeat(200)}`,
].join(' ')
const CLAIMS = [
  'Trade between Kazakhstan and Iran amounted to $42 million in 2021.',
  'Kazakhstan pledged to build a grain terminal in Iran by 2030.',
  'The foreign ministers of Kazakhstan and Iran met in Tehran on 7 April 2021.',
  'Kazakhstan and Iran signed a memorandum on railway transport on 8 April 2021.',
  'Iran supports the initiative of Kazakhstan to hold a summit.',
  'Direct flights between Aktau in Kazakhstan and Gorgan in Iran were launched on 1 April 2021.',
].join(' ')
const NEVER: readonly string[] = ['kind', 'evidence', 'indicator', 'type', 'status', 'stance']

/** A record with hostile words wherever words of a document may stand. */
function hostileRecord(record: RapporteurRecord): RapporteurRecord {
  const free = ['subject', 'title', 'action', 'about', 'place', 'operator', 'frequency']
  const fields = Object.entries(record).map(([name, value]) => {
    if (NEVER.includes(name)) return [name, value]
    if (name === 'people') return [name, [HOSTILE]]
    return [name, free.includes(name) && value !== null ? HOSTILE : value]
  })
  return { ...Object.fromEntries(fields), speaker: HOSTILE } as RapporteurRecord
}

/** Documents that are hostile, or of a size or shape that nobody writes. */
async function fill({ addReading }: TestLedger): Promise<void> {
  const text = `${HOSTILE}\n\n${CLAIMS}\n\n${HOSTILE}`
  const given = { title: HOSTILE, source: HOSTILE, url: `javascript:${RUN}` }
  for (const published of ['2021-04-08', '2021-04-09']) {
    const { document, records } = reading(text, { id: `hostile ${published}`, published, ...given })
    await addReading({ document, records: records.map(hostileRecord) })
  }
  await addReading(reading(`${CLAIMS} It was \0 said.`, { id: HOSTILE, published: null }))
  const word = reading(CLAIMS, { id: 'x'.repeat(5000), title: 'y'.repeat(100_000) })
  await addReading(word)
  for (const [name, words] of Object.entries(LONG_TEXTS))
    await addReading(amid(words(), CLAIMS, name))
}

interface Found {
  readonly ran: boolean
  readonly width: number
  /** Whether the page shows hostile words, as words. */
  readonly told: boolean
}

/** The addresses of all pages, of each hostile document at one of its records, and some that are hostile themselves. */
async function addresses(seen: Seen): Promise<string[]> {
  const places = new Map<string, string>()
  for (const { key, document } of await seen.records())
    places.set(document.key, `/documents/${document.key}?record=${key}`)
  const words = encodeURIComponent(HOSTILE.slice(0, 400))
  return [
    ...Object.values(await allPages(seen)),
    ...places.values(),
    `/search?q=${words}`,
    `/documents?source=${words}`,
    `/documents/${encodeURIComponent('<script>')}?record=${words}`,
    `/${words}`,
  ]
}

/** Whether the heading stands within 2 s; a machine that is at other work meanwhile is asked three times. */
async function isThereSoon(page: Page, address: string): Promise<boolean> {
  for (let look = 0; look < 3; look++) {
    await page.goto(address, { waitUntil: 'commit' })
    const seen = page.getByRole('heading', { level: 1 }).waitFor({ timeout: 2000 })
    const isThere = await seen.then(
      () => true,
      () => false,
    )
    if (isThere) return true
  }
  return false
}

inBrowser('hostile documents in the ledger', () => {
  test('leave every page inert and usable', { timeout: 300_000 }, async () => {
    await withApp(
      async (seen) => {
        const { page, origin } = seen
        const faults: string[] = []
        page.on('dialog', (dialog) => {
          faults.push(`a dialog: ${dialog.message()}`)
          void dialog.dismiss()
        })
        page.on('request', (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
            faults.push(`a request: ${request.url().slice(0, 200)}`)
        })
        let shown = 0
        for (const address of await addresses(seen)) {
          const told = (what: string) => faults.push(`${address.slice(0, 80)}: ${what}`)
          if (!(await isThereSoon(page, `${origin}${address}`))) told('no heading within 2 s')
          await settled(page)
          const found = await page.evaluate<Found>(
            "({ ran: 'ran' in window, width: document.documentElement.scrollWidth, told: document.body.innerText.includes('<script>window.ran=1') })",
          )
          if (found.told) shown++
          if (found.ran) told('a script ran')
          if (found.width > 360) told(`${found.width} pixels wide`)
        }
        expect(faults).toEqual([])
        expect(shown).toBeGreaterThan(6)
      },
      { fill, viewport: { width: 360, height: 780 } },
    )
  })
})
