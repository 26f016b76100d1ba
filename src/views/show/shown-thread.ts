import pico from 'picocolors'
import type { MovedDue, Story, StoryEntry } from '../../ledger/history/story.ts'
import type { LedgerThread } from '../../ledger/ledger-record.ts'
import type { ThreadReason } from '../../ledger/store/reads/ledger-reads.ts'
import { firstQuote } from '../../records/first-quote.ts'
import { partiesWords } from '../promises/parties-words.ts'
import { storyJson } from '../promises/story-json.ts'
import { dueLines, stageLines, toldWords } from '../promises/story-words.ts'
import { countOf } from '../reading/count-words.ts'
import { plainText } from '../reading/marked-text.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { fromToWords, timeWords } from '../reading/time-words.ts'
import { recordJson } from '../tables/record-answer.ts'
import { reviewsWords } from '../tables/review-words.ts'
import { shortKey } from '../tables/short-key.ts'
import { entryTable, recordTable } from './entry-table.ts'
import { type Fact, factLines, heading } from './facts.ts'
import { reasonWords } from './reason-lines.ts'

/** All that is known of a thread. */
export interface ShownThread {
  readonly thread: LedgerThread
  /** Null for threads without stages: figures and stances. */
  readonly story: Story | null
  readonly reasons: readonly ThreadReason[]
}

const LONGEST = 400
const MOST_VOICES = 12
const MOST_REASONS = 12

/** A thread for people: where it stands and why, what the clock says, who told it, all of its records. */
export function threadReport({ thread, story, reasons }: ShownThread, style: ReportStyle): string {
  const { bold, dim, cyan } = pico.createColors(style.colour)
  const { key, kind, label, parties, records } = thread
  const known = [
    partiesWords(parties),
    countOf(records.length, 'record', 'records'),
    reviewsWords(records),
  ]
  const facts = known.filter(Boolean).join(' · ')
  const why = reasons.slice(0, MOST_REASONS).map((each) => line(reasonWords(each), style))
  const more = reasons.length - MOST_REASONS
  return [
    `${cyan(key)} ${kind} ${dim(`· ${facts}`)}\n`,
    `${bold(line(label.slice(0, LONGEST), style).trimEnd())}\n\n`,
    story ? factLines(storyFacts(story, thread), style) : '',
    heading(story ? 'What was said' : 'Records', style),
    story ? entryTable(story.entries, records, style) : recordTable(records, style),
    reasons.length === 0 ? '' : `${heading('Why these are one thing', style)}${why.join('')}`,
    more > 0
      ? line(`and ${countOf(more, 'more pair', 'more pairs')}; --json tells all`, style)
      : '',
  ].join('')
}

function line(words: string, style: ReportStyle): string {
  return plainText(words, '', style)
}

function storyFacts({ stage, time, voices, reached, asOf }: Story, thread: LedgerThread): Fact[] {
  const shown = stage ? thread.records.find(({ key }) => key === stage.record) : null
  const quote = shown ? `${shortKey(shown.key)} “${brief(firstQuote(shown.record), LONGEST)}”` : ''
  const decision = stage?.decision ?? stage?.afterDecision ?? null
  const decided = decision
    ? `${stage?.decision ? 'decided' : 'said after a decision'} by ${decision.by}: ${decision.why}`
    : ''
  return [
    ['stage', [stageLines(stage).join(', '), quote, decided]],
    ['due', dueLines({ time, asOf }).join(', ')],
    ['put off', time.slips.map(movedWords)],
    ['brought forward', time.advanced.map(movedWords)],
    ['told', toldWords(time, voices)],
    ['reached', reached ? `inferred from ${shortKey(reached.record)}` : null],
    ['voices', voices.named.slice(0, MOST_VOICES).map(voiceLine)],
    [
      'reprints',
      voices.reprints.map((each) => `${shortKey(each.document)} of ${shortKey(each.of)}`),
    ],
    ['as of', timeWords(asOf)],
  ]
}

function movedWords({ from, to, said, record }: MovedDue): string {
  return `${timeWords(from)} → ${timeWords(to)}, said ${timeWords(said)} (${shortKey(record)})`
}

function voiceLine({ name, statements, first, last }: Story['voices']['named'][number]): string {
  const count = countOf(statements, 'statement', 'statements')
  return `${brief(name ?? 'a document without a source', LONGEST)}: ${count}, ${fromToWords(first, last)}`
}

/** The same as JSON. */
export function threadShownJson({ thread, story, reasons }: ShownThread) {
  const { key, kind, label, parties, records } = thread
  const head = story
    ? storyJson({ thread, story })
    : { thread: key, kind, label, parties, records: records.length }
  return {
    show: 'thread',
    ...head,
    entries: story?.entries.map(entryJson) ?? null,
    members: records.map(recordJson),
    reasons,
  }
}

function entryJson({ quotation, ...entry }: StoryEntry) {
  return { ...entry, quote: quotation?.quote ?? null }
}
