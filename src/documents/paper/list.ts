const BULLET = /^[•▪●◦‣∙■□➢➤►✓✔·]\s*(?=\S)|^[*–—-]\s+(?=\S)/u
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5})\)|\d{1,2}(?:\.\d{1,2}){0,3}\.)\s+(?=\S)/u
const MARK =
  /^(?:[•▪●◦‣∙■□➢➤►✓✔·*–—-]|\(?(?:\d{1,3}|\p{Ll}|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$/u
const FOLLOWS = /[.;:!?؟؛][)"”’»\]]*$/

/** Whether words are nothing but the bullet or number of an item. */
export function isMark(words: string): boolean {
  return MARK.test(words)
}

/** Whether a line begins an item of a list, given the words before it: a number may be one of a sentence. */
export function beginsItem(line: string, before: string): boolean {
  if (BULLET.test(line)) return true
  return NUMBER.test(line) && (before === '' || FOLLOWS.test(before) || NUMBER.test(before))
}

/** Whether a whole paragraph is an item of a list. */
export function isItem(paragraph: string): boolean {
  return BULLET.test(paragraph) || NUMBER.test(paragraph)
}
