import type { Indicator } from '../../core/indicator.ts'
import type { Mention } from '../../mentions/mention.ts'
import { partiesOf } from '../speakers.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import { inPair } from './sharing.ts'
import { type Flow, farSubject } from './ties.ts'

/**
 * In a text about two states, the other one of what one of them does there or to it: "Peruvian
 * firms run 30 projects", "Peru will train 40 officers", "ranks third among foreign investors".
 */
export function ofBoth(
  scene: Scene,
  flow: Flow,
  named: readonly string[],
): readonly string[] | null {
  if (!MUTUAL.has(flow.indicator)) return null
  const both = inPair(scene, named)
  const other = both.find((p) => !named.includes(p))
  if (!other || isToldApart(scene, other)) return null
  return isAbroad(scene, flow) || isDealtWith(scene, flow) || isOfPeople(scene, flow, named)
    ? both
    : null
}

/** "97 Peruvian and 300 Chilean firms": the other one is told of by itself. */
function isToldApart({ reading, from, to }: Scene, other: string): boolean {
  const apart = (m: Mention): boolean => m.form === 'adjective' || m.kind === 'group'
  return reading.mentions.at(from, to).some((m) => apart(m) && m.parties.includes(other))
}

/** What is told of two states as readily as of one. */
const MUTUAL: ReadonlySet<Indicator> = new Set([
  'count',
  'investment',
  'contracts',
  'price',
  'share',
  'other',
])

/** "Among the foreign investors", "20 percent of all foreign investment", but not "90 firms with foreign capital". */
function isAbroad({ reading, frames, from, to }: Scene, { value, indicator }: Flow): boolean {
  for (let at = from; at + 1 < to; at++)
    if (
      (indicator === 'share' || at < value.from || at > value.to + 1) &&
      frames.foreign.has(lemmaAt(reading, at)) &&
      frames.investing.has(reading.words[at + 1]?.lemma ?? '')
    )
      return true
  return false
}

/** "Peru expelled 3 diplomats", "will give 40 scholarships", "wants $90 a ton": done to or for somebody. */
function isDealtWith({ frames, verb, sentence, from }: Scene, { value, indicator }: Flow): boolean {
  if (indicator === 'share') return false
  const verbs = sentence.verbs.filter((v) => v.from >= from && v.to <= value.from)
  const acting = verbs.at(-1) ?? verb
  return acting !== null && frames.dealing.has(acting.lemma)
}

/** "Peruvian firms", "the Peruvian side", "Peruvian goods": those of one state, told of beside another. */
function isOfPeople(scene: Scene, flow: Flow, named: readonly string[]): boolean {
  if (flow.indicator === 'other') return false
  const to = Math.max(scene.to, flow.value.to)
  const found = [...farSubject(scene), ...scene.reading.mentions.at(scene.from, to)]
  return found.some((m) => isOneOf(scene, m, named) && isOfActors(scene, m))
}

function isOneOf({ reading }: Scene, mention: Mention, named: readonly string[]): boolean {
  return partiesOf(reading, mention).some((p) => named.includes(p))
}

/** People or firms of a state, or its goods behind the adjective. */
function isOfActors(scene: Scene, { kind, form, from, to }: Mention): boolean {
  if (kind === 'group' && form === 'description') return scene.reading.words[from]?.tag === 'ADJ'
  const group = form === 'adjective' ? nounHolding(scene, to) : undefined
  const noun = group ? lemmaAt(scene.reading, group.head) : ''
  return scene.frames.abroad.has(noun) || scene.frames.wares.has(noun)
}
