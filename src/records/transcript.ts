import { oncePer } from '../core/once-per.ts'
import type { ParsedSentence } from '../text/analysis.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'

/** How many tokens a label may have: "ANA SOTO, MINISTER FOR FOREIGN AFFAIRS OF PERU:". */
const LABEL = 16

/** A label of a transcript, and the token from which on somebody speaks. */
export interface Turn {
  readonly label: Range
  readonly from: number
}

/** What a label may stand in; that of the first paragraph looks like a stamp. */
const ROLES: ReadonlySet<string> = new Set(['prose', 'item', 'stamp'])

/** Who speaks at a token of a transcript: the last name in capitals before a colon that opened a paragraph. */
export function turnAt(reading: Reading, token: number): Turn | undefined {
  return turnsOf(reading).findLast((turn) => turn.from <= token)
}

/** The turns of a text that names who speaks, at the head of two paragraphs at least. */
const turnsOf = oncePer((reading: Reading): readonly Turn[] => {
  const turns: Turn[] = []
  for (const sentence of reading.sentences) {
    const colon = opensBlock(reading, sentence) ? colonIn(reading, sentence) : -1
    if (colon <= 0) continue
    const own = { from: sentence.from, to: colon }
    turns.push({ label: inFull(reading, turns, own), from: colon + 1 })
  }
  return turns.length >= 2 ? turns : []
})

/** "ROE:" for "JAMES ROE, PRIME MINISTER OF PERU:" of before. */
function inFull({ tokens }: Reading, turns: readonly Turn[], own: Range): Range {
  if (own.to - own.from > 1) return own
  const name = tokens[own.from]?.text
  const known = turns.find(({ label }) => {
    const words = tokens.slice(label.from, label.to).map(({ text }) => text)
    return name !== undefined && words[words.indexOf(',') - 1] === name
  })
  return known?.label ?? own
}

function opensBlock({ sentences }: Reading, { block, index }: ParsedSentence): boolean {
  return sentences[index - 1]?.block !== block && ROLES.has(block.role)
}

/** The colon behind a name in capitals, or -1. */
function colonIn({ tokens }: Reading, { from, to }: ParsedSentence): number {
  const name = /^\p{Lu}[\p{Lu}.'’-]+$/u
  let i = from
  while (i < to && name.test(tokens[i]?.text ?? '')) i++
  if (i - from === 0 || (i - from === 1 && tokens[i]?.lower !== ':')) return -1
  for (let at = i; at < Math.min(to, from + LABEL); at++) if (tokens[at]?.lower === ':') return at
  return -1
}
