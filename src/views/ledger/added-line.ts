import type { Added, Given } from '../../ledger/adding.ts'

/**
 * What adding a document did, as JSON: `{"document", "id", "name", "outcome", "records"}`, where
 * `document` is its key in the ledger, `outcome` is `added`, `version` or `known`, and `records` counts by kind.
 */
export function addedJson({ name, document: { id } }: Given, added: Added) {
  const { document, outcome, records } = added
  return { document, id, name, outcome, records }
}

/** The same as a line. */
export function addedLine(given: Given, added: Added): string {
  return `${JSON.stringify(addedJson(given, added))}\n`
}
