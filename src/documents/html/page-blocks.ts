import { isProse } from './densest-run.ts'
import { elementsBeside } from './elements-beside.ts'
import { isFurniture, isMarginLabel, labelWords } from './furniture.ts'
import type { PageBlock, PageBlockKind, PageBlocks, PageElement } from './page-block.ts'
import { headingLevel, INLINE, UNSEEN } from './page-elements.ts'
import { ELEMENT, nodesWithin, type PageNode, TEXT } from './page-node.ts'
import { mustPart, shownWords } from './page-words.ts'
import { isDataTable } from './table-layout.ts'

/** The attribute that carries the number of an element through Readability. */
export const NUMBER = 'data-n'

/**
 * The pieces of a page in its order: what is shown as a paragraph, a heading, an item or a row of a table, and
 * the elements they stand in. Elements that own a piece are marked with their number. Nothing is judged here, but
 * what is never shown is left out. Time is linear in the page.
 */
export function pageBlocks(body: PageNode): PageBlocks {
  let walk = new Walk(true)
  walk.run(body)
  if (walk.margins.length > 0 && !walk.blocks.some(isProse)) {
    // What was named a margin is all that there is.
    walk = new Walk(false)
    walk.run(body)
  }
  // Readability would take a long one for the article.
  for (const each of walk.margins) each.remove()
  const page = { blocks: walk.blocks, elements: walk.elements, nodes: walk.nodes }
  for (const number of elementsBeside(page)) walk.numbered[number]?.remove()
  return page
}

const PLAIN = new Set('ul ol table blockquote'.split(' '))
const CAPTION = /(?:^| )caption(?: |$)/

/** An element that is being walked through. */
interface Open {
  readonly node: PageNode
  readonly number: number
  readonly inline: boolean
  readonly link: boolean
  readonly kind: PageBlockKind
  readonly level: number
  readonly group: number
  readonly pre: boolean
  /** True within a row of a data table, whose cells stand in one line. */
  readonly row: boolean
  /** Items so far, for an ordered list; -1 where items are not counted. */
  count: number
}

class Walk {
  readonly blocks: PageBlock[] = []
  readonly elements: PageElement[] = []
  /** The elements by their numbers. */
  readonly numbered: PageNode[] = []
  /** Notices of cookies and comments of readers, which may be longer than the article. */
  readonly margins: PageNode[] = []
  nodes = 0
  private readonly stack: Open[] = []
  private readonly known = new Map<string, Omit<PageElement, 'parent'>>()
  private line: string[] = []
  private last = ''
  private length = 0
  private cells = 0
  private linked = 0
  private marker = ''
  /** The innermost block element of the words of the open line. */
  private owner: Open | null = null
  /** Whether an inline element has begun or ended since the last words, and whether one ended and one began. */
  private edge = false
  private readonly leavesMargins: boolean
  private closed = false
  private adjacent = false

  constructor(leavesMargins: boolean) {
    this.leavesMargins = leavesMargins
  }

  run(body: PageNode): void {
    let node: PageNode | null = body
    while (node) {
      const inside: boolean = this.enter(node)
      if (inside && node.firstChild) {
        node = node.firstChild
        continue
      }
      if (inside && node.nodeType === ELEMENT) this.leave()
      node = this.following(node, body)
    }
    this.flush()
  }

  private following(from: PageNode, body: PageNode): PageNode | null {
    let node: PageNode | null = from
    while (node && node !== body) {
      if (node.nextSibling) return node.nextSibling
      node = node.parentNode
      if (node) this.leave()
    }
    return null
  }

  /** Whether to go into a node; what an element opens, {@link leave} closes. */
  private enter(node: PageNode): boolean {
    this.nodes++
    if (node.nodeType === TEXT) this.words(node.data)
    if (node.nodeType !== ELEMENT) return false
    const name = node.localName
    if (name === 'br' || name === 'hr') this.breakLine(name === 'hr')
    if (name === 'br' || name === 'hr' || UNSEEN.has(name) || isHidden(node)) return false
    if (name === 'sup' && isFootnoteMark(node)) return false
    const around = this.stack.at(-1)
    if (this.leavesMargins && !INLINE.has(name) && isMargin(node)) {
      this.margins.push(node)
      return false
    }
    const open = this.opened(node, around ?? null)
    if (!open.inline && !around?.row) this.flush()
    if ((name === 'td' || name === 'th') && around?.row) this.cell()
    if (name === 'li') this.item(around ?? null)
    if (name === 'q') this.add('“')
    this.edge ||= open.inline
    this.adjacent ||= open.inline && this.closed
    this.stack.push(open)
    return true
  }

  private leave(): void {
    const open = this.stack.pop()
    if (!open) return
    if (open.node.localName === 'q') this.add('”')
    if (open.inline) this.edge = this.closed = true
    else if (!this.stack.at(-1)?.row) this.flush()
    else this.add(' ')
  }

