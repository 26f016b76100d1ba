import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import { NOW, type TestLedger, withLedger } from '../../../test/support/ledger.ts'
import type { Filter } from '../../ledger/store/reads/ledger-reads.ts'
import { RECORD_KINDS } from '../../records/record.ts'
import { annotationLines } from './annotations-format.ts'
import { calendarLines } from './calendar-format.ts'
import { csvRows } from './csv-format.ts'
import { threadLines } from './threads-format.ts'

const TODAY = '2024-06-01'

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

async function csvOf({ ledger }: TestLedger, filter: Filter) {
  const text = await joined(csvRows(ledger.reads, filter, NOW))
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/)
  expect(text.endsWith('\r\n')).toBe(true)
  return parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' })
}

const calendarText = ({ ledger }: TestLedger, filter: Filter = {}) =>
  joined(calendarLines(ledger.reads, { filter, moment: NOW, today: TODAY }))

/** The entries of a calendar, read by another program, by their summary. */
async function entriesOf(given: TestLedger, filter: Filter = {}): Promise<ical.Event[]> {
  const text = await calendarText(given, filter)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const calendar = new ical.Component(ical.parse(text))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  return calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each))
}

const daysOf = ({ startDate, endDate }: ical.Event) => [startDate.toString(), endDate.toString()]

describe('comma-separated values', () => {
  test('give each record of a kind a row with its fields, its words and its document', async () => {
    await withLedger(async (given) => {
      await given.add('Trade of Chad with Togo fell by 3.5 percent to $37 million in 2022.', {
        url: 'https://example.org/a?b=1,2',
        source: 'The "Daily", Lomé',
        published: '2023-05-05',
      })
      const [record] = await given.records({ kinds: ['figure'] })
      const rows = await csvOf(given, { kinds: ['figure'] })
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({
        ...{ record: record?.key, thread: record?.thread, review: 'unreviewed' },
        ...{
          indicator: 'trade',
          parties: 'TD; TG',
          value: '37000000',
          unit: 'USD',
          period: '2022',
        },
        ...{ change_percent: '-3.5', high: '', address: 'https://example.org/a?b=1,2' },
        ...{ source: 'The "Daily", Lomé', published: '2023-05-05', document: record?.document.key },
        quotation: record?.record.evidence[0]?.quote,
      })
    })
  })

  test.for(RECORD_KINDS)('of %s have as many cells in each row as in the header', async (kind) => {
    await withLedger(async (given) => {
      await given.add(
        'The ministers of Chad and Togo met in Lomé on 4 May 2023. Chad and Togo signed a trade agreement. ' +
          'Chad will build a terminal in Lomé by 2026. Chad launched a flight from Lomé to Abéché. ' +
          'Togo supports the initiative of Chad. Trade amounted to $37 million in 2022.',
      )
      const records = await given.records({ kinds: [kind] })
      const rows = await csvOf(given, { kinds: [kind] })
      expect(rows.map((row) => row['record']).sort()).toEqual(records.map(({ key }) => key).sort())
      expect(records.length).toBeGreaterThan(0)
    })
  })

  test('start no formula in a spreadsheet, and no line within a cell', async () => {
    await withLedger(async (given) => {
      const text = 'Trade of Chad with Togo amounted to $37 million in 2022.'
      for (const [i, source] of ['=1+1', '+1', '-1', '@SUM(A1)', 'a\r\nb'].entries()) {
        await given.add(`${text} ${i}`, { source })
      }
      const rows = await csvOf(given, { kinds: ['figure'] })
      const sources = rows.map((row) => row['source'])
      expect(sources).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", 'a b'])
    })
  })
})

describe('annotations', () => {
  interface Selector {
    readonly type: string
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly start: number
    readonly end: number
  }

  interface Annotation {
    readonly id: string
    readonly body: readonly { readonly purpose?: string; readonly value: string }[]
    readonly target: readonly {
      readonly source: { readonly id: string; readonly language?: string }
      readonly selector: readonly [Selector, Selector]
    }[]
  }

  test('lead back to the words, by what stands around them and by characters', async () => {
    await withLedger(async (given) => {
      const text =
        'Signed 🖋 in Lomé 🤝. Trade of Chad with Togo was $37 million in 2022 🎉. It grew by 4 percent.'
      await given.add(text, { url: 'https://example.org/a' })
      await given.add(text.replace('37', '38'), { id: 'no-address' })
      const records = await given.records()
      const page = JSON.parse(await joined(annotationLines(given.ledger.reads, {}, NOW)))
      expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
      expect(page).toMatchObject({ type: 'AnnotationCollection', total: records.length })
      const items: Annotation[] = page.first.items
      expect(items.map(({ id }) => id).sort()).toEqual(
        records.map(({ key }) => `urn:rapporteur:${key}`).sort(),
      )
      for (const { id, target } of items) {
        const record = records.find(({ key }) => id.endsWith(key))
        const own = (await given.ledger.reads.text(record?.document.key ?? '')) ?? ''
        expect(target.map(({ selector }) => selector[0].exact)).toEqual(
          record?.record.evidence.map(({ quote }) => quote),
        )
        for (const { source, selector } of target) {
          const [quote, position] = selector
          const around = `${quote.prefix}${quote.exact}${quote.suffix}`
          expect(around.isWellFormed()).toBe(true)
          expect(own.split(around)).toHaveLength(2)
          // Characters, as the model has it, and not UTF-16 units.
          expect([...own].slice(position.start, position.end).join('')).toBe(quote.exact)
          const { url, key } = record?.document ?? {}
          expect(source.id).toBe(url ?? `urn:rapporteur:${key}`)
          expect(URL.canParse(source.id)).toBe(true)
        }
      }
    })
  })

  test('of an empty ledger are an empty collection', async () => {
    await withLedger(async ({ ledger }) => {
      const page = JSON.parse(await joined(annotationLines(ledger.reads, {}, NOW)))
      expect(page).toMatchObject({ total: 0, first: { items: [] } })
    })
  })
})

