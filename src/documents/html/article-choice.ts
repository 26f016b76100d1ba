import { densestRun, isProse } from './densest-run.ts'
import { isWithin, linkedPart, type PageBlock, type PageBlocks } from './page-block.ts'
import { bareWords } from './page-words.ts'
import { dropScraps, isSentence } from './scraps.ts'

/** An element holds the article, whatever it is called, where so much of what was chosen stands in it. */
const HOLDS_ARTICLE = 0.4
const LITTLE = 400
/** What was dropped and is shorter is a notice as often as a paragraph. */
const PARAGRAPH = 80
const MOST_COMPARED = 2_000_000_000
/** A title stands at most so many pieces before its article. */
const REACH = 12

/** What a page says elsewhere of its article. */
interface Told {
  readonly title: string | null
  readonly body: string | null
}

/**
 * Which pieces of a page are its article. Readability's choice is where it begins: pieces of the furniture are taken
 * from it, and what it dropped between its pieces, such as lists and tables, comes back. Where it chose little of a
 * page that has more, the run of pieces with the densest prose takes its place.
 */
export class ArticleChoice {
  readonly chosen: boolean[]
  private readonly page: PageBlocks
  private readonly apart: boolean[]

  constructor(page: PageBlocks, votes: ReadonlySet<number> | null, told: Told) {
    this.page = page
    const { blocks } = page
    const voted = blocks.map(({ owner }) => votes?.has(owner) ?? false)
    const first = this.inFurniture(voted)
    this.chosen = voted.map((vote, i) => vote && !first[i])
    this.apart = first
    this.chooseDensest()
    this.chooseTold(told.body)
    this.restore()
    this.restoreLead(bareWords(told.title ?? ''))
    dropScraps(page.blocks, this.chosen)
  }

  /** How many characters were chosen. */
  get length(): number {
    return this.page.blocks.reduce(
      (sum, { text }, i) => sum + (this.chosen[i] ? text.length : 0),
      0,
    )
  }

  /** For each piece, whether it stands in the furniture of the page, seen from what is thought to be the article. */
  private inFurniture(article: readonly boolean[]): boolean[] {
    const { blocks, elements } = this.page
    const held = this.heldLengths(article)
    const all = held.reduce((most, each) => Math.max(most, each), 0)
    const outside = elements.map(({ furniture }, i) => {
      return furniture && (held[i] as number) < all * HOLDS_ARTICLE
    })
    const known: boolean[] = []
    elements.forEach(({ parent }, i) => {
      known.push((outside[i] as boolean) || (parent >= 0 && (known[parent] as boolean)))
    })
    return blocks.map(({ owner }) => known[owner] ?? false)
  }

  /** How many chosen characters each element holds. An element comes before those in it. */
  private heldLengths(article: readonly boolean[]): number[] {
    const { blocks, elements } = this.page
    const held = elements.map(() => 0)
    blocks.forEach(({ owner, text }, i) => {
      if (article[i]) held[owner] = (held[owner] as number) + text.length
    })
    for (let i = elements.length - 1; i >= 0; i--) {
      const { parent } = elements[i] as (typeof elements)[number]
      if (parent >= 0) held[parent] = (held[parent] as number) + (held[i] as number)
    }
    return held
  }

  private chooseDensest(): void {
    const { blocks } = this.page
    const run = densestRun(blocks, (i) => this.apart[i] as boolean)
    if (!run) return
    const [from, to] = run
    const inRun = (i: number) => i >= from && i <= to && !this.apart[i]
    const prose = blocks.reduce(
      (sum, each, i) => sum + (inRun(i) && isProse(each) ? each.text.length : 0),
      0,
    )
    if (prose < LITTLE ? this.length > 0 : this.length > prose / 2) return
    blocks.forEach((_, i) => {
      this.chosen[i] ||= inRun(i)
    })
  }

  /** Chooses the pieces that the page itself gives as the body of its article, where they are most of it. */
  private chooseTold(body: string | null): void {
    const told = bareWords(body ?? '')
    const { blocks } = this.page
    if (told.length < LITTLE || told.length * blocks.length > MOST_COMPARED) return
    const within = blocks.map(({ text }, i) => {
      const words = bareWords(text.replace(/^(?:•|\d+\.) /, ''))
      return words.length >= 12 && !this.apart[i] && told.includes(words)
    })
    const found = blocks.reduce(
      (sum, { text }, i) => sum + (within[i] ? bareWords(text).length : 0),
      0,
    )
    if (found < told.length * 0.8) return
    // A page may give no more than the beginning of its article.
    const whole = found > told.length * 0.95 && found > this.length * 0.6
    blocks.forEach(({ kind }, i) => {
      if (within[i]) this.chosen[i] = true
      else if (whole && (kind === 'text' || kind === 'item')) this.chosen[i] = false
    })
  }

  /** Brings back what was dropped between the pieces of the article. */
  private restore(): void {
    const root = this.root()
    const first = this.chosen.indexOf(true)
    const last = this.chosen.lastIndexOf(true)
    for (let i = last; i > first && first >= 0; i--) {
      if (!this.chosen[i] && this.mayReturn(i, root)) this.chosen[i] = true
    }
  }

  /** Brings back the first paragraphs: those directly before the article, or between it and its title. */
  private restoreLead(title: string): void {
    const { blocks } = this.page
    const root = this.root()
    const first = this.chosen.indexOf(true)
    const named = blocks.findLastIndex(
      ({ text }, i) => i < first && i >= first - REACH && title !== '' && bareWords(text) === title,
    )
    for (let i = first - 1; i > named; i--) {
      const block = blocks[i] as PageBlock
      const lead = named >= 0 && isProse(block) && !this.apart[i] && isSentence(block.text)
      const near = block.kind === 'text' && this.mayReturn(i, root)
      if (lead || near) this.chosen[i] = true
      else if (named < 0) break
    }
  }

  private mayReturn(i: number, root: number): boolean {
    const { blocks, elements } = this.page
    const block = blocks[i] as PageBlock
    if (this.apart[i] || linkedPart(block) > 0.35) return false
    if (!isWithin(elements, block.owner, root)) return false
    if (block.kind === 'heading') return this.chosen[i + 1] ?? false
    return block.kind !== 'text' || (block.text.length >= PARAGRAPH && isSentence(block.text))
  }

  /** The innermost element that holds nearly all of what was chosen. */
  private root(): number {
    const held = this.heldLengths(this.chosen)
    const all = this.length
    return held.findLastIndex((each) => each >= all * 0.9 && all > 0)
  }
}