  private opened(node: PageNode, around: Open | null): Open {
    const name = node.localName
    const inline = INLINE.has(name)
    const number = inline ? (around?.number ?? -1) : this.elements.length
    if (!inline) this.number(node, around?.number ?? -1)
    const level = headingLevel(name) || (around?.level ?? 0)
    const table = name === 'table' && !around?.row && isDataTable(node)
    const list = name === 'ul' || name === 'ol' || name === 'dl'
    const inData = around?.kind === 'row'
    return {
      node,
      number,
      inline,
      link: (name === 'a' && leadsAway(node)) || (around?.link ?? false),
      kind: table ? 'row' : (ownKind(node, inData) ?? around?.kind ?? 'text'),
      level,
      group: table || name === 'pre' || (list && !inData) ? number : (around?.group ?? -1),
      pre: name === 'pre' || (around?.pre ?? false),
      row: (inData && name === 'tr') || (around?.row ?? false),
      count: name === 'ol' ? startOf(node) : -1,
    }
  }

  /** Gives an element its number. The same names are on many of a page. */
  private number(node: PageNode, parent: number): void {
    const name = node.localName
    const role = node.getAttribute('role')
    const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''} ${node.getAttribute('itemprop') ?? ''}`
    const key = `${name} ${role ?? ''} ${names}`
    let known = this.known.get(key)
    if (!known) {
      const label = labelWords(names)
      known = { name, label, furniture: isFurniture(name, role, label) }
      this.known.set(key, known)
    }
    this.elements.push({ ...known, parent })
    this.numbered.push(node)
  }

  private item(list: Open | null): void {
    if (list?.row) return
    const counted = list && list.count >= 0
    this.marker = counted ? `${list.count}. ` : '• '
    if (counted) list.count++
  }

  /** An empty cell keeps its place, the first one too. */
  private cell(): void {
    if (this.cells > 0) this.add(this.length > 0 ? ' | ' : '| ')
    this.cells++
  }

  private words(data: string): void {
    const open = this.stack.at(-1)
    if (open?.pre && !open.row) {
      data.split(/\r\n?|\n/).forEach((line, i) => {
        if (i > 0) this.breakLine(false)
        this.add(shownWords(line))
      })
    } else this.add(shownWords(open?.row && this.isRaised() ? inRaisedDigits(data) : data))
  }

  private isRaised(): boolean {
    return this.stack.some(({ node }) => node.localName === 'sup')
  }

  private add(words: string): void {
    if (words === '' || (words === ' ' && (this.length === 0 || this.last.endsWith(' ')))) return
    const open = this.stack.at(-1)
    const parted = this.edge && this.length > 0 && mustPart(this.last, words, this.adjacent)
    if (words !== ' ') this.owner ??= this.stack.findLast(({ inline }) => !inline) ?? null
    const shown = parted ? ` ${words}` : words
    this.line.push(shown)
    this.last = shown.length < 6 ? `${this.last}${shown}`.slice(-6) : shown.slice(-6)
    this.length += shown.length
    if (open?.link) this.linked += words.length
    this.edge &&= words === ' '
    this.closed = this.adjacent = false
  }

  /** `<br>`: a new line of the same paragraph, which is a piece of its own. */
  private breakLine(whole: boolean): void {
    if (this.stack.at(-1)?.row && !whole) this.add(' ')
    else this.flush()
  }

  private flush(): void {
    const { owner, linked } = this
    const text = this.line.join('').replace(/ {2,}/g, ' ').trim()
    const marker = this.marker
    this.line = []
    this.last = ''
    this.length = 0
    this.cells = 0
    this.linked = 0
    this.owner = null
    this.edge = this.closed = this.adjacent = false
    // A row of stars or dashes parts paragraphs and says nothing.
    if (!/[\p{L}\p{N}]/u.test(text) || !owner) return
    this.marker = ''
    const { kind, level, group, number } = owner
    owner.node.setAttribute(NUMBER, String(number))
    const own = level > 0 ? 'heading' : kind
    const shown = own === 'item' && marker !== '' ? `${marker}${text}` : text
    this.blocks.push({ kind: own, text: shown, linked, level, owner: number, group })
  }
}

/** "120¹" in a table is not 1201, and "km²" is an area. */
function inRaisedDigits(words: string): string {
  return words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
}

function isMargin(node: PageNode): boolean {
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`
  if (names === ' ' || !isMarginLabel(labelWords(names))) return false
  for (const each of nodesWithin(node)) if (each.localName === 'h1') return false
  return node.localName !== 'body'
}

function ownKind(node: PageNode, inData: boolean): PageBlockKind | null {
  const name = node.localName
  if (name === 'caption') return name
  if (inData || INLINE.has(name)) return null
  if (name === 'li' || name === 'dd') return 'item'
  if (name === 'figure' || name === 'figcaption') return 'caption'
  if (PLAIN.has(name)) return 'text'
  return CAPTION.test(labelWords(node.getAttribute('class') ?? '')) ? 'caption' : null
}

/** Whether a link leads to another page: an anchor of a heading, or a name without an address, does not. */
function leadsAway(link: PageNode): boolean {
  const address = link.getAttribute('href')
  return address !== null && !address.startsWith('#')
}

function isHidden(node: PageNode): boolean {
  return node.getAttribute('hidden') !== null
}

/** "[3]" behind a word, which leads to a note and is not read out. */
function isFootnoteMark(node: PageNode): boolean {
  const link = node.firstChild
  if (link?.nodeType !== ELEMENT || link.localName !== 'a') return false
  return (link.getAttribute('href') ?? '').startsWith('#')
}

function startOf(list: PageNode): number {
  const start = Number(list.getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1
}
