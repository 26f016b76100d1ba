import type { VerbGroup } from '../../text/group.ts'
import { subjectAt } from '../acting-parties.ts'
import { holding, type Range } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { PositionMatch } from './about.ts'

/** "Neither supports nor opposes": what stands behind such a word is denied. */
export function isNeither(reading: Reading, { from }: PositionMatch): boolean {
  const before = reading.tokens[from - 1]?.lower ?? ''
  return reading.pack.positionFrames.none.has(before) && reading.words[from]?.tag === 'VERB'
}

/** "Has still not approved": whoever holds it has not yet decided. */
export function isUndecided({ tokens, pack }: Reading, { from, head }: VerbGroup): boolean {
  for (let i = from - 1; i <= head + 1; i++)
    if (pack.positionFrames.pending.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "Seeks support for", "drew criticism over". */
export function isReceived(reading: Reading, { sentence, from }: PositionMatch): boolean {
  for (let i = from - 1; i >= sentence.from; i--) {
    const { tag, lemma } = reading.words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'ADJ' || tag === 'DET' || tag === 'ADP') continue
    const { receiving, raising } = reading.pack.positionFrames
    // "The plan raised concerns", but "Peru raised concerns".
    const raised = raising.has(lemma) && subjectAt(reading, sentence, from).parties.length > 0
    return receiving.has(lemma) && !raised
  }
  return false
}

/** "Declined to comment", "to be named", "no reason to doubt". */
export function isReticent(reading: Reading, { from }: Range): boolean {
  const { words, pack } = reading
  const at = words[from]?.tag === 'AUX' ? from + 1 : from
  return pack.positionFrames.reticence.has(words[at]?.lemma ?? '')
}

/** "Called for another meeting": what is called for is an event. */
export function isMeeting(
  reading: Reading,
  { frame, sentence, slots }: PositionMatch,
  about: Range,
): boolean {
  if (frame.stance !== 'calls-for' || slots.whom || !slots.what) return false
  const noun = sentence.nouns.find((n) => n.from >= about.from && n.to <= about.to)
  return noun !== undefined && reading.pack.positionFrames.gatherings.has(noun.lemma)
}

/** "Built the dam with the support of Peru", "gave 5 million dollars in budgetary support to Peru", "in support of the plan, Peru gave": help, and no stand. */
export function isHelp(reading: Reading, { frame, sentence, from }: PositionMatch): boolean {
  const noun = holding(sentence.nouns, from)
  if (frame.stance !== 'supports' || noun?.head !== from || noun.prep < 0) return false
  const { helping, money } = reading.pack.positionFrames.means
  const lead = reading.tokens[noun.prep]?.lower ?? ''
  return helping.has(lead) || (money.has(lead) && !isStated(reading, noun.prep - 1))
}

/** "Is in support of", "a statement in support of": who says so stands for it; "in support of the plan, Peru gave" helps. */
function isStated({ words, pack }: Reading, at: number): boolean {
  const { tag, lemma } = words[at] ?? { tag: 'PUNCT', lemma: '' }
  const spoken = tag === 'VERB' || tag === 'AUX' || tag === 'ADV'
  return spoken || pack.positionFrames.writings.has(lemma)
}
