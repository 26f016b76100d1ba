import type { RecordAnswer } from '../api/answers.ts'
import { gistWords } from '../words/gist.ts'

/** What a record tells, as short as it can be: an amount and its period, a stance, a document. */
export function RecordGist({ record }: { readonly record: RecordAnswer }) {
  return <bdi>{gistWords(record)}</bdi>
}
