// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
const CONTROLS = /[\u0000-\u0006\u000e-\u0019\u001c-\u001f\u007f-\u0084\u0086-\u009f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const BEYOND = /[^\u0000-\u007f]/gu
/** So many characters tell it; the rest of a long text is not looked at. */
const SAMPLE = 20_000
/** What a text has beyond ASCII: letters and their marks, quotation marks, dashes, signs of money and measure. */
const WRITTEN =
  /[\p{L}\p{M}\p{Nd}\p{Zs}\p{Cf}\p{Pd}\p{Pi}\p{Pf}\p{Sc}‚„…•·§№°±×©®™،؛؟½¼¾²³¹¡¿\u0085]/u
const ASCII_LETTER = /[A-Za-z]/
const LATIN_LETTER = /\p{Script=Latin}/u
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/gu
/** So much of what is beyond ASCII is such a character; of bytes by chance it is about half. */
const MOST_WRITTEN = 0.95
const MOST_BESIDE = 0.8
/** A name such as "КазАТК" has a capital within; words that are decoded wrongly have one in every few letters. */
const FEW_WITHIN = 0.05

/** Whether there are as few control characters as slips of a hand leave: one in a thousand. */
export function isClean(text: string): boolean {
  return (text.match(CONTROLS)?.length ?? 0) * 1000 <= text.length
}

/**
 * Whether what a text has beyond ASCII makes words of a language, so that the character set it was decoded in is the right one. Latin
 * letters beyond ASCII stand beside those of ASCII; other alphabets have no capitals behind small letters, and two letters together somewhere.
 */
export function isConvincing(text: string): boolean {
  const beyond = beyondAscii(text)
  const written = beyond.filter((at) => WRITTEN.test(text.charAt(at))).length
  if (written < beyond.length * MOST_WRITTEN) return false
  const latin = beyond.filter((at) => LATIN_LETTER.test(text.charAt(at)))
  if (latin.length > 0) {
    const beside = latin.filter((at) => ASCII_LETTER.test(text.slice(Math.max(0, at - 1), at + 2)))
    return beside.length >= latin.length * MOST_BESIDE
  }
  const looked = text.slice(0, (beyond.at(-1) ?? 0) + 1)
  const within = looked.match(CAPITAL_WITHIN)?.length ?? 0
  return /\p{L}{2}/u.test(looked) && within <= beyond.length * FEW_WITHIN
}

/** Where the first characters beyond ASCII stand. */
function beyondAscii(text: string): number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(BEYOND)) {
    if (places.push(index) === SAMPLE) break
  }
  return places
}
