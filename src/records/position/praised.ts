import { isGerund } from '../phrase.ts'
import { holding } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { anyWord } from '../words-in.ts'
import type { PositionMatch } from './about.ts'

/** Stances to what somebody did. */
const OF_MERIT: ReadonlySet<Stance> = new Set(['praises', 'criticises'])

/** "Appreciates Peru's support for the plan": for what the support is, and not the thanks. */
export function isOwnedByThing(reading: Reading, { slots }: PositionMatch): boolean {
  if (!slots.whom || !slots.what) return false
  const last = reading.words[slots.whom.to - 1]
  return last?.tag === 'NOUN' && reading.pack.positionFrames.merits.has(last.lemma)
}

/** "Praised Norway's constructive approach", "its success" call nothing so: one noun holds both. */
export function isAttribute({ sentence, slots, to }: PositionMatch): boolean {
  const noun = slots.whom && holding(sentence.nouns, to - 1)
  return noun != null && noun.from <= (slots.whom?.from ?? 0) && to - 1 <= noun.head
}

/** "Called the raid a serious violation", "a reckless step": another word of the noun blames it. */
export function isBlamed(reading: Reading, { frame, sentence, slots, to }: PositionMatch): boolean {
  const noun = frame.stance === 'praises' && slots.whom && holding(sentence.nouns, to - 1)
  return noun ? anyWord(reading, noun, reading.pack.positionFrames.blames) : false
}

/** "Praised Peru's grants for students": a thing does nothing that it is praised for. */
export function isForThing(reading: Reading, { frame, sentence, slots }: PositionMatch): boolean {
  const { whom, what } = slots
  if (!whom || !what || frame.judges || !OF_MERIT.has(frame.stance)) return false
  const noun = holding(sentence.nouns, whom.to - 1)
  if (!noun || noun.to !== whom.to || noun.from < whom.from || isGerund(reading, what.from))
    return false
  // "Praised divers for their courage".
  if (reading.mentions.holding(what.from)?.kind === 'pronoun') return false
  const { agents, bodies } = reading.pack.commitmentFrames
  const head = reading.words[noun.head]
  if (head?.tag !== 'NOUN' || reading.mentions.holding(noun.head)) return false
  const lemma = head.lemma.toLowerCase()
  const somebody =
    agents.has(lemma) ||
    bodies.words.has(lemma) ||
    bodies.ending.test(lemma) ||
    reading.pack.positionFrames.collectives.has(lemma)
  return !somebody
}
