/** Words in lines of a width; what does not fit into so many lines is cut with "…". */
export function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = []
  let rest = words.trim()
  while (rest.length > width && lines.length < most - 1) {
    const at = breakOf(rest, width, 1)
    lines.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...lines, cut(rest, width)]
}

/** Words cut to a width at a space near its end, with "…". */
export function cut(words: string, width: number): string {
  if (words.length <= width) return words
  const at = breakOf(words, width - 1, Math.floor(width / 2))
  return `${words
    .slice(0, at)
    .replace(/[\s,;:.–-]+$/u, '')
    .slice(0, width - 1)}…`
}

/** The last space, or hyphen within a word, in a width; the width itself where it would be before `least`. */
function breakOf(words: string, width: number, least: number): number {
  const hyphens = [...words.slice(0, width).matchAll(/[\p{L}\p{N}]-(?=[\p{L}\p{N}])/gu)]
  const hyphen = hyphens.at(-1)
  const at = Math.max(words.lastIndexOf(' ', width), hyphen ? hyphen.index + 2 : 0)
  return at >= least ? at : width
}
