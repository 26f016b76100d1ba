import { FurnitureTags } from './furniture-tags.ts'
import { attributesOf, TAG, tagEnd } from './tags.ts'

/** A page without what no reader sees, and what was said in its scripts of data. */
export interface PrunedPage {
  /** Well-formed around: one `html`, `head` and `body`. */
  readonly html: string
  /** The texts of its `application/ld+json` scripts. */
  readonly jsonLd: readonly string[]
}

/** Elements whose content is no markup: it ends at the next end tag of that name. */
const RAW = new Set(['script', 'style', 'textarea', 'xmp', 'noembed', 'noframes', 'iframe', 'svg'])
/** Elements that hold no words of an article. Where they have an end tag, it is left out as well. */
const WORDLESS = new Set(
  'img picture source track area map embed param path rect circle use g col colgroup base input'.split(
    ' ',
  ),
)
const HEAD = new Set(['meta', 'link'])
const FRAME = new Set(['html', 'head', 'body'])
/** Elements that a parser closes by itself when the next one opens, so that they do not nest. */
const CLOSED_BY_NEXT = new Set('p li dt dd tr td th thead tbody tfoot option br hr wbr'.split(' '))
/** Elements that hold a menu, if they hold no paragraph or part of a page. */
const MENUS = new Set(['nav', 'select', 'button'])
const NO_MENU = /<(?:p|h1|article|main|nav|section|table)[\s>]/i
const LONGEST_MENU = 100_000
/** Elements whose names say nothing of a page: they are within a line. */
const MARKS = new Set('a b i em strong u font small big sup sub'.split(' '))
const NAMES = / (?:class|id)="[^"]*"/g
/** Real pages lie 20 to 60 deep. What is deeper keeps its words and loses its tags. */
const DEEPEST = 128
/** Old pages lay themselves out with tables within tables, five or six deep. */
const MOST_TABLES = 16

/**
 * A page without scripts, styles, comments, pictures and the attributes that say nothing of its text, in one
 * pass over it; and without its furniture, unless that is to be kept. Elements deeper than 128 levels are opened up. This is four fifths of most pages, so that the
 * parser behind it has little to do, and nothing that could be run gets to it.
 */
