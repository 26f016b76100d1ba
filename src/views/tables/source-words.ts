import type { LedgerDocument } from '../../ledger/ledger-record.ts'
import { brief } from '../reading/printable.ts'
import { timeWords } from '../reading/time-words.ts'

const LONGEST = 60
/** A title stands for whoever published it only as far as one can tell which it is. */
const LONGEST_TITLE = 40

/** Who published a document: its source, else the host of its address, else its title or its id. */
export function publisherOf({
  source,
  url,
  title,
  id,
}: Pick<LedgerDocument, 'source' | 'url' | 'title' | 'id'>): string {
  const name = source || hostOf(url)
  return name ? brief(name, LONGEST) : brief(title || id, LONGEST_TITLE)
}

function hostOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return ''
  return new URL(url).hostname.replace(/^www\./, '')
}

/** When a document said something: its date; where it has none, the day on which it was added. */
export function saidWords({ published, added }: LedgerDocument): string {
  return published === null
    ? `no date, added ${timeWords(added.slice(0, 10))}`
    : timeWords(published)
}
