import type { EntryContent } from './feed.ts'

const TAG = /<\/?[a-z][^<>]{0,2000}>/i
const TAGS = /<\/?[a-z][^<>]{0,2000}>/gi
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,20});/i
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i
const LONGEST_TITLE = 1000
/** A page of fewer characters has no article; a summary may have as few. */
const SHORT = 200
const LONGEST_SHORT = 4000
/** "Read more", and what WordPress writes under its entries. */
const LAST_LINK = /<a\s[^<>]{0,500}>[^<>]{0,30}<\/a>\s*(?:<\/p>)?\s*$/i
const LAST_LINE = /<p>(?:The post|Сообщение|Запись)\s+<a\s[\s\S]{0,1400}$/i
const LONGEST_LAST = 1500

/**
 * What a text of an entry is. Feeds write HTML where they say nothing, and programs escape it twice; so it is HTML where it has a tag or
 * an entity. HTML of a sentence or two is given as the text that it shows.
 */
export function contentOf(
  text: string | undefined,
  kind: EntryContent['kind'] | null,
): EntryContent | null {
  const written = text?.trim() ?? ''
  const isHtml = kind === 'html' || (kind === null && (TAG.test(written) || ENTITY.test(written)))
  if (!isHtml) return written === '' ? null : { kind: 'text', text: written }
  const html = withoutLastLine(written)
  const short = html.length <= LONGEST_SHORT ? shownWords(html.replace(LAST_LINK, '')) : null
  if (short === null || short.length >= SHORT) return { kind: 'html', text: html }
  return short === '' ? null : { kind: 'text', text: short }
}

function withoutLastLine(html: string): string {
  const last = html.slice(-LONGEST_LAST)
  return html.slice(0, -LONGEST_LAST) + last.replace(LAST_LINE, '').trimEnd()
}

/** A title as a line of words: without tags, entities and spaces that programs left in it. */
export function titleOf(written: string | undefined): string | null {
  const words = shownWords((written ?? '').slice(0, LONGEST_TITLE * 4))
  return words.slice(0, LONGEST_TITLE) || null
}

/** Words as they are shown in one line. */
function shownWords(html: string): string {
  return html
    .replace(TAGS, ' ')
    .replace(/&(#x?)?([\da-z]{1,20});/gi, (entity, code, name) => characterOf(entity, code, name))
    .replace(/\s+/g, ' ')
    .trim()
}

function characterOf(entity: string, code: string | undefined, name: string): string {
  if (code === undefined) return NAMED[name.toLowerCase()] ?? entity
  const point = Number.parseInt(name, code.length > 1 ? 16 : 10)
  const known = point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return known ? String.fromCodePoint(point) : entity
}

/** A language as BCP 47, or null for what is none. */
export function languageOf(written: string | undefined): string | null {
  const tag = (written ?? '').trim().replaceAll('_', '-')
  return LANGUAGE.test(tag) ? tag : null
}

/** An address of the web, resolved against others that may be one or not; null for what is none, and for other schemes. */
export function addressOf(written: string | undefined, ...bases: (string | null)[]): string | null {
  if (!written?.trim()) return null
  const known = bases.filter((base) => base !== null && URL.canParse(base))
  for (const base of [undefined, ...known]) {
    const url = URL.parse(written.trim(), base ?? undefined)
    if (url) return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  }
  return null
}