describe('a calendar', () => {
  test('has a whole day where a day was told', async () => {
    await withLedger(async (given) => {
      await given.add('The ministers of Chad and Togo will meet in Lomé on 4 September 2024.', {
        published: '2024-05-02',
        url: 'https://example.org/a',
        source: 'Daily, Lomé; Togo',
      })
      const [entry] = await entriesOf(given)
      expect(entry && daysOf(entry)).toEqual(['2024-09-04', '2024-09-05'])
      expect(entry?.startDate.isDate).toBe(true)
      const [thread] = await given.threads()
      expect(entry?.uid).toBe(`${thread?.key}@rapporteur`)
      expect(entry?.summary).toBe(`Planned: ${thread?.label} (Chad and Togo)`)
      expect(entry?.description).toContain('will meet in Lomé on 4 September 2024')
      expect(entry?.description).toContain('”\nDaily, Lomé; Togo, 2 May 2024\n')
      expect(entry?.component.getFirstPropertyValue('url')).toBe('https://example.org/a')
      expect(entry?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    })
  })

  test.for([
    ['in May 2025', ['2025-05-01', '2025-06-01'], 'Due May 2025: '],
    ['in 2025', ['2025-01-01', '2026-01-01'], 'Due 2025: '],
    ['by 2026', ['2026-01-01', '2027-01-01'], 'Due by 2026: '],
  ] as const)(
    'makes up no day for what is due %s, which is tentative',
    async ([when, days, beginning]) => {
      await withLedger(async (given) => {
        await given.add(`Chad will build a grain terminal in the port of Lomé ${when}.`, {
          published: '2024-05-02',
        })
        const [entry] = await entriesOf(given)
        expect(entry && daysOf(entry)).toEqual(days)
        expect(entry?.summary.startsWith(beginning)).toBe(true)
        expect(entry?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
      })
    },
  )

  test('known at a moment, has what a person called off later', async () => {
    await withLedger(async (given) => {
      await given.add('Chad will build a grain terminal in the port of Lomé in 2025.', {
        published: '2024-05-02',
      })
      const [promise] = await given.threads()
      const knownAt = promise?.records[0]?.document.added ?? ''
      const asked = { action: 'stage', stage: 'cancelled', on: '2024-05-20' } as const
      const ruling = { by: 'amina', why: 'the tender was withdrawn' }
      await given.ledger.decide({ ...asked, key: promise?.key ?? '' }, ruling)
      expect(await entriesOf(given)).toEqual([])
      const moment = { asOf: null, knownAt }
      const question = { filter: {}, moment, today: TODAY }
      expect(await joined(calendarLines(given.ledger.reads, question))).toContain('BEGIN:VEVENT')
    })
  })

  test('has one entry for a promise that is told again, at its last date, under the same name', async () => {
    await withLedger(async (given) => {
      await given.add('Chad will build a grain terminal in the port of Lomé in 2025.', {
        published: '2023-05-02',
      })
      const [before] = await entriesOf(given)
      await given.add('Chad will build the grain terminal in the port of Lomé in 2027.', {
        published: '2024-03-02',
      })
      const entries = await entriesOf(given)
      expect((await given.threads()).map(({ kind }) => kind)).toEqual(['promise'])
      expect(entries.map(daysOf)).toEqual([['2027-01-01', '2028-01-01']])
      expect(entries.map(({ uid }) => uid)).toEqual([before?.uid])
      expect(entries[0]?.description).toContain('put off once')
    })
  })

  test('leaves out what was done, what has no date, and other parties where some are asked for', async () => {
    await withLedger(async (given) => {
      await given.add('The ministers of Chad and Togo met in Lomé on 4 May 2023.', {
        published: '2023-05-05',
      })
      await given.add('Chad will build a grain terminal in the port of Lomé.')
      await given.add('Oman will build a school in Kenya in 2027.', { published: '2024-02-01' })
      expect(await entriesOf(given, { parties: ['TD'] })).toEqual([])
      expect(await entriesOf(given, { parties: ['OM', 'KE'] })).toHaveLength(1)
    })
  })

  test('is the same for the same ledger, and folds no character in two', async () => {
    await withLedger(async (given) => {
      const long = 'Лаос 😀 ярмарка '.repeat(20)
      await given.add('Chad will build a grain terminal in the port of Lomé in 2025.', {
        published: '2024-05-02',
        source: long,
      })
      const text = await calendarText(given)
      expect(await calendarText(given)).toBe(text)
      for (const line of text.split('\r\n')) expect(line.isWellFormed()).toBe(true)
      const [entry] = await entriesOf(given)
      expect(entry?.description).toContain('Лаос 😀 ярмарка Лаос 😀')
    })
  })
})

describe('threads', () => {
  test('have a line wherever they are spoken of, and none where another record is only drawn on', async () => {
    await withLedger(async (given) => {
      await given.add(
        'Trade of Chad with Togo came to $40 million in 2022 and $52 million in 2023.',
        {
          published: '2024-05-05',
        },
      )
      const records = await given.records({ kinds: ['figure'] })
      expect(records.map(({ record }) => record.evidence.length)).toEqual([2, 1])
      const text = await joined(threadLines(given.ledger.reads.everyRecord({}, NOW)))
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(lines.map(({ record, start, end }) => ({ record, start, end }))).toEqual(
        records.toReversed().map(({ key, record: { evidence } }) => ({
          record: key,
          start: evidence[0]?.start,
          end: evidence[0]?.end,
        })),
      )
    })
  })
})
