import type { IdentityWords } from '../../languages/identity-words.ts'
import { packOf } from '../../languages/index.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { featuresOf } from './features.ts'
import { figureFeatures, publishedDay } from './figure-features.ts'
import { fingerprint } from './fingerprint.ts'
import type { Features, Identity } from './identity.ts'
import { keysOf } from './keys.ts'

/** What of a document decides what its records are about. */
export interface IdentityDocument {
  /** ISO date. */
  readonly published: string | null
  /** BCP 47; the words of a language without a pack tell by their names and numbers alone. */
  readonly language: string | null
  /** Its text, for what its records take up again: "the bridge"; without it, their own words alone tell. */
  readonly text?: string | null
}

/**
 * What a record is about; see {@link Identity}. Pure: the same record of documents of the same date,
 * language and words before it has the same identity, and equal signatures have equal features and keys.
 *
 * @example
 * identityOf(record, { published: '2021-04-08', language: 'en' }).signature // 'figure:trade|IR,KZ|2020…'
 */
export function identityOf(record: RapporteurRecord, document: IdentityDocument): Identity {
  const wording = { words: wordsOf(document.language), text: document.text ?? null }
  const published = publishedDay(document.published)
  const features =
    record.kind === 'figure'
      ? figureFeatures(record, published, wording)
      : featuresOf(record, published, wording)
  return {
    kind: record.kind,
    signature: signatureOf(record.kind, features),
    keys: keysOf(features),
    features,
  }
}

const wordsOf = (language: string | null): IdentityWords | null =>
  (language ? packOf(language)?.identityWords : undefined) ?? null

/** Readable at its head, and a fingerprint of all features behind it. */
function signatureOf(kind: string, features: Features): string {
  const { aspect, type, parties } = features
  return `${kind}:${aspect}|${type}|${parties.join(',')}|${fingerprint(JSON.stringify(features))}`
}
