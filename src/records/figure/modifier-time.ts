import type { Clause } from '../../text/clause.ts'
import { holding, type Range, within } from '../range.ts'
import { lemmaAt, nounHolding, type Scene, verbsIn } from './scene.ts'

/** "Under the pact signed in 2008, Peru sells …": when a document was signed or a work opened dates no value. */
export function isOfModifier(scene: Scene, { from }: Range): boolean {
  const { reading, frames, sentence, subject } = scene
  const verb = verbsIn(scene, { from: sentence.from, to: from }).at(-1)
  if (verb?.type !== 'participle' || hasComma(scene, { from: verb.to, to: from })) return false
  const group = nounHolding(scene, verb.from - 1)
  if (!group || group.to !== verb.from || subject.some((g) => g.from === group.from)) return false
  const lemma = lemmaAt(reading, group.head)
  if (!frames.documents.has(lemma) && !frames.works.has(lemma)) return false
  return within(reading.quantities, group).length === 0
}

/** "The number of people who came in May rose to 300": the clause within the subject says what is measured. */
export function isRestricting(scene: Scene, { link, from, to, verb }: Clause): boolean {
  if (link !== 'relative' || to !== scene.from || scene.link === 'coordinate') return false
  const [subject] = scene.subject
  return (
    subject !== undefined &&
    subject.from >= from &&
    subject.to <= verb.from &&
    !verb.negated &&
    !hasComma(scene, { from: subject.to, to: verb.from })
  )
}

/** "Since the pact took effect in 2006", "since the opening of the market in 2006": what goes on since then. */
export function isBegun({ reading, frames, sentence, clause }: Scene, { from }: Range): boolean {
  const begun = holding(sentence.clauses, from)
  // "Since it was $3 million in 2006" gives a reason.
  if (begun?.index !== clause && frames.since.has(begun?.joiner ?? '')) return true
  for (let at = from - 1; at >= sentence.from; at--) {
    const tag = reading.words[at]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false
    if (frames.since.has(reading.tokens[at]?.lower ?? '')) return tag === 'ADP'
  }
  return false
}

function hasComma({ reading }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at]?.lower === ',') return true
  return false
}
