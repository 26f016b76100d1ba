/** Words written in a text, separated by white space. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Words written in a text, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text))
}

/** Lines of `meaning: words`, as a map from word to meaning. */
export function meanings<M extends string>(text: string): ReadonlyMap<string, M> {
  const map = new Map<string, M>()
  for (const line of text.split('\n')) {
    const [meaning, list] = line.split(':')
    if (meaning && list) for (const word of words(list)) map.set(word, meaning.trim() as M)
  }
  return map
}

/** The parts of a text between marks, each with single spaces. */
export const split = (text: string, mark: string | RegExp): string[] =>
  text
    .split(mark)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** The lines of a word file: what stands before the colon, and what behind it. */
export const lines = (text: string): [string, string][] =>
  split(text, '\n').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1)]
  })
