import type { FigureStatus } from '../../core/indicator.ts'
import type { VerbGroup } from '../../text/group.ts'
import { holding } from '../range.ts'
import { lemmaAt, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** What a verb says of the value behind it; `inner` is the verb between them. */
export function toldBy(
  scene: Scene,
  verb: VerbGroup,
  inner: VerbGroup | null,
): FigureStatus | null {
  const { frames } = scene
  if (verb.progressive && inner === null && frames.building.has(verb.lemma)) return 'target'
  if (verb.negated) return inner?.type === 'infinitive' ? 'reported' : null
  const ahead =
    inner?.type === 'infinitive' &&
    frames.going.has(verb.lemma) &&
    (verb.progressive || inner.from === verb.to)
  if (ahead) return 'target'
  const described = frames.being.has(verb.lemma) ? describedAs(scene, verb, inner) : undefined
  if (described) return described
  const bound =
    verb.passive && inner?.type === 'infinitive' ? frames.outlookPassive.get(verb.lemma) : undefined
  if (bound) return bound
  const said = isActing(scene, verb, inner) ? undefined : frames.outlook.get(verb.lemma)
  const allowed = said === 'possible' && verb.passive && inner?.type !== 'infinitive'
  if (said && !allowed && !(verb.type === 'participle' && !verb.passive && said === 'target'))
    return said
  if (verb.modal === null || verb.modal === 'would') return null
  return frames.modals.get(verb.modal) ?? null
}

/** "According to estimates, … will be": foreseen, not promised. */
export function isEstimated(scene: Scene): boolean {
  const { reading, frames, sentence, verb } = scene
  if (verb === null || verb.modal === null) return false
  const opening = sentence.nouns.find((g) => g.from >= sentence.from)
  if (!opening || opening.to > verb.from) return false
  if (frames.estimates.has(lemmaAt(reading, opening.head)) || isOfTrust(scene)) return true
  // "A study estimates that it will triple", "I am sure that it will"
  return sentence.verbs.some(
    (v) =>
      v.to <= verb.from &&
      v.modal === null &&
      (frames.estimating.has(v.lemma) ||
        (frames.being.has(v.lemma) && frames.estimating.has(adjectiveBehind(scene, v)))),
  )
}

/** "Expressed confidence | that it will": the noun in front of the clause. */
function isOfTrust({ reading, frames, from }: Scene): boolean {
  const at = reading.words[from - 1]?.tag === 'SCONJ' ? from - 2 : from - 1
  return reading.words[at]?.tag === 'NOUN' && frames.estimates.has(lemmaAt(reading, at))
}

/** "Are fully confident": the adjective that a verb is followed by; "" without one. */
function adjectiveBehind({ reading }: Scene, { to }: VerbGroup): string {
  let at = to
  while (reading.words[at]?.tag === 'ADV') at++
  return lemmaAt(reading, at)
}

/** "Undertook 30 projects", "called it small": what looks ahead only before "to" or "for". */
function isActing({ reading, frames }: Scene, verb: VerbGroup, inner: VerbGroup | null): boolean {
  if (!frames.acting.has(verb.lemma) || inner?.type === 'infinitive') return false
  return !frames.purpose.has(lemmaAt(reading, verb.to))
}

/** "Is expected to", "are ready to", "is likely to": the adjective right behind "be". */
function describedAs(
  scene: Scene,
  verb: VerbGroup,
  inner: VerbGroup | null,
): FigureStatus | undefined {
  const { reading, frames } = scene
  let at = verb.to
  while (reading.words[at]?.tag === 'ADV') at++
  if (reading.words[at]?.tag !== 'ADJ') return undefined
  const bound =
    inner?.type === 'infinitive' ? frames.outlookPassive.get(lemmaAt(reading, at)) : undefined
  if (inner?.type === 'infinitive' && wasAble(scene, verb, at)) return 'reported'
  return bound ?? frames.outlook.get(lemmaAt(reading, at))
}

/** "Was able to export 3 tons": what could be done was done, but where it only was said then. */
function wasAble({ reading, frames, sentence }: Scene, verb: VerbGroup, at: number): boolean {
  if (verb.tense !== 'past' || verb.negated || verb.modal !== null) return false
  const said = sentence.verbs.some((v) => v.to <= verb.from && reading.pack.reports.has(v.lemma))
  return !said && frames.capable.has(lemmaAt(reading, at))
}

/** "With a view to | building", "an eye on raising": what somebody is out for. */
export function isWithView({ reading }: Scene, at: number): boolean {
  const { nouns } = reading.pack.commitmentFrames.purposes
  return nouns.has(lemmaAt(reading, at)) && reading.words[at + 2]?.form === 'ing'
}

/** "Can carry": the verb of a value says that something is able to. */
export const isAble = ({ verb, frames }: Scene): boolean => frames.capable.has(verb?.modal ?? '')

/** "There is the capacity for five trains to enter": so many could. */
export function isRoom({ reading, frames, sentence }: Scene, quantity: Measured): boolean {
  if (!frames.purpose.has(lemmaAt(reading, quantity.from - 1))) return false
  const noun = sentence.nouns.find((n) => n.from <= quantity.from && n.to >= quantity.to)
  const end = Math.max(noun?.to ?? 0, endOf(quantity))
  return sentence.verbs.some((v) => v.type === 'infinitive' && v.from === end)
}

/** "Sold it 3 tons for delivery in May", "for May shipment": so much is to be delivered. */
export function isToDeliver({ reading, frames, verb, to }: Scene, quantity: Measured): boolean {
  if (verb === null || !frames.bargains.has(verb.lemma)) return false
  for (let at = endOf(quantity) + 1; at < to; at++) {
    if (!frames.deliveries.has(lemmaAt(reading, at))) continue
    const before = holding(reading.times, at - 1)?.from ?? at
    return frames.purpose.has(lemmaAt(reading, before - 1))
  }
  return false
}
