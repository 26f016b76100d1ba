/** An opening or closing tag up to its attributes; to be used with `lastIndex`. */
export const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/y

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g
/** The attributes that say something of a text, its place on the page or its metadata. */
const KEPT = new Set(
  'class id href rel role itemprop itemtype datetime pubdate lang name content property http-equiv charset type start value colspan'.split(
    ' ',
  ),
)
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i
const LONGEST = 4000

/**
 * Where a tag ends, just behind its `>`; one within quotation marks does not count. Returns -1 where it does
 * not end.
 *
 * @param from where its attributes begin
 */
export function tagEnd(html: string, from: number): number {
  const close = html.indexOf('>', from)
  if (close < 0) return -1
  let at = from
  for (let stop = close; ; ) {
    const quote = valueQuote(html, at, stop)
    if (quote < 0) return stop + 1
    const end = html.indexOf(html.charAt(quote), quote + 1)
    // A quotation mark without its other half is a slip, and the tag ends where it seems to.
    if (end < 0) return close + 1
    at = end + 1
    if (end > stop) stop = html.indexOf('>', at)
    if (stop < 0) return close + 1
  }
}

/** The first quotation mark in a stretch that begins the value of an attribute, or -1. */
function valueQuote(html: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = html.charCodeAt(i)
    if ((code === 34 || code === 39) && isAfterEquals(html, i, from)) return i
  }
  return -1
}

function isAfterEquals(html: string, at: number, from: number): boolean {
  let i = at - 1
  while (i >= from && html.charCodeAt(i) <= 32) i--
  return html.charCodeAt(i) === 61
}

/** The attributes of a tag that are kept, as they are written in one; a hidden element gets `hidden`. */
export function attributesOf(words: string): string {
  if (words.trim() === '') return ''
  let kept = ''
  for (const [, name = '', double, single, bare] of words.matchAll(ATTRIBUTE)) {
    const attribute = name.toLowerCase()
    const value = double ?? single ?? bare ?? ''
    if (KEPT.has(attribute) && value.length <= LONGEST) {
      kept += ` ${attribute}="${value.replaceAll('"', '&quot;')}"`
    } else if (attribute === 'hidden' || (attribute === 'style' && HIDING.test(value))) {
      kept += ' hidden=""'
    } else if (attribute === 'aria-hidden' && value === 'true') kept += ' aria-hidden="true"'
  }
  return kept
}
