import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import { typeOf } from './noun.ts'
import type { Said } from './said.ts'

/** Tells what became of another document of the sentence. */
export type Teller = (clause: Clause | undefined, group: NounGroup) => Said | undefined

/**
 * "The signing of a pact on fish, an accord and a treaty", "six papers, including a pact", "a pact,
 * together with a protocol": what is told of the document that it is joined to.
 */
export function joined(
  reading: Reading,
  sentence: ParsedSentence,
  group: NounGroup,
  tell: Teller,
): Said | undefined {
  const added = isAdded(reading, group)
  if (!(added || isListed(reading, group)) || !typeOf(reading, group)) return undefined
  const before = sentence.nouns.findLast((n) => n.to < group.from && typeOf(reading, n))
  if (!before || (!added && isParted(sentence, before, group))) return undefined
  const said = tell(holding(sentence.clauses, before.head), before)
  // "The accord signed in 2003 and the agreement": the participle is the other one's.
  if (!said || said.verb !== undefined) return undefined
  return { ...said, scope: sentence }
}

/** ", together with a protocol", "including a pact", "as well as a treaty". */
export function isAdded({ tokens, pack }: Reading, { prep }: NounGroup): boolean {
  if (prep < 0) return false
  const { additions, listing } = pack.instrumentFrames
  const word = tokens[prep]?.lower ?? ''
  return listing.has(word) || additions.get(word)?.has(tokens[prep - 1]?.lower ?? '') === true
}

/** ", a treaty", "and a treaty". */
function isListed({ words, tokens }: Reading, { from, prep }: NounGroup): boolean {
  return prep < 0 && (tokens[from - 1]?.lower === ',' || words[from - 1]?.tag === 'CCONJ')
}

/** Whether something is done between the two: "the signing of a pact that ends a row and a treaty". */
function isParted({ verbs }: ParsedSentence, before: NounGroup, group: NounGroup): boolean {
  return verbs.some((v) => v.type !== 'participle' && v.from >= before.to && v.to <= group.from)
}
