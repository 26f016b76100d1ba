import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAUNCHER, LEDGER, rapporteur } from '../../../test/support/program.ts'

const LONG = 120_000
const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>The trade ministers of Chad and Togo agreed in round ${i} to build a grain terminal in the port of Lomé, which is to take 400,000 tonnes a year and to open in 2026.</p>`,
).join('\n')
const page = (title: string, day: string) =>
  `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>${title}</title><meta name="author" content="Amina Idrissou"><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>${title}</h1>${BODY}</article></body></html>`
const FIRST = Buffer.from(page('Terminal agreed in Lomé', '2023-05-04'), 'latin1')
const SECOND = Buffer.from(page('Ministers of Chad and Togo agree', '2023-05-05'), 'latin1')

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-originals-'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/a.html'), FIRST)
  writeFileSync(join(folder, 'pages/b.html'), SECOND)
  writeFileSync(
    join(folder, 'pages/c.txt'),
    'Chad and Togo signed a trade agreement on 4 May 2023.',
  )
  expect(rapporteur(['add', '--jobs', '2', 'pages'], { folder })).toMatchObject({ code: 0 })
}, LONG)
afterAll(() => rmSync(folder, { recursive: true }))

/** Documents as lines of JSON, by their ids. */
function documents(): Map<string, Record<string, unknown>> {
  const { out } = rapporteur(['documents', '--json'], { folder })
  const lines = out.trimEnd().split('\n')
  return new Map(lines.map((line) => JSON.parse(line)).map((each) => [each.id, each]))
}

function original(key: string): Buffer {
  const args = [LAUNCHER, 'show', key, '--original', '--ledger', join(folder, LEDGER)]
  return spawnSync(process.execPath, args).stdout
}

describe('the original of a page', { timeout: LONG }, () => {
  test('is printed byte for byte as it came', () => {
    const all = documents()
    expect(original(String(all.get('a')?.['document'])).equals(FIRST)).toBe(true)
    expect(original(String(all.get('b')?.['document'])).equals(SECOND)).toBe(true)
  })

  test('is told with who wrote it, what its day came from, and of which it is a copy', () => {
    const all = documents()
    const [a, b] = [all.get('a'), all.get('b')]
    expect(a).toMatchObject({
      ...{ authors: ['Amina Idrissou'], publishedFrom: 'opengraph', origin: null },
      original: { mediaType: 'text/html', charset: 'windows-1252' },
    })
    expect(b).toMatchObject({ origin: a?.['document'], published: '2023-05-05' })
    const { out } = rapporteur(['documents'], { folder })
    expect(out).toContain('the same text as')
    expect(out).toContain('3 documents, 2 texts of their own')
    const shown = rapporteur(['show', String(b?.['document'])], { folder }).out
    expect(shown).toContain('published     5 May 2023, by its OpenGraph tags')
    expect(shown).toContain('authors       Amina Idrissou')
    expect(shown).toMatch(/came as {7}text\/html, windows-1252, SHA-256\s+[0-9a-f]{64}/)
  })

  test('is asked of documents that have one alone', () => {
    const text = String(documents().get('c')?.['document'])
    const none = rapporteur(['show', text, '--original'], { folder })
    expect(none).toMatchObject({ code: 2, out: '' })
    expect(none.err).toContain('No other bytes are kept')
    const record = JSON.parse(
      rapporteur(['timeline', '--json'], { folder }).out.split('\n')[0] ?? '',
    )
    const other = rapporteur(['show', record.record, '--original'], { folder })
    expect(other).toMatchObject({ code: 2, out: '' })
    expect(other.err).toContain('the key of a document')
  })
})
