const CDATA = '<![CDATA['
const CDATA_END = ']]>'
const COMMENT = '<!--'
const COMMENT_END = '-->'
const SPECIAL = /<!(?:\[CDATA\[|--)/g
/** A "<" that opens nothing: no name behind it, or no ">" before the next "<". */
const LOOSE = /<(?![a-z/!?_][^<>]{0,20000}>)/gi

/**
 * The markup of a feed as a parser can read it in one pass: without comments, and with each "<" that opens no tag written as an
 * entity, since parsers look for the end of such a one again and again. What is in CDATA stays as it is; CDATA that does not
 * end, or not before the next, is opened up.
 */
export function mendedMarkup(text: string): string {
  const pieces: string[] = []
  const ends = new Ends(text)
  let from = 0
  for (const { index, 0: opening } of text.matchAll(SPECIAL)) {
    if (index < from) continue
    pieces.push(withoutLoose(text.slice(from, index)))
    const behind = index + opening.length
    const end = opening === COMMENT ? ends.ofComment(behind) : ends.ofCdata(behind)
    if (end >= 0 && opening === CDATA) pieces.push(text.slice(index, end))
    else if (end < 0 && opening === COMMENT) pieces.push('&lt;!--')
    from = end < 0 ? behind : end
  }
  pieces.push(withoutLoose(text.slice(from)))
  return pieces.join('')
}

/** Where comments and CDATA end; what has no end more is not searched for again. */
class Ends {
  private readonly text: string
  private readonly gone = new Set<string>()

  constructor(text: string) {
    this.text = text
  }

  ofComment(from: number): number {
    return this.behind(COMMENT_END, from)
  }

  ofCdata(from: number): number {
    const end = this.behind(CDATA_END, from)
    const next = end < 0 ? -1 : this.behind(CDATA, from)
    return next >= 0 && next < end ? -1 : end
  }

  private behind(mark: string, from: number): number {
    if (this.gone.has(mark)) return -1
    const at = this.text.indexOf(mark, from)
    if (at < 0) this.gone.add(mark)
    return at < 0 ? -1 : at + mark.length
  }
}

function withoutLoose(text: string): string {
  return text.replace(LOOSE, '&lt;')
}
