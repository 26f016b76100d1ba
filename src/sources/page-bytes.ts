import { type Charset, charsetOf } from './charset.ts'

/** A page as text, and the character set that it came in. */
export interface PageBytes {
  readonly text: string
  readonly charset: Charset
}

const LOOKED_AT = 4096
/** A page in a language of two bytes a character has a NUL in every second place. */
const WIDE = /^(?:\0[^\0]){4}|^(?:[^\0]\0){4}/
const BEFORE = /^(?:\ufeff|\xef\xbb\xbf|\s|<!--[\s\S]*?-->|<\?xml[^>]*>)+/
const BEGINS =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|base|div|p|table|h[1-6]|article|main|section|header|nav|a|b|br|center|font|img|span|ul|ol|em|strong|i|iframe|noscript|form|figure|blockquote|pre|hr)(?=[\s/>]))/i
const WITHIN = /<(?:html|body)(?=[\s>])/i
/** Feeds and lists of addresses are no pages, though they may hold some. */
const OTHER_MARKUP = /^<(?:rss|feed|rdf:|urlset|sitemap)/i
const PARAGRAPHS = /<\/(?:p|div|td|h[1-6]|li|article|body)>|<br\s*\/?>/i

/**
 * The page that bytes are, or null where they are something else. It is told by how the bytes begin, as
 * browsers do, not by a name; a name that says HTML makes a piece of a page one that has its tags further on.
 *
 * @param declared the character set that a server or a mail declares, which goes before that of the page itself
 */
export function pageOf(
  bytes: Uint8Array,
  namedPage: boolean,
  declared: string | null = null,
): PageBytes | null {
  if (!isPage(beginningOf(bytes), namedPage)) return null
  const charset = charsetOf(bytes, declared)
  return {
    text: new TextDecoder(charset.name).decode(bytes).replaceAll('\0', ''),
    charset,
  }
}

function beginningOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const wide = marked || WIDE.test(beginning)
  return wide ? beginning.slice(marked ? 2 : 0).replaceAll('\0', '') : beginning
}

function isPage(beginning: string, namedPage: boolean): boolean {
  const words = beginning.replace(BEFORE, '')
  if (BEGINS.test(words)) return true
  if (OTHER_MARKUP.test(words)) return false
  return (words.startsWith('<') && WITHIN.test(words)) || (namedPage && PARAGRAPHS.test(words))
}
