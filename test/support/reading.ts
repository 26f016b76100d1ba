import { read } from '../../src/index.ts'
import type { RapporteurRecord, RecordKind } from '../../src/records/record.ts'

/** What a test's text is read with; `published` is fixed unless a test says otherwise. */
export interface ReadingOptions {
  readonly published?: string | null
  readonly title?: string
}

/** The records of a text in English, of all kinds or of one. */
export function records<K extends RecordKind>(
  text: string,
  kind: K,
  options: ReadingOptions = {},
): Extract<RapporteurRecord, { kind: K }>[] {
  const { published = '2021-04-08', title = null } = options
  const reading = read({ id: 'test', language: 'en', text, title, published })
  return reading.records.filter((r): r is Extract<RapporteurRecord, { kind: K }> => r.kind === kind)
}
