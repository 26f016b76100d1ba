/** Characters that turn the direction of what follows: shown, they could make a quotation read as another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g

/** Words of a document, without the marks that would turn the direction of the page around them. */
export function quoteWords(words: string): string {
  return words.replace(TURNING, '')
}

/** The beginning of long words, with an ellipsis. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words
  return `${words
    .slice(0, most - 1)
    .toWellFormed()
    .trimEnd()}…`
}
