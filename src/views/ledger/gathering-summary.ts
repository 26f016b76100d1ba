import { countOf } from '../reading/count-words.ts'

/** What was left out while documents were gathered. */
export interface LeftOut {
  /** What became of the records of each web archive, in a sentence. */
  readonly archives: readonly string[]
  /** Documents from elsewhere that do not speak of the parties asked for. */
  readonly otherParties: number
}

/** What was left out, a line for each archive and one for the rest; nothing where nothing was. */
export function gatheringSummary({ archives, otherParties }: LeftOut): string {
  const rest = countOf(otherParties, 'document', 'documents')
  const lines =
    otherParties === 0 ? archives : [...archives, `${rest} not about the parties left out`]
  return lines.map((line) => `${line}\n`).join('')
}
