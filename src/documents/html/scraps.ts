import { roleOfLine } from '../line-role.ts'
import { isProse } from './densest-run.ts'
import { linkedPart, type PageBlock } from './page-block.ts'
import { bareWords } from './page-words.ts'

const SCRAP = 140
const LINKED = 0.7
const ALL_LINKED = 0.9
/** A line about the article and not of it. */
const SHORT_LINE = 60
/** Words that come again by chance are shorter. */
const REPEATED = 25
const MOST_REPEATED = 300
const MOST_SEARCHED = 300_000

/**
 * Takes from what was chosen of a page what stands among articles and is none: lists of links, lines that are a link,
 * short lines before the first sentence and behind the last, headings over nothing, quotations that are
 * pulled from the article and set again beside it. Changes `chosen`.
 */
export function dropScraps(blocks: readonly PageBlock[], chosen: boolean[]): void {
  dropLists(blocks, chosen)
  dropLinks(blocks, chosen)
  dropRepeated(blocks, chosen)
  dropHead(blocks, chosen)
  dropTail(blocks, chosen)
  dropEmptyHeadings(blocks, chosen)
}

/** Whether words end as a sentence does, in any script. */
export function isSentence(text: string): boolean {
  return text.length >= 25 && /[.!?…:;؟。।۔]["'”’»)\]]*$/u.test(text)
}

/** Lists of links are no part of an article, unless they are most of it. */
function dropLists(blocks: readonly PageBlock[], chosen: boolean[]): void {
  const groups = new Map<number, number[]>()
  let all = 0
  blocks.forEach(({ group, text }, i) => {
    if (!chosen[i]) return
    all += text.length
    const places = groups.get(group)
    if (places) places.push(i)
    else if (group >= 0) groups.set(group, [i])
  })
  for (const places of groups.values()) {
    const pieces = places.map((i) => blocks[i] as PageBlock)
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    const linked = pieces.reduce((sum, each) => sum + each.linked, 0)
    if (linked < length * LINKED || length > all * 0.4) continue
    for (const i of places) chosen[i] = false
  }
}

/** A line that is a link leads to another article, the more so if it is no sentence. */
function dropLinks(blocks: readonly PageBlock[], chosen: boolean[]): void {
  blocks.forEach((block, i) => {
    const linked = linkedPart(block)
    if (block.text.length > SCRAP || linked < LINKED || block.kind === 'row') return
    if (linked >= ALL_LINKED || !/[.!?…]["”’»)]?$/u.test(block.text)) chosen[i] = false
  })
}

/** The same paragraph twice, or a quotation that stands in a paragraph. */
function dropRepeated(blocks: readonly PageBlock[], chosen: boolean[]): void {
  const bare = blocks.map(({ kind, text }, i) =>
    chosen[i] && kind === 'text' ? bareWords(text) : '',
  )
  const seen = new Set<string>()
  bare.forEach((words, i) => {
    if (words.length >= REPEATED && seen.has(words)) chosen[i] = false
    seen.add(words)
  })
  const all = [...seen].join(' ')
  if (all.length > MOST_SEARCHED) return
  bare.forEach((words, i) => {
    if (words.length < REPEATED || words.length > MOST_REPEATED || !chosen[i]) return
    if (all.indexOf(words) !== all.lastIndexOf(words)) chosen[i] = false
  })
}

/** Short lines above the first sentence: the section, the author, the time to read. */
function dropHead(blocks: readonly PageBlock[], chosen: boolean[]): void {
  const first = blocks.findIndex((each, i) => chosen[i] && isProse(each))
  for (let i = 0; i < first; i++) {
    const { kind, text, group } = blocks[i] as PageBlock
    if (kind !== 'text' || group >= 0 || isSentence(text) || text.length > SHORT_LINE) continue
    const role = roleOfLine(text)
    if (role !== 'stamp' && role !== 'byline') chosen[i] = false
  }
}

/** What hangs behind the last sentence. */
function dropTail(blocks: readonly PageBlock[], chosen: boolean[]): void {
  for (let i = chosen.lastIndexOf(true); i > 0; i--) {
    const { kind, text, group } = blocks[i] as PageBlock
    if (!chosen[i]) continue
    // Items, rows and lines that are set as they are need no full stop.
    if (group >= 0 || kind === 'item' || kind === 'caption') return
    if (kind !== 'heading' && (isSentence(text) || text.length > SCRAP)) return
    chosen[i] = false
  }
}

/** Headings that nothing stands under. */
function dropEmptyHeadings(blocks: readonly PageBlock[], chosen: boolean[]): void {
  let under: PageBlock | null = null
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as PageBlock
    if (!chosen[i]) continue
    const empty = under === null || (under.kind === 'heading' && under.level <= block.level)
    if (block.kind === 'heading' && empty && block.level > 1) chosen[i] = false
    else under = block
  }
}
