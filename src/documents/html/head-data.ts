import { childElements, ELEMENT, nodesWithin, type PageNode, type ParsedPage } from './page-node.ts'
import { shownWords } from './page-words.ts'

/** What the `meta`, `link` and `title` elements of a page say. */
export interface HeadData {
  /** The values of `meta` elements by the name, property or itemprop that they go by, in lower case. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly title: string | null
  readonly canonical: string | null
  /** The `lang` of the page as declared. */
  readonly language: string | null
}

const MOST = 2000

/** Reads the head of a page; elements of the head that stand in the body were put there before. */
export function headData({ root, head, body }: ParsedPage): HeadData {
  const meta = new Map<string, string[]>()
  let title: string | null = null
  let canonical: string | null = null
  let seen = 0
  for (const each of childElements(head)) {
    if (seen++ > MOST) break
    if (each.localName === 'title') title ??= wordsIn(each)
    if (each.localName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(each, 'rel'))) {
      canonical ??= attribute(each, 'href') || null
    }
    if (each.localName === 'meta') addMeta(meta, each)
  }
  const declared = attribute(root, 'lang') || attribute(body, 'lang')
  return { meta, title, canonical, language: declared || null }
}

function addMeta(meta: Map<string, string[]>, element: PageNode): void {
  const content = shownWords(attribute(element, 'content')).trim()
  if (content === '') return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const name of attribute(element, key).toLowerCase().split(/\s+/).filter(Boolean)) {
      const values = meta.get(name)
      if (values) values.push(content)
      else meta.set(name, [content])
    }
  }
}

/** The first value of the first of these names that has one. */
export function metaValue({ meta }: HeadData, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}

/** The words within an element, as they are shown. */
export function wordsIn(element: PageNode): string | null {
  let words = ''
  for (const node of nodesWithin(element)) {
    if (node.nodeType !== ELEMENT && node.data) words += node.data
    if (words.length > 1000) break
  }
  return shownWords(words).trim() || null
}

function attribute(node: PageNode, name: string): string {
  return node.getAttribute(name) ?? ''
}
