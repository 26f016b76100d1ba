import type { ParsedSentence } from '../text/analysis.ts'
import type { NounGroup } from '../text/group.ts'
import { actionNounAt, isActionNoun, nounAt } from './phrase.ts'
import { phraseEnd } from './phrase-end.ts'
import type { Range } from './range.ts'
import type { Reading } from './reading.ts'
import { partiesIn } from './speakers.ts'
import { isAmong } from './words-in.ts'

/** The items of a list of actions: "forming a group, opening offices, and the removal of …". */
export function listItems(reading: Reading, sentence: ParsedSentence, act: Range): Range[] {
  const items: Range[] = []
  let start = act.from
  for (let i = act.from + 1; i < act.to; i++) {
    const next = separator(reading, i)
    if (
      next === 0 ||
      namesFields(reading, { from: start, to: i }) ||
      !startsAction(
        reading,
        sentence,
        i + next,
        next === 1 && isBare(reading, sentence, { from: start, to: i }),
      )
    )
      continue
    items.push({ from: start, to: i })
    start = i + next
    i = start
  }
  items.push({ from: start, to: act.to })
  return items.filter((item) => item.to - item.from > 1)
}

/** The items of what a document lays down, those with verbs of their own as well: "set up a group, train nurses, and ease rules". */
export function provisionItems(reading: Reading, sentence: ParsedSentence, act: Range): Range[] {
  return listItems(reading, sentence, act).flatMap((item) => verbItems(reading, item))
}

function verbItems(reading: Reading, { from, to }: Range): Range[] {
  const { words, tokens } = reading
  const gaps: { readonly at: number; readonly gap: number; readonly verb: boolean }[] = []
  for (let at = from + 1; at < to; at++) {
    const isLast = gaps.some((g) => g.verb) && isVerbBehindAnd(reading, at)
    const gap = tokens[at]?.lower === ',' || isLast ? separator(reading, at) : 0
    const [first, next] = [words[at + gap], words[at + gap + 1]?.tag]
    const verb = first?.tag === 'VERB' && first.form === 'base'
    // "Exchange data": a verb that looks like a noun, in a list of verbs.
    const noun = first?.tag === 'NOUN' && (next === 'NOUN' || next === 'DET' || next === 'ADJ')
    if (gap > 0 && (verb || (noun && isActionNoun(reading, at + gap)))) gaps.push({ at, gap, verb })
  }
  if (!gaps.some((g) => g.verb)) return [{ from, to }]
  const starts = [from, ...gaps.map((g) => g.at + g.gap)]
  return starts.map((start, i) => ({ from: start, to: gaps[i]?.at ?? to }))
}

