/** Whether words look like a key of a document, record or thread, or like five characters of one. */
export function isLikeKey(words: string): boolean {
  return /^[drt][0-9a-f]{4,16}$/i.test(words)
}
