import { behindArticle } from '../article.ts'
import { clauseAt } from '../phrase.ts'
import type { Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { partiesIn } from '../speakers.ts'
import type { PositionMatch } from './about.ts'

/** Stances that nobody takes to himself. */
const SELFLESS: ReadonlySet<Stance> = new Set(['thanks', 'congratulates', 'condoles'])

/**
 * Nobody thanks himself: where the words say so, the other of the two that the text is about is meant. Who "calls itself a hub" takes
 * no stand on another.
 */
export function withoutSelf(
  reading: Reading,
  match: PositionMatch,
  by: readonly string[],
): readonly string[] {
  const { frame, slots } = match
  const { reflexives } = reading.pack.positionFrames
  if (slots.whom && reflexives.has(reading.tokens[slots.whom.from]?.lower ?? '')) return []
  if (!slots.whom || !SELFLESS.has(frame.stance) || by.length !== 1) return by
  const [owner] = by
  if (!partiesIn(reading, withoutOwner(reading, slots.whom)).includes(owner as string)) return by
  if (isOneself(reading, match)) return by
  const { about } = reading.mentions
  return about.length === 2 ? about.filter((code) => code !== owner) : []
}

/** "His Kenyan host" without its "his": whose host he is says nothing of who he is. */
function withoutOwner(reading: Reading, { from, to }: Range): Range {
  return { from: behindArticle(reading, from), to }
}

/** "President Soto congratulated him": a pronoun is never who the subject beside it names. */
function isOneself(reading: Reading, { slots, sentence, from }: PositionMatch): boolean {
  const { whom } = slots
  const [subject] = clauseAt(sentence, from)?.subject ?? []
  const alone = whom && whom.to - whom.from === 1 && reading.words[whom.from]?.tag === 'PRON'
  return alone === true && subject !== undefined && reading.words[subject.head]?.tag === 'PROPN'
}

/** Stances that officials take to other states than their own. */
const TO_OTHERS: ReadonlySet<Stance> = new Set([...SELFLESS, 'praises'])

/** "Minister Soto thanked Chile": in a text on Chile and Peru, somebody whose state is not told is of the other one. */
export function besideAddressed(
  reading: Reading,
  { frame, slots }: PositionMatch,
  holder: Range | null,
): readonly string[] {
  const { about } = reading.mentions
  const addressed = slots.whom ?? slots.what
  if (!TO_OTHERS.has(frame.stance) || about.length !== 2 || !addressed || !holder) return []
  const named = reading.mentions
    .at(holder.from, holder.to)
    .some(({ kind }) => kind === 'person' || kind === 'office')
  const others = partiesIn(reading, addressed)
  if (!named || others.length !== 1 || !about.includes(others[0] as string)) return []
  return about.filter((code) => code !== others[0])
}