export function prunedPage(html: string, { furniture = false } = {}): PrunedPage {
  const pruner = new Pruner(html, furniture)
  pruner.run()
  const { lang, head, body, jsonLd } = pruner
  return {
    html: `<!doctype html><html${lang}><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
    jsonLd,
  }
}

class Pruner {
  lang = ''
  readonly head: string[] = []
  readonly body: string[] = []
  readonly jsonLd: string[] = []
  private readonly html: string
  private readonly keepsFurniture: boolean
  private readonly depth = new Depth()
  private readonly furniture = new FurnitureTags()
  private readonly ends = new Map<string, number>()
  private readonly known = new Map<string, string>()
  private at = 0
  private blank = false

  constructor(html: string, keepsFurniture: boolean) {
    this.html = html
    this.keepsFurniture = keepsFurniture
  }

  run(): void {
    while (this.at < this.html.length) {
      const open = this.html.indexOf('<', this.at)
      if (open < 0) break
      if (open > this.at) this.words(this.html.slice(this.at, open))
      this.at = this.html.charCodeAt(open + 1) === 33 ? this.declaration(open) : this.tag(open)
    }
    this.body.push(this.html.slice(this.at))
  }

  /** White space between tags is one character of it, however long it was. */
  private words(words: string): void {
    const blank = /^\s+$/.test(words)
    this.furniture.words(blank ? 0 : words.length)
    if (!blank) this.body.push(words)
    else if (!this.blank) this.body.push(words.includes('\n') ? '\n' : ' ')
    this.blank = blank
  }

  /** `<!-- … -->`, `<!doctype …>`, `<![CDATA[ … ]]>`: returns where it ends. */
  private declaration(open: number): number {
    const comment = this.html.startsWith('<!--', open)
    const end = comment ? this.next('-->', open + 4) : -1
    if (end >= 0) return end + 3
    const close = this.next('>', open)
    return close < 0 ? this.html.length : close + 1
  }

  /** An opening or closing tag: returns where it, or the content that goes with it, ends. */
  private tag(open: number): number {
    TAG.lastIndex = open
    const match = TAG.exec(this.html)
    if (!match) {
      // "<" before a digit or a space is a character of the text; "<?…>" and "</>" are none.
      const strange = /[?/]/.test(this.html.charAt(open + 1)) ? this.next('>', open) : -1
      if (strange < 0) this.body.push('&lt;')
      return strange < 0 ? open + 1 : strange + 1
    }
    const closing = match[1] === '/'
    const name = (match[2] as string).toLowerCase()
    const end = tagEnd(this.html, TAG.lastIndex)
    if (end < 0) return this.html.length
    if (closing) this.close(name)
    else return this.open(name, this.html.slice(TAG.lastIndex, end - 1), end)
    return end
  }

  private open(name: string, words: string, end: number): number {
    if (RAW.has(name)) {
      return name === 'svg' && words.endsWith('/') ? end : this.raw(name, words, end)
    }
    if (name === 'title') return this.title(end)
    if (name === 'html') this.lang ||= this.attributes(words)
    if (FRAME.has(name) || WORDLESS.has(name)) return end
    if (HEAD.has(name)) {
      this.head.push(`<${name}${this.attributes(words)}>`)
      return end
    }
    if (MENUS.has(name)) {
      const behind = this.menuEnd(name, end)
      if (behind >= 0) return behind
    }
    if (this.depth.enter(name)) {
      const attributes = this.attributes(words)
      this.furniture.enter(name, attributes, this.body.length)
      this.markup(`<${name}${MARKS.has(name) ? attributes.replace(NAMES, '') : attributes}>`)
    } else this.words(' ')
    return end
  }

  private close(name: string): void {
    if (RAW.has(name) || FRAME.has(name) || WORDLESS.has(name) || HEAD.has(name)) return
    if (name === 'title') return
    if (!this.depth.leave(name)) {
      this.words(' ')
      return
    }
    this.markup(`</${name}>`)
    const from = this.furniture.leave(name)
    if (from >= 0 && !this.keepsFurniture) this.body.length = from
  }

  /** The attributes of a tag that are kept. The same stand in many tags of a page. */
  private attributes(words: string): string {
    if (words === '') return ''
    let kept = this.known.get(words)
    if (kept === undefined) {
      kept = attributesOf(words)
      this.known.set(words, kept)
    }
    return kept
  }

  private markup(tag: string): void {
    this.body.push(tag)
    this.blank = false
  }

  private title(from: number): number {
    const end = this.next('</title', from)
    if (end < 0) return from
    // A later one names a drawing.
    if (!this.head.some((each) => each.startsWith('<title>'))) {
      this.head.push(`<title>${this.html.slice(from, end).replaceAll('<', '&lt;')}</title>`)
    }
    return this.past(end)
  }

  private raw(name: string, words: string, from: number): number {
    const end = this.next(`</${name}`, from)
    // A script without its end takes the rest of the page, as in a browser; others do not.
    if (end < 0) return name === 'script' || name === 'style' ? this.html.length : from
    if (name === 'script' && /ld\+json/i.test(words)) this.jsonLd.push(this.html.slice(from, end))
    return this.past(end)
  }

  /** Where a menu ends that has nothing in it but links, or -1. */
  private menuEnd(name: string, from: number): number {
    const end = this.next(`</${name}`, from)
    if (end < 0 || end - from > LONGEST_MENU) return -1
    return NO_MENU.test(this.html.slice(from, end)) ? -1 : this.past(end)
  }

  private past(end: number): number {
    const close = this.html.indexOf('>', end)
    return close < 0 ? this.html.length : close + 1
  }

  /** Where a mark stands next, whatever its case; a mark that is found nowhere is not looked for again. */
  private next(mark: string, from: number): number {
    const known = this.ends.get(mark)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = indexOfMark(this.html, mark, from)
    this.ends.set(mark, found)
    return found
  }
}

function indexOfMark(html: string, mark: string, from: number): number {
  if (!/[a-z]/.test(mark)) return html.indexOf(mark, from)
  const pattern = new RegExp(`${mark}(?![a-z0-9])`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

/** Counts how deep elements lie, and which of them were opened up. */
class Depth {
  private readonly open = new Map<string, number>()
  private readonly lost = new Map<string, number>()
  private depth = 0

  /** Whether an element may be opened here. */
  enter(name: string): boolean {
    if (CLOSED_BY_NEXT.has(name)) return !this.isLostCell(name)
    const full = name === 'table' && (this.open.get(name) ?? 0) >= MOST_TABLES
    const counts = this.depth < DEEPEST && !full ? this.open : this.lost
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (counts === this.lost) return false
    this.depth++
    return true
  }

  /** Whether the end tag belongs to an element that was opened. */
  leave(name: string): boolean {
    if (CLOSED_BY_NEXT.has(name)) return !this.isLostCell(name)
    const lost = this.lost.get(name) ?? 0
    if (lost > 0) {
      this.lost.set(name, lost - 1)
      return false
    }
    const open = this.open.get(name) ?? 0
    if (open === 0) return false
    this.open.set(name, open - 1)
    this.depth--
    return true
  }
  /** Rows and cells go with a table that was opened up. */
  private isLostCell(name: string): boolean {
    return name.startsWith('t') && (this.lost.get('table') ?? 0) > 0
  }
}
