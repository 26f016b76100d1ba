import { gather } from '../../core/gather.ts'
import type { EffectWords } from '../../languages/position-frames.ts'
import type { ParsedSentence } from '../../text/analysis.ts'
import type { Clause } from '../../text/clause.ts'
import { subjectOf } from '../acting-parties.ts'
import { authorsOf } from '../author.ts'
import { isDocument } from '../document-parties.ts'
import { describes } from '../phrase.ts'
import { phraseEnd } from '../phrase-end.ts'
import { type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import type { Stance } from '../record.ts'
import { innermost } from '../speech-at.ts'
import { anyNoun } from '../words-in.ts'
import type { PositionCandidate } from './candidate.ts'
import { voiceAt } from './holder.ts'

const NONE: readonly PositionCandidate[] = []

/** Stances to what does harm: whatever does. */
const BAD: ReadonlySet<Stance> = new Set(['criticises', 'concerned'])

/** How many tokens behind the verb what gains or suffers is named: "the close and brotherly relations". */
const NEAR = 12

/** Modals of what only might be. */
const MERE: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'ought',
])

/** Those of what is doubted, or only wished for. */
const DOUBT: ReadonlySet<string> = new Set(['may', 'might', 'should', 'must', 'ought'])

/**
 * What somebody says a thing will do, or has done, for ties, trade or peace: "the accord will deepen
 * our ties" supports it, "has deepened" praises it; "will harm our ties" worries about it.
 */
export function effectPositions(
  reading: Reading,
  sentence: ParsedSentence,
): readonly PositionCandidate[] {
  return reading.speeches.length === 0 && authorsOf(reading).length === 0
    ? NONE
    : gather(sentence.clauses, (clause) => effect(reading, sentence, clause))
}

/** True where somebody says the words, if only who wrote the document. */
function isVoiced(reading: Reading, at: number): boolean {
  return innermost(reading.speeches, at) !== undefined || authorsOf(reading).length > 0
}

function effect(
  reading: Reading,
  sentence: ParsedSentence,
  clause: Clause,
): readonly PositionCandidate[] {
  const { verb } = clause
  if (verb.negated || describes(clause) || !isVoiced(reading, verb.head)) return NONE
  const mere = MERE.has(verb.modal ?? '')
  const told = mere ? undefined : stanceOf(reading, sentence, clause)
  const stance = told ?? (isGood(reading, sentence, clause) ? 'supports' : undefined)
  if (!stance) return NONE
  const cause = causeOf(reading, clause, stance)
  if (!cause) return NONE
  const end = endOf(reading, sentence, clause)
  const about = told ? { from: cause.from, to: end } : subjectWords(reading, cause, verb.from)
  const whom = told ? undefined : { from: verb.to, to: end }
  if (isTarget(reading, about)) return NONE
  const by = voiceAt(reading, sentence, verb.head)
  if (by.length === 0) return NONE
  const frame = `position: <thing> ${verb.lemma} <what>`
  return [{ frame, stance, trigger: verb.head, by, about, whom }]
}

/** What the verb of a clause, or the one that it helps to do, says of its object. */
function stanceOf(reading: Reading, sentence: ParsedSentence, clause: Clause): Stance | undefined {
  const words = reading.pack.positionFrames.effects
  const { verb } = clause
  const raised = verb.passive && reading.pack.commitmentFrames.raising.has(verb.lemma)
  const there = verb.modal === null && !raised
  const act =
    raised || words.helping.has(verb.lemma)
      ? sentence.verbs.find((v) => v.from === verb.to && v.type === 'infinitive')
      : verb.passive
        ? undefined
        : verb
  if (!act && helpsOthers(reading, sentence, clause)) return there ? 'praises' : 'supports'
  if (!act) return undefined
  const near = { from: act.to, to: Math.min(act.to + NEAR, sentence.to) }
  const good =
    (words.betters.has(act.lemma) && anyNoun(reading, near, words.gains)) ||
    (words.lessens.has(act.lemma) && anyNoun(reading, near, words.ills))
  if (good) return there ? 'praises' : 'supports'
  if (words.signs.has(act.lemma) && anyNoun(reading, near, words.virtues)) return 'praises'
  const bad = words.harms.has(act.lemma) && anyNoun(reading, near, words.gains)
  return bad ? (there ? 'criticises' : 'concerned') : undefined
}

