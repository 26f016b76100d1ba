import { parseHTML } from 'linkedom'

/** A node of a parsed page: so much of the DOM as reading one needs. */
export interface PageNode {
  readonly nodeType: number
  readonly localName: string
  readonly data: string
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  remove(): void
}

/** A parsed page. Readability takes its `document` and changes it. */
export interface ParsedPage {
  readonly document: unknown
  readonly root: PageNode
  readonly head: PageNode
  readonly body: PageNode
}

/** Node types of the DOM standard. */
export const ELEMENT = 1
export const TEXT = 3

/** Parses a page that {@link prunedPage} made. Nothing in it is run or fetched: the parser knows no scripts. */
export function parsedPage(html: string): ParsedPage {
  const { document } = parseHTML(html) as unknown as {
    document: { documentElement: PageNode; head: PageNode; body: PageNode }
  }
  return { document, root: document.documentElement, head: document.head, body: document.body }
}

/** The elements directly within a node. */
export function* childElements(node: PageNode): Generator<PageNode> {
  for (let each = node.firstChild; each; each = each.nextSibling) {
    if (each.nodeType === ELEMENT) yield each
  }
}

/** All nodes within a node in the order of the page, without recursion, so that no depth is too deep. */
export function* nodesWithin(root: PageNode): Generator<PageNode> {
  let node = root.firstChild
  while (node) {
    yield node
    node = node.firstChild ?? nextOutside(node, root)
  }
}

/** The node that follows a node and all that is in it, within a root; null behind the last. */
export function nextOutside(node: PageNode, root: PageNode): PageNode | null {
  for (let each: PageNode | null = node; each && each !== root; each = each.parentNode) {
    if (each.nextSibling) return each.nextSibling
  }
  return null
}