/** "Cut duties, dredge the river | and train nurses", but "and cut and polish stones". */
function isVerbBehindAnd({ words }: Reading, at: number): boolean {
  return words[at]?.tag === 'CCONJ' && words[at - 1]?.tag !== 'VERB'
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
export function separator(reading: Reading, at: number): number {
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
  if (lower(at) === 'as' && lower(at + 1) === 'well' && lower(at + 2) === 'as') return 3
  return reading.words[at]?.tag === 'CCONJ' ? 1 : 0
}

/** A bare "and"; "the building of a dam and the training of nurses" are two actions, each with its article. */
function isBare(reading: Reading, sentence: ParsedSentence, { from, to }: Range): boolean {
  const { words } = reading
  if (words[to]?.tag !== 'CCONJ') return false
  const articles = words[from]?.tag === 'DET' && words[to + 1]?.tag === 'DET'
  return !(articles && actionNounAt(reading, sentence, from))
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
  const { measures } = reading.pack.commitmentFrames
  if (!isActionNoun(reading, noun.head))
    return !isAmong(reading, noun.head, measures) && leadsToAction(reading, sentence, noun.to)
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

/** An act of an infinitive, and who does it where the words say so: "and Chile to sell copper". */
export interface Act extends Range {
  readonly doer?: NounGroup
}

/**
 * The acts of an infinitive that others follow: "to build a plant, and to train its staff"; "to buy
 * wheat and Chile to sell copper"; those behind a semicolon.
 */
export function infinitives(
  reading: Reading,
  sentence: ParsedSentence,
  whole: Range,
  firm: boolean,
): Act[] {
  const act = beforeModal(reading, sentence, whole)
  let items: Act[] | undefined
  let start: Act = act
  let listed = false
  for (let i = act.from + 1; i < act.to; i++) {
    const last = listed && isVerbBehindAnd(reading, i)
    const before = { from: start.from, to: i }
    const next = nextAct(reading, sentence, before, { last, firm })
    if (!next) continue
    items ??= []
    items.push({ ...start, to: i })
    // "Hopes to cut duties, promote links and open banks", but "hopes to cut duties, and to promote links and open banks".
    listed = reading.tokens[i]?.lower === ',' && separator(reading, i) === 1
    start = { ...next, to: act.to }
    i = start.from
  }
  const more = behindSemicolon(reading, sentence, act.to)
  if (items === undefined && more.length === 0) return [act]
  return [...(items ?? []), start, ...more]
}

/** "To finish the road | and will open a bank": what the subject will do besides. */
function beforeModal(reading: Reading, { clauses }: ParsedSentence, { from, to }: Range): Range {
  const next = clauses.find(
    ({ verb, subject }) =>
      verb.from > from + 1 &&
      verb.from < to &&
      verb.modal !== null &&
      (subject[0]?.from ?? to) < from &&
      reading.words[verb.from - 1]?.tag === 'CCONJ',
  )
  if (!next) return { from, to }
  const end = next.verb.from - 1
  return { from, to: reading.tokens[end - 1]?.lower === ',' ? end - 1 : end }
}

/**
 * The act that begins behind another one's end, a comma or an "and". A bare "and" ends a list, or joins two acts of what is firm
 * where each has an object of its own: "build a road and repair the bridge", but not "build and repair the bridge".
 */
function nextAct(
  reading: Reading,
  sentence: ParsedSentence,
  before: Range,
  { last, firm }: { readonly last: boolean; readonly firm: boolean },
): Act | undefined {
  const at = before.to
  const gap = separator(reading, at)
  if (gap === 0 || closesAside(reading, at)) return undefined
  const also = reading.words[at + gap]?.tag === 'ADV' ? 1 : 0
  const begin = at + gap + also
  const comma = reading.tokens[at]?.lower === ','
  const doer = doerAt(reading, sentence, at + gap)
  const from = doer ? doer.to : begin
  const verb = sentence.verbs.find((v) => v.from === from && v.type === 'infinitive')
  if (!verb || (verb.passive && !comma)) return undefined
  const marked = doer !== undefined || comma || last || reading.words[begin]?.tag === 'PART'
  const own = firm && hasObject(sentence, before) && nounAt(sentence, verb.to)
  if (!marked && !own) return undefined
  const mark = reading.words[verb.from]?.tag === 'PART' ? 1 : 0
  return { from: verb.from + mark, to: verb.to, ...(doer ? { doer } : {}) }
}

/** Whether the verb that an act begins with has an object in it, and no verb ends the act: "help firms to invest". */
const hasObject = ({ nouns, verbs }: ParsedSentence, { from, to }: Range): boolean =>
  nouns.some((noun) => noun.from > from && noun.to <= to && noun.prep < 0 && !noun.time) &&
  !verbs.some((verb) => verb.to === to)

/** How many tokens such words may have. */
const ASIDE = 10

/** "With all members, including Peru[,] to finish the text": a comma behind examples begins nothing new. */
function closesAside({ tokens, pack }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== ',') return false
  const { listings, examples } = pack.commitmentFrames
  for (let i = at - 1; i > at - ASIDE && i > 0; i--) {
    if (tokens[i]?.lower !== ',') continue
    const first = tokens[i + 1]?.lower ?? ''
    return listings.has(first) || examples.has(first)
  }
  return false
}

/** "And Chile to sell copper": a party before an infinitive of its own. */
function doerAt(reading: Reading, sentence: ParsedSentence, at: number): NounGroup | undefined {
  const noun = nounAt(sentence, at)
  if (!noun || reading.words[noun.to]?.tag !== 'PART' || isOfPair(reading, sentence, at))
    return undefined
  const mention = reading.mentions.holding(noun.head)
  const named = mention !== undefined && mention.form !== 'adjective'
  return named && partiesIn(reading, noun).length > 0 ? noun : undefined
}

/** "Trade between Peru and Chile to build on": the second of two that a preposition stands before. */
function isOfPair(reading: Reading, { nouns }: ParsedSentence, at: number): boolean {
  const before = nouns.find((n) => n.to === at - 1 && n.prep >= 0)
  return before !== undefined && partiesIn(reading, before).length > 0
}

/** "…; to build a dam; and hasten the repair of wells". */
function behindSemicolon(reading: Reading, sentence: ParsedSentence, end: number): Act[] {
  const { words, tokens } = reading
  const items: Act[] = []
  let at = end
  while (tokens[at]?.lower === ';') {
    let from = at + 1
    if (words[from]?.tag === 'CCONJ') from++
    if (words[from]?.tag === 'PART') from++
    const head = words[from]?.tag === 'ADV' ? from + 1 : from
    const verb = sentence.verbs.find((v) => v.head === head && v.form === 'base')
    if (!verb) break
    at = phraseEnd(reading, sentence, head + 1)
    items.push({ from, to: at })
  }
  return items
}
