import type { Indicator } from '../../core/indicator.ts'
import type { VerbGroup } from '../../text/group.ts'
import { beforeArticle } from '../article.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { isMoney, lemmaAt, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** So many words may stand between "current" and a value. */
const NEAR = 4

/**
 * True for what is there, whatever is wished of it: "its current 30 percent share", "talks to reduce
 * a $5 billion deficit", "considered the joint 521-km railway".
 */
export function isExisting(scene: Scene, quantity: Measured, indicator: Indicator): boolean {
  const { reading, frames, sentence } = scene
  const { from } = quantity
  if (isRelated(scene, quantity)) return true
  for (let at = from - 1; at >= Math.max(sentence.from, from - NEAR); at--) {
    if (frames.existing.has(reading.tokens[at]?.lower ?? '')) return true
    const tag = reading.words[at]?.tag
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'ADV') break
  }
  const group = holding(sentence.nouns, from)
  if (!group || group.head < endOf(quantity)) return false
  if (frames.balances.has(lemmaAt(reading, group.head))) return isReduced(scene, group.from)
  return indicator === 'length' && frames.definite.has(reading.tokens[group.from]?.lower ?? '')
}

/** "Wants to cut the 5 tons | that it sells": so much it does sell. */
function isRelated({ link, from, verb }: Scene, quantity: Measured): boolean {
  const behind = link === 'relative' && from >= endOf(quantity)
  return behind && verb !== null && verb.modal === null && verb.tense !== 'future'
}

/** "To redress a deficit", "to cut its debt": the verb right before it takes away from what is there. */
function isReduced({ frames, sentence }: Scene, from: number): boolean {
  const verb = sentence.verbs.findLast((v) => v.to <= from)
  return verb !== undefined && from - verb.to < 3 && frames.reducing.has(verb.lemma)
}

/** "Is to rise following the signing of a $3 million deal": what the clause foresees comes after it. */
export function isBehindSigning({ reading, sentence }: Scene, { from }: Measured): boolean {
  const { signings, past } = reading.pack.eventFrames
  for (let at = from - 1; at >= Math.max(sentence.from, from - NEAR); at--) {
    if (!signings.has(reading.tokens[at]?.lower ?? '')) continue
    const led = beforeArticle(reading, at)
    return past.has(reading.tokens[led]?.lower ?? '')
  }
  return false
}

/** "The sum | invested in it | to be": a participle behind its noun that neither tells nor looks ahead. */
export function isAttribute({ words, pack }: Reading, { from, head, type, lemma }: VerbGroup) {
  if (type === 'participle') return true
  const { outlook, outlookPassive } = pack.figureFrames
  if (pack.reports.has(lemma) || outlook.has(lemma) || outlookPassive.has(lemma)) return false
  return from === head && words[head]?.participleToo === true && words[head - 1]?.tag === 'NOUN'
}

/** "5 percent higher than $3 million": the level that a change in percent is against. */
export function isSurpassed({ quantities }: Reading, { from, bound, unit }: Measured): boolean {
  if ((bound !== '>' && bound !== '<') || unit === '%') return false
  const before = holding(quantities, from - 1)
  return before?.unit === '%' && before.to === from
}

/** "The deal, worth $3 million, will …", "shipments, worth $3 million last year, may fall": so much there is. */
export function isAside({ reading, frames, verb }: Scene, { from }: Measured): boolean {
  const at = worthBefore(reading, from)
  return (
    verb !== null &&
    from < verb.from &&
    frames.worth.has(lemmaAt(reading, at)) &&
    reading.tokens[at - 1]?.lower === ','
  )
}

function worthBefore({ words }: Scene['reading'], from: number): number {
  let at = from - 1
  while (words[at]?.tag === 'ADV') at--
  return at
}

/** "Signed a contract for ships worth $3 million": the deal is done. */
export function isConcluded({ frames, verb }: Scene, { from }: Measured): boolean {
  if (verb === null) return false
  return frames.signing.has(verb.lemma) && verb.modal === null && !verb.negated && verb.to <= from
}

/** "Adopted a roadmap | and seven accords": what another object of the verb foresees is none of the value. */
export function isBeside({ reading, verb }: Scene, at: number, from: number): boolean {
  if (!verb || at < verb.to || reading.words[from - 1]?.tag !== 'CCONJ') return false
  return within(reading.quantities, { from: at, to: from }).length === 0
}

/** "Signed an accord on a loan of $3 million": a sum that is granted, and none that somebody is to pay. */
export function isGranted({ sentence, from }: Scene, { from: at, unit }: Measured): boolean {
  return (
    isMoney(unit) && !within(sentence.verbs, { from, to: at }).some((v) => v.type === 'infinitive')
  )
}

/** "Shipments, worth $3 million, may fall by 5 percent": the level stands in front of the verb, the change behind it. */
export const isSplit = ({ verb }: Scene, level: Range, change: Range): boolean =>
  verb !== null && level.to < verb.from && verb.to <= change.from
