import type { ParsedSentence } from '../text/analysis.ts'
import { frameIndex } from './frame.ts'
import { framesIn } from './frame-match.ts'
import { clauseAt } from './phrase.ts'
import { aboutOf, holders, type PositionMatch } from './position-about.ts'
import type { PositionCandidate } from './position-candidate.ts'
import type { Range } from './range.ts'
import { drop, type Reading } from './reading.ts'
import type { Stance } from './record.ts'
import { anyWord } from './words-in.ts'

/** Stances that politeness is put in, too. */
const POLITE: ReadonlySet<Stance> = new Set(['praises', 'thanks', 'supports'])
/** Stances that are put as a wish: "we want to thank". */
const WISHES: ReadonlySet<Stance> = new Set(['thanks', 'congratulates', 'condoles', 'calls-for'])
/** How many words of what a stance is about tell whether it is only hospitality. */
const HEAD = 5

const found = new WeakMap<ParsedSentence, readonly PositionCandidate[]>()

/** The stances that frames of words voice in a sentence, found once: "thanked X for …", "concern over …". */
export function framedPositions(
  reading: Reading,
  sentence: ParsedSentence,
): readonly PositionCandidate[] {
  const known = found.get(sentence)
  if (known) return known
  const index = frameIndex(reading.pack.positionFrames.frames)
  const stances = framesIn(reading, sentence, index).flatMap((match) =>
    framedPosition(reading, match),
  )
  found.set(sentence, stances)
  return stances
}

function framedPosition(reading: Reading, match: PositionMatch): PositionCandidate[] {
  const about = aboutOf(reading, match)
  if (!about) return []
  const reason = unfit(reading, match, about)
  const by = reason ? [] : holders(reading, match)
  if (by.length === 0) {
    drop(reading, 'position', reason ?? 'nobody is named who holds it', match)
    return []
  }
  const { frame, from, slots } = match
  return [
    {
      frame: `position: ${frame.pattern}`,
      stance: frame.stance,
      trigger: from,
      by,
      about,
      whom: slots.whom,
    },
  ]
}

/** Why the words of a frame are no position here, or null. */
function unfit(reading: Reading, match: PositionMatch, about: Range): string | null {
  const { sentence, from, frame, slots } = match
  const verb = clauseAt(sentence, from)?.verb
  if (isToCome(reading, match)) return 'it is an action to come'
  if (verb && isTopic(reading, match, about)) return 'it is only what is spoken of'
  if (verb?.negated && verb.head <= from) return 'it is denied'
  if (POLITE.has(frame.stance) && isCourtesy(reading, match, about))
    return 'politeness is no position'
  if (frame.merit && !anyWord(reading, about, reading.pack.positionFrames.merits))
    return 'no merit is acknowledged'
  if (about === slots.whom && frame.stance === 'thanks') return 'it is not said for what'
  return null
}

/** "Supporting farmers makes sense": a gerund with its object as subject. */
function isTopic(reading: Reading, { sentence, from }: PositionMatch, about: Range): boolean {
  const clause = clauseAt(sentence, from)
  if (!clause || reading.words[from]?.form !== 'ing' || clause.verb.from <= from) return false
  const subject = clause.subject[0]
  return subject === undefined || (about.from <= subject.from && subject.to <= about.to)
}

/** "Will support", "to defend the rights of": what is aimed at. */
function isToCome(reading: Reading, { sentence, from, frame }: PositionMatch): boolean {
  if (WISHES.has(frame.stance)) return false
  const { futures } = reading.pack.positionFrames
  const verb = sentence.verbs.find((v) => v.head === from)
  if (verb?.type === 'infinitive') return true
  const future = verb !== undefined && verb.modal !== null && futures.has(verb.modal)
  return future && (frame.stance === 'supports' || frame.stance === 'praises')
}

/** Thanks and praise for a meeting, a visit, a welcome. */
function isCourtesy(reading: Reading, { sentence, frame }: PositionMatch, about: Range): boolean {
  const { courtesies, hosts } = reading.pack.positionFrames
  const noun = sentence.nouns.find((n) => n.from >= about.from && n.to <= about.to)
  if (noun && courtesies.has(reading.words[noun.head]?.lemma.toLowerCase() ?? '')) return true
  const start = { from: about.from, to: Math.min(about.to, about.from + HEAD) }
  return frame.stance !== 'supports' && anyWord(reading, start, hosts)
}
