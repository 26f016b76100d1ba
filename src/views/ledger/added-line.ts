import type { Added, Given } from '../../ledger/adding.ts'

/**
 * What adding a document did, as a line of JSON: `{"document", "id", "name", "outcome", "records"}`, where
 * `document` is its key in the ledger, `outcome` is `added`, `version` or `known`, and `records` counts by kind.
 */
export function addedLine({ name, document: { id } }: Given, added: Added): string {
  const { document, outcome, records } = added
  return `${JSON.stringify({ document, id, name, outcome, records })}\n`
}
