import type { ParsedSentence } from '../text/analysis.ts'
import type { Clause } from '../text/clause.ts'
import { instruments } from './instrument/instrument.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn } from './speakers.ts'

/** How many sentences back the parties to a document are looked for. */
const REACH = 8

/** True where a word of a range names a document that binds: "the memorandum". */
export function isDocument(reading: Reading, range: Range | null): boolean {
  if (!range) return false
  const { documents } = reading.pack.commitmentFrames
  for (let i = range.from; i < range.to; i++) {
    if (documents.has(reading.words[i]?.lemma.toLowerCase() ?? '')) return true
  }
  return false
}

/**
 * Whom a document binds that a sentence speaks of: the parties that its own words name, else those
 * of the last sentence that named a document with two parties or more, else the two sides.
 */
export function documentParties(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause | undefined,
): readonly string[] {
  const told = toldIn(reading, sentence)
  if (told) return told
  const own = clause ? partiesIn(reading, { from: clause.from, to: clause.verb.from }) : []
  if (own.length >= 2) return own
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - REACH; i--) {
    const before = reading.sentences[i] as ParsedSentence
    const told = toldIn(reading, before)
    if (told) return told
    if (!isDocument(reading, before)) continue
    const subject = before.clauses[0]
    const parties = subject ? partiesIn(reading, { from: subject.from, to: subject.verb.from }) : []
    if (parties.length >= 2) return parties
  }
  return reading.mentions.about
}

/** The parties of the last document that some words tell of, if they are two or more. */
export function toldIn(reading: Reading, { from, to }: Range): readonly string[] | undefined {
  const draft = instruments(reading).findLast((d) => from <= d.from && d.from < to)
  return draft && draft.record.parties.length >= 2 ? draft.record.parties : undefined
}
