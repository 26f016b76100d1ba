import type { Word } from '../../../core/word.ts'
import { hasFinite, isFiniteWord } from './finite-word.ts'
import { reports } from './reports.ts'
import type { TagContext } from './tag-context.ts'
import { CAN, type WordForm } from './word-form.ts'

/** A sentence, or what is reported in one, as a range of its words; `stopped` where it is no heading. */
interface Part {
  readonly from: number
  readonly to: number
  readonly stopped: boolean
}

/**
 * Verbs that were taken for nouns: in a sentence without a finite verb, and in what somebody is said to say,
 * the likeliest noun that can be one becomes it. "The port handles cargo, officials said."
 */
export function restoreVerbs(context: TagContext): void {
  const { words } = context
  const part = hasFinite(words, 0, words.length) ? reported(words) : whole(words)
  if (!part || part.to - part.from < 4) return
  if (finiteBase(words, part) || isRise(words)) return
  if (!findVerbAt(context, part, fits)) findVerbAt(context, part, fitsBeforeNoun)
}

const whole = (words: readonly Word[]): Part => ({
  from: 0,
  to: words.length,
  stopped: words.at(-1)?.lemma === '.',
})

/** What stands behind "said" or "that" up to the end, or before ", officials said", if it has no verb and begins like a subject. */
function reported(words: readonly Word[]): Part | undefined {
  const at = words.findIndex((word) => isFiniteWord(word) && reports.has(word.lemma))
  if (at < 0) return undefined
  const part = before(words, at) ?? behind(words, at)
  if (!part || words[part.from]?.tag !== 'DET') return undefined
  return hasFinite(words, part.from, part.to) ? undefined : part
}

function behind(words: readonly Word[], at: number): Part | undefined {
  const that = words[at + 1]?.lemma === 'that'
  if (!that && words[at]?.lemma !== 'say') return undefined
  return { from: that ? at + 2 : at + 1, to: words.length, stopped: true }
}

/** Up to the comma before the speaker, where nothing follows the verb that reports. */
function before(words: readonly Word[], at: number): Part | undefined {
  if (words.slice(at + 1).some(({ tag }) => tag !== 'PUNCT')) return undefined
  let comma = at - 1
  while (comma > 0 && words[comma]?.tag !== 'PUNCT') comma--
  return words[comma]?.lemma === ',' ? { from: 0, to: comma, stopped: true } : undefined
}

/** "Exports up 9 percent": a headline that needs no verb. */
function isRise(words: readonly Word[]): boolean {
  return words.some(
    ({ lemma }, i) => (lemma === 'up' || lemma === 'down') && words[i + 1]?.tag === 'NUM',
  )
}

function findVerbAt(
  context: TagContext,
  part: Part,
  test: (context: TagContext, at: number, part: Part) => boolean,
): boolean {
  const { words, forms } = context
  for (let i = part.from + 1; i + 1 < part.to; i++) {
    const form = forms[i] as WordForm
    if (words[i]?.tag !== 'NOUN' || !(form.can & CAN.noun) || !(form.can & (CAN.third | CAN.base)))
      continue
    if (test(context, i, part)) {
      words[i] = form.can & CAN.third ? form.third : form.base
      return true
    }
  }
  return false
}

/** "Peru exports copper.", "Peru and Chile need oil.": who does it, the verb, and its object. */
function fitsBeforeNoun(context: TagContext, at: number, part: Part): boolean {
  const { words, forms } = context
  const [before, after, end] = [words[at - 1], words[at + 1], words[at + 2]]
  if (after?.tag !== 'NOUN') return false
  if (((forms[at] as WordForm).can & CAN.third) === 0) return part.stopped && isSeveral(context, at)
  if (before?.tag === 'NOUN') {
    const plural = ((forms[at - 1] as WordForm).can & CAN.plural) !== 0
    return !plural && words[part.from]?.tag === 'DET' && part.stopped
  }
  if (before?.tag !== 'PROPN') return false
  return end === undefined || end.tag === 'PUNCT' || end.tag === 'ADP' || end.tag === 'ADV'
}

/** "Peru and Chile", "ports and roads", "firms in Kenya": several, at the beginning of a sentence. */
function isSeveral({ words, forms }: TagContext, at: number): boolean {
  const lead = words.slice(0, at)
  const isGroup = lead.every(({ tag }) => tag !== 'PUNCT' && tag !== 'VERB' && tag !== 'SCONJ')
  const [first] = lead.flatMap(({ tag }, i) => (tag === 'ADP' || tag === 'CCONJ' ? [i] : []))
  if (!isGroup || first === undefined) return false
  const isPlural = (i: number) => ((forms[i] as WordForm).can & CAN.plural) !== 0
  if (words[first]?.tag === 'ADP') return first > 0 && isPlural(first - 1)
  const ends = [first - 1, at - 1]
  return ends.every((i) => words[i]?.tag === 'PROPN' || (words[i]?.tag === 'NOUN' && isPlural(i)))
}

/** A base form that no "to" or modal governs is a finite verb. */
function finiteBase(words: readonly Word[], { from, to }: Part): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (word.tag !== 'VERB' || word.form !== 'base') continue
    let before = i - 1
    // "Ships no longer call".
    while (before >= from && (words[before]?.tag === 'ADV' || words[before]?.lemma === 'no'))
      before--
    const left = before < from ? undefined : words[before]
    if (left?.tag !== 'PART' && left?.tag !== 'AUX' && left?.tag !== 'CCONJ') return true
  }
  return false
}

/** "The bank trades with firms", "Exports to X top $2 billion": number agrees, and no noun goes on. */
function fits(context: TagContext, at: number): boolean {
  const { words, forms } = context
  const [before, after] = [words[at - 1] as Word, words[at + 1] as Word]
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN') return false
  if (after.tag === 'NOUN' || after.tag === 'CCONJ' || after.lemma === "'s" || after.lemma === '-')
    return false
  if (after.tag === 'PUNCT' || after.tag === 'SCONJ' || after.tag === 'PRON') return false
  const plural = ((forms[at - 1] as WordForm).can & CAN.plural) !== 0
  const third = ((forms[at] as WordForm).can & CAN.third) !== 0
  if (third === plural && before.tag !== 'PROPN') return false
  return third || after.tag === 'ADP' || after.tag === 'DET' || after.tag === 'NUM'
}
