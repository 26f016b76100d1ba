import type { Problem } from '../core/problem.ts'
import type { SourceText } from './source-text.ts'
import type { Told } from './told.ts'

/** The bytes of one thing, wherever they come from: a file, a part of a mail, an entry of an archive, an answer of a server. */
export interface GivenBytes {
  /** How messages name it: a path; `outer!path` for what is in a zip or a mail, `outer:n` for the nth of a feed or web archive. */
  readonly name: string
  /** The document's id where it has none itself. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly told?: Told
}

/** What a container gives: bytes that are opened by what they are, a text that needs no opening, or a problem in its place. */
export type Contained = GivenBytes | SourceText | Problem
