import type { Token } from '../core/token.ts'
import type { Block } from '../documents/document.ts'
import type { Orthography } from '../languages/pack.ts'
import type { Sentence } from './sentence.ts'

const ENDS = new Set(['.', '!', '?', '…', '؟', '。'])
const CLOSERS = new Set(['"', "'", ')', ']', '}'])

/**
 * Splits the tokens of a document into sentences. A block boundary always ends one; so does a full
 * stop, unless an abbreviation owns it, with the quotation marks and brackets that close behind it.
 */
export function sentences(
  tokens: readonly Token[],
  blocks: readonly Block[],
  orthography: Orthography,
): Sentence[] {
  const found: Sentence[] = []
  let at = 0
  for (const block of blocks) {
    while (at < tokens.length && (tokens[at] as Token).start < block.start) at++
    let from = at
    while (at < tokens.length && (tokens[at] as Token).end <= block.end) {
      const end = sentenceEnd(tokens, at, block, orthography)
      at = end > 0 ? end : at + 1
      if (end > 0) {
        found.push(sentence(found.length, tokens, from, at, block))
        from = at
      }
    }
    if (from < at) found.push(sentence(found.length, tokens, from, at, block))
  }
  return found
}

function sentence(
  index: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  block: Block,
): Sentence {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  return { index, from, to, start: first.start, end: last.end, block }
}

/** One past the last token of a sentence that ends at the token, or 0. */
function sentenceEnd(
  tokens: readonly Token[],
  at: number,
  block: Block,
  orthography: Orthography,
): number {
  const token = tokens[at] as Token
  const owned = token.shape === 'word' && token.text.length > 1 && token.text.endsWith('.')
  if (!owned && !(token.shape === 'mark' && ENDS.has(token.text))) return 0
  let end = at + 1
  let closed = false
  while (end < tokens.length && isCloser(tokens, end, block)) {
    end++
    closed = true
  }
  const next = tokens[end]
  if (!next || next.start >= block.end) return end
  if (next.glued && !closed && (next.shape !== 'mark' || !ENDS.has(token.text))) return 0
  if (ENDS.has(next.text)) return 0
  if (owned) return ownedEnd(token, next, orthography) ? end : 0
  return startsSentence(next, tokens[end + 1]) ? end : 0
}

function isCloser(tokens: readonly Token[], at: number, block: Block): boolean {
  const token = tokens[at] as Token
  if (token.end > block.end || !CLOSERS.has(token.lower)) return false
  if (token.glued) return true
  // A quotation mark that stands apart closes where the next word stands apart from it as well.
  return token.lower === '"' && token.text !== '“' && token.text !== '«' && !tokens[at + 1]?.glued
}

/** Whether an abbreviation that owns its full stop also ends the sentence. */
function ownedEnd(token: Token, next: Token, orthography: Orthography): boolean {
  const word = token.lower.slice(0, -1)
  if (orthography.prefixes.has(word) || /^\p{L}$/u.test(word)) return false
  return next.capital && orthography.starters.has(next.lower)
}

function startsSentence(next: Token, after: Token | undefined): boolean {
  if (next.shape === 'word')
    return next.capital || next.text.toLowerCase() === next.text.toUpperCase()
  if (next.shape === 'number') return true
  if (next.lower === '"' || next.text === '(' || next.text === '[' || next.lower === "'")
    return true
  return after !== undefined && !ENDS.has(next.text) && next.text !== ',' && next.text !== ';'
}
