import type { CommitmentFrame } from '../languages/commitment-frames.ts'
import type { FrameMatch } from './frame-match.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn, speakerAt } from './speakers.ts'
import { anyWord } from './words-in.ts'

/** True for a frame that speaks of what is needed, not of who has decided on it. */
export function isNeed({ frame }: FrameMatch<CommitmentFrame>): boolean {
  return frame.strength === 'hoped' && (frame.actor === 'sides' || frame.actor === 'whom')
}

/**
 * True where what is needed is laid on others than the side that speaks: then it is a call, no
 * commitment. "It is necessary for the EU to …" names them; "the need to end the war in Sudan"
 * names only others.
 */
export function isOthersNeed(reading: Reading, match: FrameMatch<CommitmentFrame>): boolean {
  if (!isNeed(match)) return false
  const { slots, from, sentence } = match
  const act = slots.whom ?? slots.do ?? slots.doing ?? slots.that
  if (!act || idle(reading, act)) return act !== undefined
  const named = partiesIn(reading, act)
  if (named.length === 0 || helps(reading, act)) return false
  const around = slots.whom || isConcession(reading, act) ? [] : reading.mentions.about
  const own = new Set([
    ...(speakerAt(reading, from)?.parties ?? partiesIn(reading, { from: sentence.from, to: from })),
    ...around,
  ])
  return !named.some((code) => own.has(code))
}

/** "The withdrawal of Peruvian troops", "the lifting of sanctions": only the side that is named can do it. */
export function isConcession(reading: Reading, { from, to }: Range): boolean {
  const { concessions } = reading.pack.positionFrames
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (concessions.has(reading.tokens[i]?.lower ?? '')) return true
  return false
}

/** "Continuing to support Ukraine": who is helped is not the one that is to help. */
function helps({ words, pack }: Reading, { from, to }: Range): boolean {
  const { helping } = pack.commitmentFrames
  const verb = words.slice(from, Math.min(to, from + 3)).findLast((w) => w.tag === 'VERB')
  return verb !== undefined && helping.has(verb.lemma)
}

/** "Paying attention": nothing that anybody could be held to. */
function idle(reading: Reading, act: Range): boolean {
  const { mental, light } = reading.pack.commitmentFrames
  const start = { from: act.from, to: Math.min(act.to, act.from + 3) }
  for (let i = start.from; i < start.to; i++) {
    const { lemma } = reading.words[i] ?? { lemma: '' }
    // "The need to have regular contacts".
    if (mental.alone.has(lemma) && !light.has(lemma)) return true
  }
  return (
    anyWord(reading, start, mental.verbs) &&
    anyWord(reading, { from: act.from, to: Math.min(act.to, act.from + 6) }, mental.nouns)
  )
}
