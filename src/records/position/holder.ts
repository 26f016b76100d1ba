import type { ParsedSentence } from '../../text/analysis.ts'
import type { Speech } from '../../text/speech.ts'
import { agentIn, ownSide, type Subject, subjectAt } from '../acting-parties.ts'
import { authorsOf } from '../author.ts'
import { lastActor } from '../last-actor.ts'
import { ledBy } from '../lead.ts'
import { clauseAt, isPlural } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn, speakerAt, speakerOf } from '../speakers.ts'
import { innermost } from '../speech-at.ts'
import type { PositionMatch } from './about.ts'
import { described } from './gerund.ts'
import { besideAddressed } from './self.ts'
import { joinedParties } from './toward.ts'
import { isPaper, writerOf } from './writer.ts'

/** How many sentences back who speaks is looked for, where a quotation does not say. */
const BACK = 3

/** The parties of who says the words at a token; of a quotation of nobody, of who spoke before. */
export function voiceAt(reading: Reading, sentence: ParsedSentence, at: number): readonly string[] {
  const said = speakerAt(reading, at)?.parties ?? []
  const speech = innermost(reading.speeches, at)
  if (said.length === 0 && speech?.speaker && isPaper(reading, speech.speaker))
    return writerOf(reading, sentence)
  if (said.length === 0 && !speech) return authorsOf(reading)
  if (said.length > 0 || !speech?.direct || speakerNamed(reading, speech)) return said
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - BACK); i--) {
    const before = within(reading.speeches, reading.sentences[i] as ParsedSentence)
    const last = before.findLast((s) => speakerNamed(reading, s))?.speaker
    if (last) return speakerOf(reading, last).parties
  }
  return lastActor(reading, sentence)
}

/** True where a speech says whose it is: "I hope" does not. */
function speakerNamed(reading: Reading, { speaker }: Speech): boolean {
  return speaker !== null && reading.mentions.holding(speaker.from)?.deixis !== 'speaker'
}

/** Whose position it is. */
export function holders(reading: Reading, match: PositionMatch): readonly string[] {
  const { sentence, from, frame } = match
  const speaker = () => voiceAt(reading, sentence, from)
  const { party } = match.slots
  if (frame.passive && party) {
    const range = { from: party.from, to: phraseEnd(reading, sentence, party.to) }
    const named = joinedParties(reading, [], range)
    return named.length > 0 ? named : capitalIn(reading, party)
  }
  const led = ledBy(reading, sentence)
  if (led.length > 0) return led
  if (frame.judges || frame.voiced) return speaker()
  const clause = clauseAt(sentence, from)
  if (clause?.verb.passive && clause.verb.head === from && !isState(reading, match)) {
    return agentIn(reading, sentence, { from: clause.verb.to, to: clause.to })
  }
  const noun = described(reading, match)
  if (noun) return partiesIn(reading, noun)
  const subject = subjectAt(reading, sentence, from)
  const { about } = reading.mentions
  if (subject.parties.length < 2 && about.length > 1 && isAssembly(reading, subject)) return about
  if (subject.parties.length > 0) return subject.parties
  if (subject.kind === 'thing')
    return subject.range && isPaper(reading, subject.range) ? writerOf(reading, sentence) : []
  const said = speaker()
  if (said.length > 0 || subject.kind === 'none') return said
  const owner = ownerOf(reading, match)
  if (owner.length > 0) return owner
  const other = besideAddressed(reading, match, subject.range)
  if (other.length > 0) return other
  const we = subject.range !== null && isPlural(reading, subject.range)
  return we ? (ownSide(reading, from) ?? []) : lastActor(reading, sentence)
}

/** "The envoy, of whom no more is told, expressed the support of Peru for": Peru's. */
function ownerOf(reading: Reading, { frame, slots }: PositionMatch): readonly string[] {
  const { whom } = slots
  const isOf = whom && reading.pack.eventFrames.of.has(reading.words[whom.from - 1]?.lemma ?? '')
  return isOf && frame.stance === 'supports' ? partiesIn(reading, whom) : []
}

/** "Was condemned in Lima": the government of a place, where the text is about that state. */
function capitalIn(reading: Reading, party: Range): readonly string[] {
  const { about } = reading.mentions
  return reading.mentions
    .at(party.from, party.to)
    .flatMap((m) => (m.kind === 'place' ? m.parties : []))
    .filter((code) => about.includes(code))
}

/** "The participants", "the two ministers": those who met, of both sides. */
function isAssembly(reading: Reading, { range }: Subject): boolean {
  const { assemblies, ranks } = reading.pack.positionFrames
  if (!range || reading.words[range.from]?.tag !== 'DET') return false
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (!ranks.has(reading.tokens[i]?.lower ?? '')) return false
  return assemblies.has(reading.tokens[range.to - 1]?.lower ?? '')
}

/** "Is concerned about": a frame of the participle, whose subject holds the stance. */
function isState(reading: Reading, { frame, from }: PositionMatch): boolean {
  const [first = ''] = frame.pattern.split(' ')
  return first.split('|').includes(reading.tokens[from]?.lower ?? '')
}
