/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A block weighs about as much as a screen shows. */
const LEAST_WEIGHT = 3000
/** However long a text is, it is at most about so many blocks. */
const MOST_BLOCKS = 2500
/** A line takes room, however short it is. */
const LINE_WEIGHT = 60
/** So far back a long line is searched for white space at which it is cut. */
const SEARCHED = 400

/**
 * A text in blocks of a few thousand characters, of which those near the window are shown with all that stands in them. They
 * follow one another without gaps. They end at empty lines where there are some, and within a line where it is longer than two blocks.
 */
export function blocksOf(text: string): Span[] {
  const size = Math.max(LEAST_WEIGHT, Math.ceil(weightOf(text) / MOST_BLOCKS))
  const blocks: Span[] = []
  let start = 0
  let weight = 0
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const isLong = end - at > 2 * size
    weight += isLong ? 0 : end - at + LINE_WEIGHT
    if (isLong) {
      if (start < at) blocks.push({ start, end: at })
      blocks.push(...pieces(text, { start: at, end }, size))
    }
    const isFull = weight >= 2 * size || (weight >= size && text.slice(at, end).trim() === '')
    if (!isLong && isFull) blocks.push({ start, end })
    if (isLong || isFull) [start, weight] = [end, 0]
    at = end
  }
  if (start < text.length) blocks.push({ start, end: text.length })
  return blocks
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found + 1
}

function weightOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return text.length + LINE_WEIGHT * lines
}

/** A long line in pieces, cut at white space where there is some near. */
function pieces(text: string, { start, end }: Span, size: number): Span[] {
  const all: Span[] = []
  for (let at = start; at < end; ) {
    const next = end - at < 1.5 * size ? end : cutAt(text, at + size)
    all.push({ start: at, end: next })
    at = next
  }
  return all
}

function cutAt(text: string, wanted: number): number {
  const back = /\s\S*$/.exec(text.slice(wanted - SEARCHED, wanted))
  if (back) return wanted - SEARCHED + back.index + 1
  // No half of a pair of UTF-16 units is left alone.
  const code = text.charCodeAt(wanted)
  return code >= 0xdc00 && code <= 0xdfff ? wanted + 1 : wanted
}

/** Which block an offset lies in; the last one for what lies behind the text. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < (blocks[middle]?.end ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
