import { nounAt } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { anyWord } from '../words-in.ts'
import type { PositionMatch } from './about.ts'

/** How many words of what a stance is about tell whether it is only hospitality. */
const HEAD = 5

/** "Welcomed the minister at the airport": who is welcomed is a guest; "the minister was positive" judges nothing. */
export function isGuest(reading: Reading, { from, frame }: PositionMatch, about: Range): boolean {
  const { greetings } = reading.pack.positionFrames
  if (!frame.judges && !greetings.has(reading.words[from]?.lemma ?? '')) return false
  const det = reading.words[about.from]?.tag === 'DET' ? about.from + 1 : about.from
  const mention = reading.mentions.holding(det)
  const { assemblies } = reading.pack.positionFrames
  const several =
    mention?.kind === 'group' && assemblies.has(reading.tokens[mention.to - 1]?.lower ?? '')
  const named =
    mention?.from === det && (several || mention.kind === 'person' || mention.kind === 'office')
  return named && reading.words[mention.to]?.lemma !== "'s"
}

/** Thanks and praise for a meeting, a visit, a welcome. */
export function isCourtesy(
  reading: Reading,
  { sentence, frame }: PositionMatch,
  about: Range,
): boolean {
  const { courtesies, occasions, hosts, relations, stays } = reading.pack.positionFrames
  // "Backs peace talks": what one can be against, too.
  if (frame.stance === 'supports' && frame.denied !== undefined) return false
  const noun = sentence.nouns.find((n) => n.from >= about.from && n.to <= about.to)
  const head = noun ? (reading.words[noun.head]?.lemma.toLowerCase() ?? '') : ''
  const of =
    noun && reading.words[noun.to]?.tag === 'ADP' ? nounAt(sentence, noun.to + 1) : undefined
  // "The results of cooperation in fishing", but "of the visit".
  const fruits = of !== undefined && relations.has(of.lemma.toLowerCase())
  if (fruits && !courtesies.has(head)) return false
  // "Welcomes the presence of its firms in the market".
  if (head === stays.noun && anyWord(reading, about, stays.of)) return false
  if (courtesies.has(head) || ((frame.stance !== 'supports' || frame.whole) && occasions.has(head)))
    return true
  const start = { from: about.from, to: Math.min(about.to, about.from + HEAD) }
  return frame.stance !== 'supports' && anyWord(reading, start, hosts)
}
