import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectAt, subjectOf } from '../acting-parties.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn, speakerAt } from '../speakers.ts'
import type { PositionMatch } from './about.ts'

/** What is hoped of a thing that has an effect, or of others who are to act. */
export function isHopedOf(
  reading: Reading,
  { sentence, from, frame, slots }: PositionMatch,
): boolean {
  const { hoped } = reading.pack.positionFrames
  if (slots.what) return isHelpOfOthers(reading, { sentence, from }, slots.what)
  const clause = slots.that && sentence.clauses.find((c) => c.verb.from >= (slots.that?.from ?? 0))
  if (!clause || clause.verb.passive || clause.verb.negated) return false
  const { kind, parties } = subjectOf(reading, clause)
  if (frame.effect) return kind === 'thing' && hoped.has(clause.verb.lemma)
  const own = ownParties(reading, sentence, from)
  const head = reading.words[clause.subject[0]?.head ?? -1]?.lemma.toLowerCase() ?? ''
  const { collectives } = reading.pack.positionFrames
  // "Hopes that more countries will sign".
  if (parties.length === 0 && own.length > 0 && collectives.has(head))
    return !isOwn(reading, clause)
  return (
    kind === 'actor' &&
    own.length > 0 &&
    parties.length > 0 &&
    !parties.some((p) => own.includes(p))
  )
}

/** "Hopes for Peru's support", "for a greater role of Peru": of what others are to do. */
function isHelpOfOthers(
  reading: Reading,
  { sentence, from }: Pick<PositionMatch, 'sentence' | 'from'>,
  what: Range,
): boolean {
  const { merits } = reading.pack.positionFrames
  const { owning } = reading.pack.commitmentFrames
  const own = ownParties(reading, sentence, from)
  return sentence.nouns.some((noun) => {
    if (noun.from < what.from || noun.to > what.to || !merits.has(noun.lemma)) return false
    const owned = owning.has(reading.tokens[noun.to]?.lower ?? '')
    const owner = owned ? sentence.nouns.find((n) => n.prep === noun.to) : undefined
    // "A greater role of Peru", but "Peruvian backing in the vote".
    const parties = [noun, ...(owner ? [owner] : [])].flatMap((n) => partiesIn(reading, n))
    return own.length > 0 && parties.length > 0 && !parties.some((code) => own.includes(code))
  })
}

/** Those of the side that holds a stance: the subject's, and who speaks. */
function ownParties(reading: Reading, sentence: ParsedSentence, from: number): readonly string[] {
  return [
    ...subjectAt(reading, sentence, from).parties,
    ...(speakerAt(reading, from)?.parties ?? []),
  ]
}

/** "Those of our countries": those who speak are among them. */
function isOwn(reading: Reading, { subject }: Clause): boolean {
  const [first] = subject
  const named = first ? reading.mentions.at(first.from, first.to) : []
  return named.some((m) => m.parties.length > 0 || m.deixis === 'speaker')
}
