import type { Brief, Note } from '../../../src/views/brief/brief.ts'
import type { DocumentAnswer } from '../../api/answers.ts'

export type {
  BriefGroup,
  BriefItem,
  BriefSection,
} from '../../../src/views/brief/brief.ts'

/** A note of a brief: the words that bear it out, and where they stand. */
export type BriefNote = Omit<Note, 'document'> & { readonly document: DocumentAnswer }

/** A brief as the server gives it. */
export type BriefAnswer = Omit<Brief, 'notes'> & { readonly notes: readonly BriefNote[] }
