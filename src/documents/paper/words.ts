/** Forms of letters that stand for one or two others: "ﬁ" for "fi", Arabic letters as they are joined. */
const FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]+/gu
/** Bullets of fonts that have their own signs. */
const BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf06e\uf0a8\uf02d]/gu
const PRIVATE = /[\ue000-\uf8ff\ufffd\ufff0-\ufffb]/gu
/** Marks that show nothing, except the soft hyphen, which a line may end with, and joiners that spell. */
const INVISIBLE = /[\u200b\u2060\ufeff]/gu
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu

/** The words of a paper with plain letters and spaces; what is in no character set becomes a bullet or nothing. */
export function paperWords(words: string): string {
  return words
    .toWellFormed()
    .replace(FORMS, (forms) => forms.normalize('NFKC'))
    .replace(BULLETS, '•')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(PRIVATE, '')
    .replace(INVISIBLE, '')
}
