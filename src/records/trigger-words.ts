import { oncePer } from '../core/once-per.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Analysis } from '../text/analysis.ts'
import { namesOccasion } from './event/noun-type.ts'
import { frameIndex } from './frame.ts'
import { namesDocument } from './instrument/noun.ts'
import { namesWay } from './link/noun.ts'
import { TRIGGER, Triggers } from './triggers.ts'
import { WordTable } from './word-table.ts'

/** The triggers of a text by the word lists of its language. */
export function triggersIn({ tokens, words }: Analysis, pack: LanguagePack): Triggers {
  return new Triggers(tokens, words, tableOf(pack))
}

const tableOf = oncePer(
  (pack: LanguagePack) => new WordTable<number>((base, lower) => kindsOf(pack, base, lower)),
)

/** The kinds of trigger that a word is, by its base form and as written. */
function kindsOf(pack: LanguagePack, base: string, lower: string): number {
  const { commitmentFrames, positionFrames, eventFrames, linkFrames, instrumentFrames } = pack
  const commitments = frameIndex(commitmentFrames.frames).triggers
  const positions = frameIndex(positionFrames.frames).triggers
  let kinds = 0
  if (commitments.has(base) || commitments.has(lower)) kinds |= TRIGGER.commitment
  if (positions.has(base) || positions.has(lower)) kinds |= TRIGGER.position
  if (namesOccasion(eventFrames, base, lower)) kinds |= TRIGGER.event
  if (eventFrames.guests.has(lower)) kinds |= TRIGGER.guest
  if (namesWay(linkFrames, base, lower)) kinds |= TRIGGER.link
  if (namesDocument(instrumentFrames, base, lower)) kinds |= TRIGGER.instrument
  if (instrumentFrames.standIns.has(lower)) kinds |= TRIGGER.standIn
  return kinds
}
