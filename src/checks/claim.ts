import type { LedgerDocument, LedgerRecord } from '../ledger/ledger-record.ts'
import type { RapporteurRecord } from '../records/record.ts'

/**
 * A record with the document that makes the claim: every `LedgerRecord` is one, and so is a record
 * of a text that is about to be published, with a key of the caller's.
 */
export interface Claim<R extends RapporteurRecord = RapporteurRecord> {
  readonly key: string
  readonly document: Pick<
    LedgerDocument,
    'key' | 'id' | 'title' | 'url' | 'source' | 'published' | 'language'
  >
  readonly record: R
  /** What people have said of it; what they have rejected is checked no more. */
  readonly review?: LedgerRecord['review']
}

/**
 * Who makes a claim, for a sentence: the speaker, else the source, its host, the title, the id. A speaker without a
 * name ("the ministry") is told with the source.
 */
export function voiceOf({ record, document }: Claim): string {
  const source = document.source ?? hostOf(document.url) ?? document.title ?? document.id
  const { speaker } = record
  const who = speaker === null ? source : isName(speaker) ? speaker : `${speaker} in ${source}`
  return document.published === null ? who : `${who} (${document.published})`
}

/** Words without a capital letter name nobody; scripts without capitals always may. */
function isName(speaker: string): boolean {
  return speaker !== speaker.toLowerCase() || speaker === speaker.toUpperCase()
}

function hostOf(url: string | null): string | null {
  return (
    /^[a-z]+:\/\/([^/?#]+)/i
      .exec(url ?? '')?.[1]
      ?.replace(/^www\./, '')
      .toLowerCase() ?? null
  )
}
