import type { ParsedSentence } from '../text/analysis.ts'
import { isActionNoun, nounAt } from './phrase.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'

/** The items of a list of actions: "forming a group, opening offices, and the removal of …". */
export function listItems(reading: Reading, sentence: ParsedSentence, act: Range): Range[] {
  const items: Range[] = []
  let start = act.from
  for (let i = act.from + 1; i < act.to; i++) {
    const next = separator(reading, i)
    if (
      next === 0 ||
      namesFields(reading, { from: start, to: i }) ||
      !startsAction(reading, sentence, i + next, next === 1 && reading.words[i]?.tag === 'CCONJ')
    )
      continue
    items.push({ from: start, to: i })
    start = i + next
    i = start
  }
  items.push({ from: start, to: act.to })
  return items.filter((item) => item.to - item.from > 1)
}

/** "Cooperation in areas like exploration, extraction and …": what is listed are fields of one action. */
function namesFields(reading: Reading, { from, to }: Range): boolean {
  const { listings, examples } = reading.pack.commitmentFrames
  for (let i = from + 1; i < to; i++)
    if (
      listings.has(reading.words[i]?.lemma ?? '') &&
      examples.has(reading.tokens[i + 1]?.lower ?? '')
    )
      return true
  return false
}

/** How many tokens separate two items here: ",", ", and", "and", "as well as". */
function separator(reading: Reading, at: number): number {
  const lower = (i: number) => reading.tokens[i]?.lower
  if (lower(at) === ',')
    return (
      1 +
      (lower(at + 1) === 'as' && lower(at + 2) === 'well'
        ? 3
        : reading.words[at + 1]?.tag === 'CCONJ'
          ? 1
          : 0)
    )
  if (reading.words[at]?.tag === 'CCONJ') return 1
  return lower(at) === 'as' && lower(at + 1) === 'well' && lower(at + 2) === 'as' ? 3 : 0
}

/**
 * A gerund; behind a comma also a noun of action that something follows ("removal of …"), or leads to ("the project for
 * electrification"). A bare "and" only joins two nouns: "the export and import of goods".
 */
function startsAction(
  reading: Reading,
  sentence: ParsedSentence,
  at: number,
  bare: boolean,
): boolean {
  const word = reading.words[at]
  if (word?.tag === 'VERB' && word.form === 'ing')
    return reading.words[at + 1]?.tag !== 'NOUN' || !bare
  const noun = bare ? undefined : nounAt(sentence, at)
  if (!noun) return false
  if (!isActionNoun(reading, noun.head)) return leadsToAction(reading, sentence, noun.to)
  const next = reading.words[noun.to]
  const second = next?.tag === 'CCONJ' ? nounAt(sentence, noun.to + 1) : undefined
  return (
    next?.tag === 'ADP' ||
    next?.tag === 'PART' ||
    (second !== undefined &&
      isActionNoun(reading, second.head) &&
      reading.words[second.to]?.tag === 'ADP')
  )
}

/** "the project for electrification of the line": the action alone. */
export function bareAction(reading: Reading, sentence: ParsedSentence, item: Range): Range {
  const noun = nounAt(sentence, item.from)
  const leads = noun && noun.to < item.to && leadsToAction(reading, sentence, noun.to)
  const to = reading.tokens[item.to - 1]?.lower === ',' ? item.to - 1 : item.to
  return { from: leads ? noun.to + 1 : item.from, to }
}

/** "the project for electrification of", "a plan of building": a noun whose preposition has an action behind it. */
function leadsToAction(reading: Reading, sentence: ParsedSentence, at: number): boolean {
  if (reading.words[at]?.tag !== 'ADP') return false
  const word = reading.words[at + 1]
  const noun = nounAt(sentence, at + 1)
  if (word?.tag === 'VERB' && word.form === 'ing') return true
  return noun !== undefined && isActionNoun(reading, noun.head)
}

/** The acts of an infinitive that others follow: "to build a plant, and to train its staff". */
export function infinitives(reading: Reading, sentence: ParsedSentence, act: Range): Range[] {
  let items: Range[] | undefined
  let start = act.from
  for (let i = act.from + 1; i < act.to; i++) {
    const next = separator(reading, i)
    // A bare "and" joins verbs of one act, "and to" two acts.
    const comma = reading.tokens[i]?.lower === ','
    const verb =
      next > 0 && (comma || reading.words[i + next]?.tag === 'PART')
        ? sentence.verbs.find((v) => v.from === i + next && v.type === 'infinitive')
        : undefined
    if (!verb || (verb.passive && !comma)) continue
    items ??= []
    items.push({ from: start, to: i })
    start = reading.words[verb.from]?.tag === 'PART' ? verb.from + 1 : verb.from
    i = verb.head
  }
  if (items === undefined) return [act]
  items.push({ from: start, to: act.to })
  return items
}
