import { isProse } from './densest-run.ts'
import type { PageBlocks, PageElement } from './page-block.ts'

/** What furniture holds so much of the prose of a page may be the article, by whatever name. */
const MUCH = 0.25

/** The outermost elements of the furniture that hold neither the heading of the page nor much of its prose. */
export function elementsBeside({ blocks, elements }: PageBlocks): number[] {
  const held = elements.map(() => 0)
  for (const block of blocks) {
    const length = isProse(block) ? block.text.length : 0
    const own = block.level === 1 ? Number.POSITIVE_INFINITY : length
    held[block.owner] = (held[block.owner] ?? 0) + own
  }
  let all = 0
  for (const each of held) if (Number.isFinite(each)) all += each
  for (let i = elements.length - 1; i >= 0; i--) {
    const { parent } = elements[i] as PageElement
    if (parent >= 0) held[parent] = (held[parent] as number) + (held[i] as number)
  }
  const out: boolean[] = []
  return elements.flatMap(({ furniture, parent }, i) => {
    const within = parent >= 0 && (out[parent] as boolean)
    const is = furniture && (held[i] as number) <= all * MUCH
    out.push(within || is)
    return is && !within ? [i] : []
  })
}
