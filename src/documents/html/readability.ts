import { Readability } from '@mozilla/readability'
import { NUMBER } from './page-blocks.ts'
import { ELEMENT, nodesWithin, type PageNode, type ParsedPage } from './page-node.ts'

/** Below this length Readability looks again with less care, and finds more than the article of a short one. */
const SHORTEST = 200

/**
 * The numbers of the elements that Readability takes for the article, or null where it finds none. It changes
 * the page, which is of no use afterwards.
 */
export function readabilityChoice({ document }: ParsedPage): ReadonlySet<number> | null {
  const reader = new Readability<PageNode>(document as never, {
    serializer: (node) => node as unknown as PageNode,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: SHORTEST,
  })
  const content = reader.parse()?.content
  if (!content) return null
  const numbers = new Set<number>()
  for (const node of nodesWithin(content)) {
    const number = node.nodeType === ELEMENT ? node.getAttribute(NUMBER) : null
    if (number !== null) numbers.add(Number(number))
  }
  return numbers
}
