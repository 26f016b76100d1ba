/**
 * A text without the square brackets around the words that a test is about, and where these stand in it.
 *
 * @example unbracketed('It ends [in May].') // { text: 'It ends in May.', start: 8, end: 14 }
 */
export function unbracketed(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace('[', '').replace(']', ''), start, end }
}
