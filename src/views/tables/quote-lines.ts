import type { LedgerDocument, LedgerRecord } from '../../ledger/ledger-record.ts'
import { plain, type Stretch } from '../reading/marked-text.ts'
import { brief } from '../reading/printable.ts'
import { publisherOf, saidWords } from './source-words.ts'

const LONGEST = 180
const LONGEST_NAME = 60

/** A record's own words in quotation marks, cut where they are endless. */
export function quoted({ record }: Pick<LedgerRecord, 'record'>, most: number = LONGEST): string {
  const [evidence] = record.evidence
  return evidence ? `“${brief(evidence.quote, most)}”` : '(no words)'
}

/** Who said it, where and when: "Amina Idrissou, Sahel Gazette, 2 May 2024". */
export function voiceWords(document: LedgerDocument, speaker: string | null): string {
  const who = speaker === null ? null : brief(speaker, LONGEST_NAME)
  return [who, publisherOf(document), saidWords(document)].filter(Boolean).join(', ')
}

/** A record's words and who said them: "Sahel Gazette, 2 May 2024: “…”". */
export function saidLine(of: Pick<LedgerRecord, 'record' | 'document'>): readonly Stretch[] {
  return plain(`${voiceWords(of.document, of.record.speaker)}: ${quoted(of)}`)
}
