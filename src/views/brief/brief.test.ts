import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import { briefHtml } from './brief-html.ts'
import { briefMarkdown } from './brief-markdown.ts'
import { type BriefQuestion, briefOf } from './brief-of.ts'

const QUESTION = { parties: ['OM', 'KE'], since: null, asOf: '2026-06-01', knownAt: null }

async function addStory({ add }: TestLedger): Promise<void> {
  await add(
    'Oman and Kenya signed a memorandum of understanding on fisheries in Muscat on 3 May 2021. ' +
      'Oman will build a cold store at the port of Mombasa by the end of 2022.',
    { published: '2021-05-04', id: 'first', url: 'https://example.org/first?a=1&b=2' },
  )
  await add(
    'Trade between Oman and Kenya amounted to $120 million in 2022, up 20 percent. ' +
      'Oman will build the cold store at the port of Mombasa by the end of 2027, the ministry said.',
    { published: '2023-02-10', id: 'second' },
  )
  await add('Trade between Oman and Kenya amounted to $190 million in 2022.', {
    published: '2023-08-01',
    id: 'third',
  })
}

/** The brief that answers the question, or another one, as Markdown. */
async function told({ ledger }: TestLedger, other: Partial<BriefQuestion> = {}): Promise<string> {
  return briefMarkdown(await briefOf(ledger.reads, { ...QUESTION, ...other }))
}

test('a brief tells what happened, what was measured, and what became of promises', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const text = await told(ledger)
    expect(text).toContain('# Oman and Kenya: what was said and what became of it')
    expect(text).toMatch(
      /- Memorandum Oman–Kenya · on fisheries in Muscat · signed 3 May 2021\[\^\d+\]/,
    )
    expect(text).toMatch(/- 2022: \$120 million, \+20 %/)
    expect(text).toMatch(/Contradicts: .*\$120 million.*\$190 million/)
    expect(text).toMatch(/### Announced\n\n- Build .*cold store.*slipped from 2022 to 2027/)
    expect(text).toMatch(/## What is due next\n\n- Due by 2027: .*cold store/)
    expect(text).toMatch(
      /\[\^\d+\]: “Oman will build a cold store.*4 May 2021 · <https:\/\/example\.org\/first\?a=1&b=2> · not reviewed/,
    )
  })
})

test('what was counted once is put together, and what has no day is told on one', async () => {
  await withLedger(async (ledger) => {
    await ledger.add(
      'Oman and Kenya signed six memoranda in Muscat. The ministers of Oman and Kenya met in Muscat.',
      { published: '2021-05-04', id: 'first' },
    )
    await ledger.add('Oman and Kenya signed 11 contracts in 2022.', {
      published: '2023-02-10',
      id: 'second',
    })
    const text = await told(ledger)
    expect(text).toMatch(/- Meeting Oman–Kenya · Muscat · told on 4 May 2021\[/)
    expect(text).toMatch(/### Counted Kenya–Oman\n\n- 2022: 11 contracts\[/)
  })
})

test('each mark has its note, and each note its mark', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const text = await told(ledger)
    const [body = '', notes = ''] = text.split('## Notes')
    const marks = new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => number))
    const found = new Set([...notes.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number))
    expect(marks).toEqual(found)
  })
})

test('as of a day nothing later is known', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const text = await told(ledger, { asOf: '2021-12-31' })
    expect(text).toContain('As of 31 December 2021, from 1 document')
    expect(text).not.toContain('$120 million')
    expect(text).toMatch(/## What is due next\n\n- Due by 2022/)
  })
})

test('known at a moment, it leaves out what a person decided later', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const [promise] = await ledger.threads({ threadKinds: ['promise'] })
    const knownAt = promise?.records.at(-1)?.document.added ?? ''
    const asked = { action: 'stage', stage: 'delivered', on: '2024-01-01' } as const
    const ruling = { by: 'amina', why: 'I saw it open' }
    await ledger.ledger.decide({ ...asked, key: promise?.key ?? '' }, ruling)
    const now = await told(ledger)
    expect(now).toMatch(/### Delivered\n\n- Build .*cold store/)
    const before = await told(ledger, { knownAt })
    expect(before).toMatch(/### Announced\n\n- Build .*cold store/)
    expect(before).not.toContain('### Delivered')
  })
})

test('what is overdue stands together', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const text = await told(ledger, { asOf: '2029-03-01' })
    expect(text).toMatch(/### Overdue\n\n- Build .*cold store.*overdue by 14 months/)
    expect(text).not.toContain('### Announced')
  })
})

test('since a day leaves out what happened before', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const text = await told(ledger, { since: '2022-01-01' })
    expect(text).toMatch(/## What happened\n\nNothing is told\./)
  })
})

test('a brief in which a quotation is not found again is not written', async () => {
  await withLedger(async (ledger) => {
    await addStory(ledger)
    const file = new Sqlite(ledger.file)
    file.prepare("update document set text = 'x' || text where own_id = 'second'").run()
    file.close()
    await expect(briefOf(ledger.ledger.reads, QUESTION)).rejects.toMatchObject({
      code: 'not-found-again',
      message: expect.stringMatching(/^The brief was not written: the words of note \d+, "/),
    })
  })
})

test('nothing known is said so', async () => {
  await withLedger(async (ledger) => {
    const text = await told(ledger)
    expect(text).toContain('No promises are told.')
    expect(text).toContain('from 0 documents; 0 statements')
  })
})

test('words of documents are no markup', async () => {
  await withLedger(async ({ ledger, add }) => {
    await add(
      'Oman and Kenya signed an agreement on <script>alert(1)</script> *fisheries* and [dates](http://x.test) in May 2021.',
      { id: '<b>hostile</b>', url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' },
    )
    const made = await briefOf(ledger.reads, QUESTION)
    const html = briefHtml(made)
    expect(html).not.toMatch(/<script|<img|href="javascript/)
    expect(html).toContain('&lt;script&gt;')
    expect(briefMarkdown(made)).toContain('\\<script\\>')
    expect(briefMarkdown(made)).not.toMatch(/[^\\]\[dates\]/)
    expect(briefMarkdown(made)).not.toContain('<javascript:')
  })
})

test('a document is one line of a course, with the due that it tells', async () => {
  await withLedger(async (ledger) => {
    await ledger.add('Oman and Kenya agreed to build a pipeline from Mombasa to Salalah by 2028.', {
      published: '2021-05-04',
    })
    await ledger.add(
      'The pipeline from Mombasa to Salalah will be built by Oman and Kenya by 2031.',
      {
        published: '2024-02-10',
      },
    )
    const text = await told(ledger)
    const lines = text.split('\n').filter((line) => line.startsWith('  - '))
    expect(lines.map((line) => line.replace(/\[.*/, ''))).toEqual([
      '  - 4 May 2021: agreed, due by 2028',
      '  - 10 February 2024: told again, due by 2031',
    ])
  })
})

test('an opening is told with the words that say what was opened', async () => {
  await withLedger(async (ledger) => {
    await ledger.add('Oman and Kenya opened a fish market in Mombasa on 3 May 2021.', {
      published: '2021-05-04',
    })
    const text = await told(ledger)
    expect(text).toMatch(/- Opening .*3 May 2021 · “Oman and Kenya opened a fish market in Mombasa/)
  })
})