/** "Will help firms of the two nations to form joint ventures": who is helped to do something. */
function helpsOthers(reading: Reading, sentence: ParsedSentence, { verb }: Clause): boolean {
  const { aiding } = reading.pack.positionFrames.effects
  const helped = sentence.nouns.find((n) => n.from === verb.to)
  return (
    helped !== undefined &&
    aiding.has(verb.lemma) &&
    sentence.verbs.some(
      (v) => v.type === 'infinitive' && v.from >= helped.to && v.from < verb.to + NEAR,
    )
  )
}

/** How far behind its verb the good of a thing is named: "has many economic benefits". */
const OBJECT = 6

/** "Has many benefits for both", "can bring billions of dollars", "will have very good effects". */
function isGood({ words, pack }: Reading, { to }: ParsedSentence, { verb }: Clause): boolean {
  const { bearing, betters, fruits, sums, results, fine } = pack.positionFrames.effects
  if (verb.passive || !bearing.has(verb.lemma) || DOUBT.has(verb.modal ?? '')) return false
  let good = false
  for (let i = verb.to; i < Math.min(verb.to + OBJECT, to); i++) {
    const { tag, lemma } = words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB' || pack.positionFrames.none.has(lemma))
      return false
    if (fine.has(lemma)) good = true
    if (tag !== 'NOUN') continue
    if (fruits.has(lemma) || (good && results.has(lemma))) return true
    if (sums.has(lemma) && betters.has(verb.lemma)) return true
  }
  return false
}

/** A subject with all that belongs to it, up to its verb. */
function subjectWords({ words }: Reading, { from, to }: Range, verb: number): Range {
  let end = Math.max(to, verb)
  while (end > to && (words[end - 1]?.tag === 'PUNCT' || words[end - 1]?.tag === 'ADV')) end--
  return { from, to: end }
}

/** What has the effect: the subject. */
function causeOf(reading: Reading, clause: Clause, stance: Stance): Range | undefined {
  const { kind, range } = subjectOf(reading, clause)
  if (kind !== 'thing' || !range) return undefined
  if (BAD.has(stance)) return range
  const { causes } = reading.pack.positionFrames.effects
  const head = clause.subject.at(-1)?.head ?? range.to - 1
  const lemma = reading.words[head]?.lemma.toLowerCase() ?? ''
  const named = causes.has(lemma) || isCause(reading, range, causes) || isDocument(reading, range)
  return named ? range : undefined
}

function isCause({ words }: Reading, { from, to }: Range, causes: EffectWords['causes']): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = words[i] ?? { tag: 'PUNCT', lemma: '' }
    if (tag === 'ADP') return false
    if (tag === 'NOUN' && causes.has(lemma.toLowerCase())) return true
  }
  return false
}

/** The end of the clause, with those that go on with its subject: "will deepen ties and create jobs". */
function endOf(reading: Reading, sentence: ParsedSentence, clause: Clause): number {
  let last = clause
  for (const next of sentence.clauses.slice(clause.index + 1)) {
    if (next.link !== 'coordinate' || next.subject[0]?.from !== clause.subject[0]?.from) break
    last = next
  }
  return phraseEnd(reading, sentence, last.verb.to)
}

/** "Will raise trade to $1 billion": what is to be reached is a figure. */
export function isTarget(reading: Reading, { from, to }: Range): boolean {
  return within(reading.quantities, { from, to }).some((q) => q.change?.role === 'to')
}
