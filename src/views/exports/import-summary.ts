import type { Imported } from '../../ledger/importing.ts'
import { countOf } from '../reading/count-words.ts'

const OUTCOMES: Readonly<Record<Imported['outcome'], string>> = {
  equal: 'imported: a copy of it is the same, byte for byte',
  rethreaded:
    'imported; today’s rules put some of its records into other threads than the export tells',
  older:
    'imported; its export is of an earlier format, and a new one tells more of how documents came',
  known: 'was that of the export already; nothing was changed',
}

/** What an import did, as a sentence: "rapporteur.sqlite: imported: … · 16 documents, 322 versions of records, 2 decisions". */
export function importSummary(
  { outcome, documents, records, decisions }: Imported,
  ledger: string,
): string {
  const counts = [
    countOf(documents, 'document', 'documents'),
    countOf(records, 'version of a record', 'versions of records'),
    countOf(decisions, 'decision', 'decisions'),
  ]
  return `${ledger} ${OUTCOMES[outcome]} · ${counts.join(', ')}\n`
}
