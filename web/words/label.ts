import { partyName } from './party.ts'
import { cut, quoteWords } from './quote.ts'

const LONGEST = 300
const ENDS = ' – '

/**
 * The label of a thread in the words of its records; a route that is named by its ends alone has the names of states.
 *
 * @example labelWords('KZ – Bandar Abbas') // 'Kazakhstan – Bandar Abbas'
 */
export function labelWords(label: string, most = LONGEST): string {
  const words = label.includes(ENDS) ? label.split(ENDS).map(partyName).join(ENDS) : label
  return cut(quoteWords(words), most)
}
