/** Lines of `head: words`, as pairs of the head and its words. */
export function* linesOf(text: string): Iterable<[string, string[]]> {
  for (const line of text.split('\n')) {
    const [head, words] = line.split(':')
    if (head?.trim() && words) yield [head.trim(), words.trim().split(/\s+/)]
  }
}

/** Lines of `word: words`, as a map from word to set. */
export function setsOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...linesOf(text)].map(([word, words]) => [word, new Set(words)]))
}
