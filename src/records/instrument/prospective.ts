import type { Clause } from '../../text/clause.ts'
import type { NounGroup } from '../../text/group.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'
import type { Said } from './said.ts'

/** "A potential treaty", "the talks focused on a treaty": a document that is only thought or spoken of. */
export function prospective(
  reading: Reading,
  clause: Clause | undefined,
  group: NounGroup,
): Said | undefined {
  if (!clause || !isOne(reading, group)) return undefined
  const { prospective: adjectives } = reading.pack.instrumentFrames
  const isThoughtOf = anyWord(reading, { from: group.from, to: group.head }, adjectives)
  if (!isThoughtOf && !isTopicOfTalks(reading, clause, group)) return undefined
  return { status: 'proposed', frame: 'prospective <document>', scope: clause }
}

/** "A treaty", and no treaties in general. */
const isOne = ({ words, tokens }: Reading, { from, head }: NounGroup): boolean =>
  words[from]?.tag === 'DET' && tokens[head]?.lower === words[head]?.lemma.toLowerCase()

/** "The talks focused on an accord", "the discussions centred on a pact". */
function isTopicOfTalks(
  { tokens, pack }: Reading,
  { verb, subject }: Clause,
  { prep }: NounGroup,
): boolean {
  const { leads, nominal } = pack.instrumentFrames
  const { focusing } = pack.commitmentFrames
  if (!focusing.has(verb.lemma) || verb.negated || prep < verb.to || prep > verb.to + 2)
    return false
  const isTalk = subject.some((n) => nominal.get(n.lemma.toLowerCase()) === 'proposed')
  return isTalk && leads.has(tokens[prep]?.lower ?? '')
}
