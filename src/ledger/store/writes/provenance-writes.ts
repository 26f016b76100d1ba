import type { LedgerWrites } from '../ledger-store.ts'
import type { Statements } from '../statements.ts'

const ORIGINAL = `insert into original (sha256, media_type, charset, encoding, bytes)
  values (?, ?, ?, ?, ?)
  on conflict (sha256) do nothing`
const CAME = 'select 1 from provenance where document = ? and original is not null'
/** What came with its bytes takes the place of what came as words alone. */
const PROVENANCE = `insert into provenance (document, original, authors, published_from)
  values (?, ?, ?, ?)
  on conflict (document) do update set original = excluded.original, authors = excluded.authors,
    published_from = excluded.published_from
  where provenance.original is null and excluded.original is not null`

/** Keeping how documents came: the bytes, each once, and what was told of them. */
export function provenanceWrites({
  get,
  run,
}: Statements): Pick<
  LedgerWrites,
  'hasOriginal' | 'cameAsBytes' | 'addOriginal' | 'addProvenance'
> {
  return {
    hasOriginal: async (sha256) =>
      (await get('select 1 from original where sha256 = ?', sha256)) !== null,
    cameAsBytes: async (document) => (await get(CAME, document)) !== null,
    addOriginal: ({ sha256, mediaType, charset, encoding, bytes }) =>
      run(ORIGINAL, sha256, mediaType, charset, encoding, bytes),
    addProvenance: async (document, { original, authors, publishedFrom }) => {
      // Most texts came as nothing but their words.
      if (original === null && publishedFrom === null && authors.length === 0) return
      await run(PROVENANCE, document, original, JSON.stringify(authors), publishedFrom)
    },
  }
}
