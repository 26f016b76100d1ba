import type { DocumentReading } from '../../records/read.ts'
import type { Identity } from './identity.ts'
import { identityOf } from './identity-of.ts'

/** What each record of a document is about, in their order. A ledger works it out itself unless it is given. */
export function identitiesOf({ document, records }: DocumentReading): Identity[] {
  const { published = null, language = null, text } = document
  return records.map((record) => identityOf(record, { published, language, text }))
}
