const OPENING = /<((?:[\w-]+:)?(?:author|managingeditor|webmaster))(?=[\s>])/gi
/** The parser takes names and addresses in brackets apart in time that grows with the square of their length. */
const LONGEST = 300

/** The markup of a feed without the authors and editors whose names are longer than any, or have no end. */
export function withShortPersons(markup: string): string {
  const pieces: string[] = []
  const endless = new Set<string>()
  let from = 0
  for (const { index, 1: name = '', 0: opening } of markup.matchAll(OPENING)) {
    if (index < from) continue
    const end = endless.has(name) ? -1 : markup.indexOf(`</${name}>`, index)
    if (end < 0) endless.add(name)
    if (end >= 0 && end - index <= LONGEST) continue
    pieces.push(markup.slice(from, index))
    from = end < 0 ? index + opening.length : end + name.length + 3
    if (end < 0) pieces.push('<br')
  }
  return pieces.join('') + markup.slice(from)
}
