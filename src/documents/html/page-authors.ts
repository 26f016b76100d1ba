import { labelWords } from './furniture.ts'
import { type HeadData, metaValue, wordsIn } from './head-data.ts'
import type { LinkedData } from './json-ld.ts'
import { ELEMENT, nodesWithin, type PageNode } from './page-node.ts'
import { shownWords } from './page-words.ts'

const META = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author']
const LONGEST = 120

/**
 * The names of the authors of a page: from JSON-LD, else from `meta`, else from the first element that is marked as
 * the author. The address of a profile is no name.
 */
export function pageAuthors(
  linked: LinkedData | null,
  head: HeadData,
  body: PageNode,
): readonly string[] {
  const given = namesAmong(linked?.authors ?? [])
  if (given.length > 0) return given
  const named = namesAmong([metaValue(head, META) ?? ''])
  return named.length > 0 ? named : namesAmong([markedAuthor(body) ?? ''])
}

function namesAmong(words: readonly string[]): string[] {
  const names = words.map((each) => shownWords(each).trim())
  return [...new Set(names)].filter(
    (name) => name !== '' && name.length <= LONGEST && !/^https?:/i.test(name),
  )
}

function markedAuthor(body: PageNode): string | null {
  for (const node of nodesWithin(body)) {
    if (node.nodeType !== ELEMENT) continue
    const mark = `${node.getAttribute('rel') ?? ''} ${node.getAttribute('itemprop') ?? ''}`
    if (/(?:^| )author(?: |$)/.test(labelWords(mark))) return wordsIn(node)
  }
  return null
}
