/** What a piece of a page is by its element. */
export type PageBlockKind = 'text' | 'heading' | 'item' | 'row' | 'caption'

/** A piece of a page that a reader sees as one: a paragraph, a heading, an item, a row of a table. */
export interface PageBlock {
  readonly kind: PageBlockKind
  readonly text: string
  /** How many of its characters are links. */
  readonly linked: number
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** The element whose words it has, by its number. */
  readonly owner: number
  /** The list or table that an item or row belongs to, by the number of its element; else -1. */
  readonly group: number
}

/** An element of a page, numbered in the order of the page. */
export interface PageElement {
  /** The number of the element around it, or -1. */
  readonly parent: number
  readonly name: string
  /** Its class and id and what else tells what it is for, in lower case, words parted by spaces. */
  readonly label: string
  /** True where its name or label says that it is no part of an article. */
  readonly furniture: boolean
}

/** A page as its pieces, in the order of the page, and the elements that they stand in. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[]
  readonly elements: readonly PageElement[]
  /** How many nodes the page has: elements and the stretches of text between them. */
  readonly nodes: number
}

/** The part of a block that is links: 0 to 1. */
export function linkedPart({ linked, text }: PageBlock): number {
  return text.length === 0 ? 0 : Math.min(1, linked / text.length)
}

/** Whether an element is another or stands within it. */
export function isWithin(
  elements: readonly PageElement[],
  number: number,
  around: number,
): boolean {
  // An element has a higher number than those around it.
  let at = number
  while (at > around) at = (elements[at] as PageElement).parent
  return at === around
}
