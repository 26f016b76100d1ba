import type { Evidence } from '../../core/evidence.ts'
import { daysOf } from '../../core/period.ts'
import type { LinkState, LinkWord } from '../../languages/link-frames.ts'
import { claimRange, evidenceOf } from '../evidences.ts'
import type { Draft, Reading } from '../reading.ts'
import type { LinkRecord } from '../record.ts'
import { speakerAt } from '../speakers.ts'
import { LinkBook, type LinkEntry } from './book.ts'
import { sitesOf } from './sites.ts'

const SILENT = new Set(['question', 'byline', 'stamp', 'related', 'signature'])

/**
 * The links between places that a text tells of: flights, railways, roads, sea routes, pipelines
 * and power lines. One record for each pair of ends and status.
 */
export function links(reading: Reading): Draft<LinkRecord>[] {
  const book = new LinkBook(reading)
  for (const sentence of reading.sentences) {
    if (SILENT.has(sentence.block.role)) continue
    for (const site of sitesOf(reading, sentence)) book.enter(site)
  }
  return book.entries.map((entry) => draft(reading, entry))
}

function draft(reading: Reading, entry: LinkEntry): Draft<LinkRecord> {
  const head = entry.heads[0] as number
  const record: LinkRecord = {
    kind: 'link',
    mode: entry.mode,
    from: entry.from,
    to: entry.to,
    via: entry.via,
    operator: entry.operator,
    frequency: entry.frequency,
    status: settled(reading, entry),
    date: entry.date,
    evidence: evidences(reading, entry.heads),
    speaker: speakerAt(reading, head)?.name ?? null,
  }
  return { record, from: head, to: head + 1, rules: [...new Set(entry.rules)] }
}

const LASTING: ReadonlySet<LinkWord> = new Set([
  'rail',
  'road',
  'pipeline',
  'power',
  'digital',
  'multimodal',
])

/** What was built and opened more than a year before the text is taken to run since. */
function settled(reading: Reading, entry: LinkEntry): LinkState {
  const state = entry.state ?? 'operating'
  const { published } = reading.document
  const begins = entry.date && daysOf(entry.date).first
  // "Flights resume next week".
  if (state === 'launched' && published && begins && begins > (daysOf(published).last ?? begins))
    return 'planned'
  if (state !== 'launched' || !LASTING.has(entry.mode) || !entry.date || !published) return state
  const [opened, now] = [daysOf(entry.date).last, daysOf(published).first]
  return opened !== null && now !== null && now - opened > 366 ? 'operating' : state
}

function evidences(reading: Reading, heads: readonly number[]): readonly Evidence[] {
  const list: Evidence[] = []
  for (const head of heads) {
    const next = evidenceOf(reading, claimRange(reading, head))
    if (!list.some((e) => e.start <= next.start && next.end <= e.end)) list.push(next)
  }
  return list
}
