import { expect, test } from 'vitest'
import { PLAIN, withAsked } from '../../../test/support/asked-ledger.ts'
import { NOW, type TestLedger } from '../../../test/support/ledger.ts'
import { threadStory } from '../../ledger/history/stories.ts'
import { shownDocument } from './shown.ts'
import { documentReport, documentShownJson } from './shown-document.ts'
import { recordReport, recordShownJson, type ShownRecord } from './shown-record.ts'
import { type ShownThread, threadReport, threadShownJson } from './shown-thread.ts'

const AS_OF = '2026-06-01'
/** The label is of the ledger's choice. */
const label = 'build a grain pier for Chad at the port of Lomé by 2022'

async function shownRecord({ ledger, records }: TestLedger, words: RegExp): Promise<ShownRecord> {
  const { reads } = ledger
  const record = (await records()).find((each) => words.test(each.record.evidence[0]?.quote ?? ''))
  if (!record) throw new Error('no such record')
  const thread = await reads.thread(record.thread, NOW)
  return {
    record,
    inForce: true,
    text: (await reads.text(record.document.key)) ?? '',
    thread: thread && { ...thread, label },
    reasons: await reads.threadReasons(record.thread),
    versions: await reads.versions(record.key),
    decisions: await reads.decisions(record.key),
  }
}

async function shownThread({ ledger, threads }: TestLedger): Promise<ShownThread> {
  const [thread] = await threads({ threadKinds: ['promise'] })
  if (!thread) throw new Error('no thread')
  const reasons = await ledger.reads.threadReasons(thread.key)
  return { thread: { ...thread, label }, story: threadStory(thread, AS_OF), reasons }
}

test('a record is shown with its fields, its words in their sentence, its document and history', async () => {
  await withAsked(async (ledger) => {
    const shown = await shownRecord(ledger, /build the grain pier/)
    const { key, thread, document } = shown.record
    const report = recordReport(shown, PLAIN)
    expect(report.split('\n\n').slice(0, 3).join('\n\n')).toBe(`${key} commitment · not reviewed
Togo for Chad: build the grain pier for Chad at the port of Lomé by 2024 · by
2024 · pledged · transport

│ ‹Togo will build the grain pier for Chad at the port of Lomé by 2024›,
│ Transport Minister Amina Idrissou said on Thursday.

said by   Amina Idrissou
document  ${document.key.slice(0, 9)} Grain pier put off
          Sahel Gazette, 3 June 2021
          https://gazette.example/pier-2
by        TG
to        TD
action    build the grain pier for Chad at the port of Lomé by 2024
due       ../2024
strength  pledged
status    open
field     transport`)
    expect(report).toContain(
      `thread     ${thread.slice(0, 9)} promise: build a grain pier for Chad`,
    )
    expect(report).toMatch(/why {8}r[0-9a-f]{8} and r[0-9a-f]{8}, \+\d/)
    expect(report).toMatch(/versions {3}read by version test, since 1 June 2026 00:00 UTC\n/)
    expect(report).toMatch(/decisions {2}none\n$/)
  })
})

test('a record as JSON has its versions, decisions and why it stands in its thread', async () => {
  await withAsked(async (ledger) => {
    const shown = await shownRecord(ledger, /build the grain pier/)
    const json = recordShownJson(shown)
    expect(json).toMatchObject({
      show: 'record',
      record: shown.record.key,
      kind: 'commitment',
      inForce: true,
      threadKind: 'promise',
      versions: [{ until: null, decision: null, reader: 'test', fields: { due: '../2024' } }],
      decisions: [],
    })
    expect(json.threadRecords).toHaveLength(3)
    expect(json.reasons.length).toBeGreaterThan(0)
  })
})

test('a record that is in force no more says so', async () => {
  await withAsked(async (ledger) => {
    const shown = await shownRecord(ledger, /gum arabic/)
    const gone = recordReport({ ...shown, inForce: false, thread: null, reasons: [] }, PLAIN)
    expect(gone).toMatch(/^r[0-9a-f]{16} figure · not reviewed · in force no more\n/)
    expect(gone).toContain('thread     none\n')
  })
})

test('a thread is shown with its stage, what the clock says, who told it, and all of its records', async () => {
  await withAsked(async (ledger) => {
    const shown = await shownThread(ledger)
    const { key, records } = shown.thread
    const [first, signed, second] = records.map((record) => record.key.slice(0, 9))
    const report = threadReport(shown, PLAIN)
    expect(report).toContain(`${key} promise · Chad and Togo · 3 records · not reviewed
build a grain pier for Chad at the port of Lomé by 2022

stage    signed, 11 Mar 2019
         ${signed} “The two countries signed a memorandum on the grain pier at
         Lomé on 11 March 2019.”
due      by 2024, overdue 17 months, put off once
put off  by 2022 → by 2024, said 3 June 2021 (${second})
told     told twice in 2 years · silent for 4 years\n`)
    expect(report).toContain(
      'voices   Amina Idrissou: 2 statements, 12 March 2019 to 3 June 2021\n',
    )
    expect(report).toContain(`
What was said
KEY        SAID         DOES       WHAT
${first}  12 Mar 2019  announced  Togo for Chad: build a grain pier for Chad at`)
    expect(report).toMatch(/restated {3}Togo for Chad/)
    expect(report).toMatch(/\nWhy these are one thing\nr[0-9a-f]{8} and r[0-9a-f]{8}, \+\d/)
    expect(threadShownJson(shown)).toMatchObject({
      show: 'thread',
      thread: key,
      entries: [{ act: 'announced' }, { act: 'signed' }, { act: 'restated', due: '../2024' }],
      members: records.map((record) => ({ record: record.key })),
    })
  })
})

test('a document is shown with what is known of it, and its records in their order', async () => {
  await withAsked(async ({ ledger: { reads } }) => {
    const [found] = await reads.documents({ source: 'Gulf' }, NOW, { limit: 1, offset: 0 })
    const shown = await shownDocument(reads, found?.key ?? '', NOW)
    if (!shown) throw new Error('no document')
    const { document } = shown
    const report = documentReport(shown, PLAIN)
    expect(report).toContain(`${document.key} document · not reviewed
Trade in figures

id         trade-1
source     Gulf of Guinea Post
address    https://post.example/trade-1
published  1 February 2022
language   English
added      2026-06-01T`)
    expect(report).toContain('\n2 records: 2 figures\nKEY        KIND    WHAT\n')
    expect(report).toContain('“Trade between Chad and Togo amounted to $42 million in 2021.”')
    expect(documentShownJson(shown)).toMatchObject({
      show: 'document',
      document: document.key,
      id: 'trade-1',
      records: [{ kind: 'figure' }, { kind: 'figure' }],
    })
  })
})
