import type { NounGroup } from '../text/group.ts'
import type { Reading } from './reading.ts'

/** One past the name of a document: "memorandum of understanding (MOU)" is one. */
export function nameEnd(reading: Reading, group: NounGroup, to: number): number {
  let at = group.to
  while (at < to && isNamePart(reading, at)) at++
  return at
}

/** "of understanding (MOU)" belongs to the noun. */
function isNamePart(reading: Reading, at: number): boolean {
  const { lower, text } = reading.tokens[at] ?? { lower: '', text: '' }
  if (
    lower === '(' ||
    lower === ')' ||
    (reading.tokens[at - 1]?.lower === '(' && text === text.toUpperCase())
  )
    return true
  return (
    lower === 'understanding' ||
    (lower === 'of' && reading.tokens[at + 1]?.lower === 'understanding') ||
    /^mo[u]s?$/.test(lower)
  )
}
