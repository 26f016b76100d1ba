import type { DocumentAnswer } from '../../api/answers.ts'

/** A document as it is listed. */
export interface ListedDocument extends DocumentAnswer {
  readonly authors: readonly string[]
}

/** What chooses documents, by the names that the address and the API have for it. */
export const CHOICES = ['party', 'from', 'to', 'source'] as const
