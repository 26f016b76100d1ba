/** White space of a page, which shows as one space; a space that does not break is one as well. */
const SPACES = /[\s\u0085\u00a0]+/gu
/** Marks that show nothing: soft hyphens, zero-width spaces and joiners of words, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
/** Control characters, which no page may hold and no text needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu

/** The words of a stretch of a page as they are shown: white space is one space, marks that show nothing are gone. */
export function shownWords(data: string): string {
  return data.replace(INVISIBLE, '').replace(CONTROLS, '').replace(SPACES, ' ')
}

const SENTENCE_END = /\p{Ll}{2}[.!?:;…]["”’»)]?$/u
const BEGINS = /^["“‘«(]?\p{Lu}/u

/**
 * Whether two stretches that meet at the edge of an inline element must be parted by a space, since styles
 * part them and words do not: "…in Tehran." and "The …" never are one word, but "T" and "ehran" are.
 *
 * @param adjacent whether one element ends and another begins there, as links of a row do
 */
export function mustPart(before: string, after: string, adjacent: boolean): boolean {
  if (!BEGINS.test(after.slice(0, 2))) return false
  return SENTENCE_END.test(before.slice(-5)) || (adjacent && /\p{Ll}$/u.test(before))
}

/** Whether a text needs no tables of letters, which take several times as long to ask. */
export function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}

/** Words without case, marks and spaces, to compare them. */
export function bareWords(words: string): string {
  const lower = words.toLowerCase()
  return isAscii(lower) ? lower.replace(/[^a-z0-9]+/g, '') : lower.replace(/[^\p{L}\p{N}]+/gu, '')
}
