import type { TimeValue } from '../core/time.ts'
import type { CommitmentCandidate } from './commitment-candidate.ts'
import { clauseCommitments } from './commitment-clause.ts'
import { framedCommitments } from './commitment-frame.ts'
import { claimRange, evidenceOf } from './evidences.ts'
import { fieldOf } from './field.ts'
import { otherClaim } from './other-claims.ts'
import type { Range } from './range.ts'
import { within } from './range.ts'
import { type Draft, drop, type Reading } from './reading.ts'
import type { CommitmentRecord } from './record.ts'
import { Restatements } from './restatement.ts'
import { partiesIn, speakerAt, words } from './speakers.ts'

/** Blocks that claim nothing of their own: titles only say again what the text says. */
const SILENT: ReadonlySet<string> = new Set(['question', 'byline', 'stamp', 'related', 'signature', 'title', 'standfirst'])

/**
 * What somebody is to do and has not yet done: promises, plans, offers and hopes of those who can
 * act. Growth of a number, meetings, documents and lines to come are claims of other kinds.
 */
export function commitments(reading: Reading): Draft<CommitmentRecord>[] {
  const restatements = new Restatements<CommitmentRecord>(reading)
  for (const sentence of reading.sentences) {
    if (SILENT.has(sentence.block.role)) continue
    const found = [...framedCommitments(reading, sentence), ...clauseCommitments(reading, sentence)]
    for (const candidate of standing(reading, found)) restatements.add(draft(reading, candidate), candidate.act)
  }
  return restatements.drafts
}

/** The candidates that name an action of their own; of those over the same words, the strongest. */
function standing(reading: Reading, found: readonly CommitmentCandidate[]): CommitmentCandidate[] {
  const kept: CommitmentCandidate[] = []
  const ordered = [...found].sort((a, b) => b.rank - a.rank || a.trigger - b.trigger)
  for (const candidate of ordered) {
    const other = otherClaim(reading, candidate.sentence, candidate.act)
    const taken = kept.some((k) => shared(k.act, candidate.act) > 0.5)
    if (other) drop(reading, 'commitment', other, candidate.act)
    else if (taken) drop(reading, 'commitment', 'the same words make one already', candidate.act)
    else kept.push(candidate)
  }
  return kept.sort((a, b) => a.act.from - b.act.from)
}

/** The share of the shorter range that both cover. */
function shared(a: Range, b: Range): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return both <= 0 ? 0 : both / Math.max(1, Math.min(a.to - a.from, b.to - b.from))
}

function draft(reading: Reading, candidate: CommitmentCandidate): Draft<CommitmentRecord> {
  const { act, by, sentence, trigger, strength, status } = candidate
  const range = claimRange(reading, trigger)
  const evidence = evidenceOf(reading, { from: Math.min(range.from, act.from), to: Math.max(range.to, act.to) })
  return {
    record: {
      kind: 'commitment',
      by,
      to: partiesIn(reading, act).filter((code) => !by.includes(code)),
      action: words(reading, act),
      due: dueOf(reading, act),
      strength,
      status,
      field: fieldOf(reading, act, sentence),
      evidence: [evidence],
      speaker: speakerAt(reading, trigger)?.name ?? null,
    },
    from: range.from,
    to: range.to,
    rules: [candidate.frame],
  }
}

/** By when, or in which period: the time in the words of the action that lies ahead. */
function dueOf(reading: Reading, act: Range): string | null {
  const time = within(reading.times, act).find((t) => t.edtf !== null && t.every === null && !t.comparison && ahead(reading, t))
  return time ? (time.period ?? time.edtf) : null
}

function ahead(reading: Reading, time: TimeValue): boolean {
  const { published } = reading.document
  if (!published) return true
  const last = (time.edtf ?? '').split('/').at(-1) ?? ''
  return last === '..' || last.slice(0, 4) >= published.slice(0, 4)
}
