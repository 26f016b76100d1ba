import type { FigureStatus } from '../../core/indicator.ts'
import type { TimeValue } from '../../core/time.ts'
import { beforeArticle } from '../article.ts'
import { holding } from '../range.ts'
import { isExtreme } from './extremes.ts'
import { isTime, lemmaAt, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'

const LENGTH = /^P(?:(\d+)Y|(\d+)M|(\d+)W|(\d+)D)$/
const LENGTH_UNITS = ['a', 'mo', 'wk', 'd']

/** A length of time that the times of the text hold, as a value: "for five years". */
export function lengthAsQuantity(time: TimeValue): Measured | null {
  if (time.period !== null) return null
  const parts = LENGTH.exec(time.duration ?? '')
  if (!parts) return null
  const at = parts.findIndex((part, i) => i > 0 && part !== undefined)
  const unit = LENGTH_UNITS[at - 1] as string
  return {
    from: time.from,
    to: time.to,
    value: Number(parts[at]),
    high: null,
    unit,
    bound: '=',
    counted: null,
    change: null,
    per: null,
    rules: time.rules,
  }
}

/** "Within 30 km of the frontier", "lies 30 km south of Lima": where something is, not how long. */
export function isNearness(scene: Scene, value: Measured): boolean {
  const { reading, frames } = scene
  if (!DISTANCES.has(value.unit)) return false
  if (frames.nearness.has(reading.tokens[value.from - 1]?.lower ?? ''))
    return reading.words[value.to]?.tag === 'ADP'
  return isWhereabouts(scene, value)
}

/** "30 km to the south of Lima", "lies 30 km from the port"; not "runs 30 km south", "runs 30 km from A to B". */
function isWhereabouts({ reading, frames, verb, to: end }: Scene, { from, to }: Measured): boolean {
  const { directions, stretching, lying, ending } = frames
  const lower = (at: number) => reading.tokens[at]?.lower ?? ''
  const told = verb && verb.to <= from ? verb.lemma : undefined
  if (told !== undefined && stretching.has(told)) return false
  const at = lower(to + 1) === 'the' ? to + 2 : to
  if (directions.has(lower(at))) return true
  const lies = told !== undefined && (lying.has(told) || verb?.passive === true)
  if (lower(to) !== 'from' || !lies) return false
  for (let i = to + 1; i < end; i++) if (ending.has(lower(i))) return false
  return true
}

const DISTANCES: ReadonlySet<string> = new Set(['km', 'm', '[mi_i]', '[nmi_i]'])

/** Why a length of time is no figure, or null where it is one. */
export function lengthFault(scene: Scene, quantity: Measured): string | null {
  const { reading, frames } = scene
  if (!isTime(quantity.unit)) return null
  // "Cut the trip from three days to 12 hours": what is shortened is a way or a work.
  if (quantity.change?.role === 'from' || quantity.change?.role === 'to') return null
  const word = (at: number) => reading.words[at]?.lemma.toLowerCase() ?? ''
  if (word(quantity.to) === 'old' || reading.tokens[quantity.to - 1]?.lower === 'old')
    return 'an age'
  if (frames.inside.has(word(quantity.from - 1)) && isExtreme(reading, quantity.from - 1))
    return 'how long there was none like it'
  for (let at = quantity.to; at < Math.min(quantity.to + 5, scene.to); at++) {
    if (frames.passing.has(word(at))) return 'the length of a meeting, a stay or an age'
    if (isOfOffice(scene, quantity, at)) return 'the term of an office'
    if (frames.lasting.has(word(at))) return null
    if (at > quantity.to && reading.words[at]?.tag === 'VERB') break
  }
  const isOf = frames.of.has(word(quantity.to)) && reading.words[quantity.to + 1]?.tag !== 'DET'
  return isOf ||
    isWay(scene, quantity) ||
    isLengthOf(scene, quantity) ||
    isTermFor(scene, quantity) ||
    lastsBefore(scene, quantity)
    ? null
    : 'a length of time that measures no agreement, work or way'
}

/** "Re-elected for another five-year term": how long somebody is to govern. */
function isOfOffice({ reading, frames, sentence }: Scene, { from }: Measured, at: number): boolean {
  if (!frames.singulars.has(lemmaAt(reading, at))) return false
  for (let i = Math.max(sentence.from, from - OFFICE); i < at; i++)
    if (frames.domestic.has(lemmaAt(reading, i))) return true
  return false
}

/** How far in front of a term the election to it may stand. */
const OFFICE = 8

/** "A train reaches the port in 15 days": how long a way takes. */
function isWay({ reading, frames, verb, from: start }: Scene, { from, bound }: Measured): boolean {
  // "Will arrive in less than a month" tells when, not how long the way is.
  if (verb === null || verb.modal !== null || bound === '<') return false
  if (!frames.inside.has(lemmaAt(reading, from - 1))) return false
  let moves = false
  for (let at = start; at < from; at++) moves ||= frames.ways.has(lemmaAt(reading, at))
  return moves
}

/** "A visa waiver, approved for a one-year period": behind "for" the life of what lasts. */
function isTermFor({ reading, frames, sentence, verb }: Scene, { from }: Measured): boolean {
  if (verb?.negated) return false
  const before = beforeArticle(reading, from)
  if (!frames.purpose.has(lemmaAt(reading, before)) || frames.inside.has(lemmaAt(reading, before)))
    return false
  for (let at = sentence.from; at < before; at++) {
    if (frames.passing.has(lemmaAt(reading, at))) return false
    if (frames.lasting.has(lemmaAt(reading, at)) && reading.words[at]?.tag === 'NOUN') return true
  }
  return false
}

/** "A term of 25 years", "a visa-free stay of up to 15 days". */
function isLengthOf(scene: Scene, { from }: Measured): boolean {
  const { reading, frames, sentence } = scene
  let at = from - 1
  while (
    at > sentence.from &&
    (reading.words[at]?.tag === 'ADV' || reading.words[at]?.tag === 'ADP')
  )
    at--
  const group = frames.of.has(lemmaAt(reading, at + 1)) ? holding(sentence.nouns, at) : undefined
  if (!group) return false
  for (let i = group.from; i < group.to; i++)
    if (frames.lasting.has(lemmaAt(reading, i))) return true
  return false
}

/** "Is valid for 10 years", "will take 30 months". */
function lastsBefore(scene: Scene, { from }: Measured): boolean {
  const { reading, frames } = scene
  let lasting = false
  // "A meeting that took 90 minutes"
  if (scene.subject.some((g) => frames.passing.has(g.lemma))) return false
  for (let at = scene.from; at < from; at++) {
    const lemma = lemmaAt(reading, at)
    if (frames.passing.has(lemma)) return false
    if (frames.lasts.has(lemma)) lasting = true
  }
  return lasting
}

/**
 * "A train needs 10 days" and "under a five-year contract" are facts, "the works would take 30 months" is
 * foreseen; null where the rest of the sentence tells.
 */
export function lengthStatus(scene: Scene, quantity: Measured): FigureStatus | null {
  if (isOfDocument(scene, quantity)) return 'reported'
  const { reading, frames, verb } = scene
  if (verb === null || verb.to > quantity.from) return null
  // "Should begin in 2022 and last three years"
  const endures =
    frames.enduring.has(verb.lemma) || frames.enduring.has(lemmaAt(reading, quantity.from - 1))
  if (endures && !verb.negated && frames.supposing.has(verb.modal ?? '')) return 'forecast'
  return verb.modal === null && frames.lasts.has(verb.lemma) ? 'reported' : null
}

/** "Under a five-year contract", "the ten-year pact obliges": the life of what is concluded. */
function isOfDocument(scene: Scene, { from, to }: Measured): boolean {
  const { reading, frames, sentence, subject } = scene
  const group = holding(sentence.nouns, from)
  if (!group || group.head < to || !frames.documents.has(lemmaAt(reading, group.head))) return false
  if (subject.some((g) => g.from === group.from)) return true
  return frames.bases.has(lemmaAt(reading, group.from - 1))
}
