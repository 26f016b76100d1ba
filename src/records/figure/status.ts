import type { FigureStatus, Indicator } from '../../core/indicator.ts'
import type { VerbGroup } from '../../text/group.ts'
import { holding, within } from '../range.ts'
import { isBracketedBase } from './brackets.ts'
import {
  isAside,
  isAttribute,
  isBehindSigning,
  isBeside,
  isConcluded,
  isExisting,
  isGranted,
  isSurpassed,
} from './existing.ts'
import { lengthStatus } from './length.ts'
import { isAble, isEstimated, isRoom, isToDeliver, isWithView, toldBy } from './outlook.ts'
import { isLevelBefore } from './own-time.ts'
import { betweenStops, lemmaAt, nounHolding, type Scene, verbsIn } from './scene.ts'
import { endOf, type Measured } from './statement.ts'

/** Whether a value is reported, to be reached, foreseen or only thinkable: what governs its verb says so. */
export function statusOf(scene: Scene, quantity: Measured, indicator: Indicator): FigureStatus {
  if (isCompared(scene, quantity)) return 'reported'
  if (isDistance(scene, quantity) || isExisting(scene, quantity, indicator)) return 'reported'
  if (isBehindSigning(scene, quantity)) return 'reported'
  if (isAside(scene, quantity)) return 'reported'
  const agreed = indicator === 'contracts' || (indicator === 'other' && isGranted(scene, quantity))
  if (agreed && isConcluded(scene, quantity)) return 'reported'
  const lasts = indicator === 'duration' ? lengthStatus(scene, quantity) : null
  if (lasts) return lasts
  if (indicator === 'capacity' && isRoom(scene, quantity)) return 'possible'
  // "Urged it to withdraw the 1,500 soldiers": so many are there.
  if (quantity.counted && scene.reading.tokens[quantity.from - 1]?.lower === 'the')
    return 'reported'
  const { status, weak } = ofVerbs(scene, quantity)
  if (status === 'target' && isEstimated(scene)) return 'forecast'
  if (scene.verb === null && isUndertaking(scene, quantity)) return 'target'
  // "A 69-km pipeline that can carry 2 million tons" is that long.
  const described = scene.verb !== null && quantity.to <= scene.verb.from
  if (status === 'possible' && indicator === 'length' && described) return 'reported'
  // "Can carry 300 passengers" tells how large it is.
  if (status === 'possible' && indicator === 'capacity' && isAble(scene)) return 'reported'
  if (!weak) return status
  if (isToDeliver(scene, quantity)) return 'target'
  return ofNouns(scene, quantity) ?? (status === 'possible' ? hopedFor(scene) : null) ?? status
}

/** "40 km away from the capital": where something lies, or is to lie. */
function isDistance({ reading, frames }: Scene, quantity: Measured): boolean {
  return (
    frames.units.get(quantity.unit) === 'length' &&
    frames.away.has(lemmaAt(reading, endOf(quantity)))
  )
}

/** "Construction of a 300-MW plant" in a list of works: what is to be done. */
function isUndertaking({ reading, frames, sentence }: Scene, { from }: Measured): boolean {
  const opening = sentence.nouns.find((g) => g.from >= sentence.from)
  if (!opening || opening.to > from || sentence.block.role === 'title') return false
  return (
    frames.undertakings.has(lemmaAt(reading, opening.head)) &&
    frames.of.has(lemmaAt(reading, opening.to))
  )
}

const LEADS: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET'])

/** "Up from $1 billion", "compared with 5 tons a year before": what is compared with is a fact. */
export function isCompared(
  { reading, frames, sentence, from }: Scene,
  quantity: Measured,
): boolean {
  if (quantity.change?.role === 'from' || isSurpassed(reading, quantity)) return true
  if (isBracketedBase(reading, sentence, quantity)) return true
  if (isLevelBefore(reading, quantity)) return true
  let at = quantity.from - 1
  while (at > from && LEADS.has(reading.words[at]?.tag ?? '')) {
    if (frames.against.has(lemmaAt(reading, at))) return true
    at--
  }
  if (frames.against.has(reading.tokens[at]?.lower ?? '')) return true
  if (reading.words[at]?.tag === 'VERB' && frames.comparing.has(lemmaAt(reading, at))) return true
  return isKnown({ reading, frames }, quantity) || isEarlier({ reading, frames }, quantity)
}

/** "From 4 million a year earlier", "3 tons in the same period of 2015": a time of comparison right behind. */
function isEarlier(
  { reading, frames }: Pick<Scene, 'reading' | 'frames'>,
  quantity: Measured,
): boolean {
  const end = endOf(quantity)
  if (!frames.comparing.has(lemmaAt(reading, quantity.from - 1))) return false
  const time = within(reading.times, { from: end, to: end + NEAR })[0]
  return time?.comparison === true && (time.from === end || reading.words[end]?.tag === 'ADP')
}

/** How many tokens a time behind a value may take. */
const NEAR = 9

/** "Less than the $500 million of 2022": a definite value behind "than" is known, not bounded. */
function isKnown(
  { reading, frames }: Pick<Scene, 'reading' | 'frames'>,
  { from, to }: Measured,
): boolean {
  for (let at = from; at < Math.min(from + 4, to); at++) {
    if (frames.definite.has(reading.tokens[at]?.lower ?? ''))
      return frames.comparing.has(lemmaAt(reading, at - 1))
  }
  const the = frames.definite.has(reading.tokens[from - 1]?.lower ?? '')
  return (
    the &&
    frames.comparing.has(lemmaAt(reading, from - 2)) &&
    reading.words[from - 2]?.tag !== 'VERB'
  )
}

/** "In the hope that it would reach $3 billion": the noun before the clause. */
function hopedFor({ reading, frames, sentence, from }: Scene): FigureStatus | null {
  const at = reading.words[from - 1]?.tag === 'SCONJ' ? from - 2 : from - 1
  if (at < sentence.from || reading.words[at]?.tag !== 'NOUN') return null
  return (
    frames.outlookNouns.get(lemmaAt(reading, at)) ??
    frames.outlook.get(lemmaAt(reading, at)) ??
    null
  )
}

/** "The target is $3 billion", "trade potential is estimated at": nouns of the clause before the value. */
function ofNouns(scene: Scene, quantity: Measured): FigureStatus | null {
  const { reading, frames } = scene
  const { from } = quantity
  const group = nounHolding(scene, from)
  const head =
    group && group.head >= quantity.to
      ? frames.outlookNouns.get(lemmaAt(reading, group.head))
      : undefined
  if (head) return head
  for (let at = from - 1; at >= scene.from; at--) {
    // "Given the potential, trade, which is $3 million, should grow"
    if (scene.link === 'relative' && frames.relatives.has(lemmaAt(reading, at))) break
    const tag = reading.words[at]?.tag
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'ADV') continue
    const lemma = lemmaAt(reading, at)
    if (isBeside(scene, at, from)) continue
    if (isWithView(scene, at)) return 'target'
    const found =
      frames.outlookNouns.get(lemma) ?? (tag === 'NOUN' ? undefined : frames.outlook.get(lemma))
    if (found) return found
    const document = frames.documents.has(quantity.counted?.head.toLowerCase() ?? '')
    if (frames.agreeing.has(lemma) && !document && isPurpose(scene, at + 1, from)) return 'target'
  }
  return null
}

/** "An agreement on transit of 5 tons": a preposition of purpose, and no finite verb up to the value. */
function isPurpose(scene: Scene, from: number, to: number): boolean {
  const { reading, frames } = scene
  for (let at = from; at < to; at++) {
    if (!frames.purpose.has(lemmaAt(reading, at)) || holding(reading.times, at + 1)) continue
    const acts = verbsIn(scene, { from, to }).filter((v) => isClause(scene, v))
    return acts.every((v) => v.to <= at && (v.passive || isOnlyTold(frames, v)))
  }
  return false
}

/** "Talks are underway", "they signed an agreement". */
function isOnlyTold({ signing, being }: Scene['frames'], { lemma }: VerbGroup): boolean {
  return signing.has(lemma) || being.has(lemma)
}

/** What verbs tell; weak where only their forms do, so that a noun may tell more. */
interface Told {
  readonly status: FigureStatus
  readonly weak: boolean
}

/** From the verb of the value outwards, until one of them tells. */
function ofVerbs(scene: Scene, quantity: Measured): Told {
  const { sentence, frames } = scene
  let open: FigureStatus | null = null
  let inner: VerbGroup | null = null
  for (const verb of governing(scene, quantity)) {
    const told = isUsual(scene, verb, quantity) ? null : toldBy(scene, verb, inner)
    if (told && !(told === 'possible' && !inner && isSeen(scene, verb, quantity)))
      return { status: told, weak: false }
    inner = verb
    if (verb.modal === 'would') open = 'possible'
    else if (isCopula(scene, verb)) continue
    else if (verb.type === 'infinitive')
      open ??= frames.moves.has(verb.lemma) || frames.levels.has(verb.lemma) ? 'target' : null
    else if (verb.type === 'gerund' && isRaise(scene, verb)) open ??= 'target'
    else if (isJoinedBase(scene, verb)) continue
    if (!isClause(scene, verb)) continue
    if (open === 'target' && (isPastMove(scene, verb) || isResult(scene, verb, quantity)))
      return { status: 'reported', weak: true }
    if (open === 'possible' && isPastReport(scene, verb) && quantity.unit !== '1') open = 'target'
    if (verb.modal === null || verb.from < sentence.from) break
  }
  return { status: open ?? 'reported', weak: true }
}

/** "Announced the cost to be $3 million", "is said to be": the infinitive only says what it is. */
function isCopula({ reading, frames, sentence }: Scene, verb: VerbGroup): boolean {
  if (verb.type !== 'infinitive' || !frames.being.has(verb.lemma)) return false
  const outer = sentence.verbs.findLast((v) => v.to <= verb.from && !isAttribute(reading, v))
  return outer !== undefined && reading.pack.reports.has(outer.lemma)
}

/** "Said that it would reach": what was ahead when it was said. */
function isPastReport({ reading }: Scene, verb: VerbGroup): boolean {
  return verb.tense === 'past' && reading.pack.reports.has(verb.lemma)
}

/** The verb of the value, then those before it in the sentence, nearest first. */
function governing(scene: Scene, quantity: Measured): VerbGroup[] {
  const { sentence, verb, reading } = scene
  const before = verbsIn(scene, {
    from: betweenStops(scene, sentence, quantity).from,
    to: Math.max(quantity.from, quantity.to),
  }).reverse()
  const inSubject =
    verb &&
    verb.from >= endOf(quantity) &&
    !before.some((v) => v.from >= scene.from && !reading.pack.reports.has(v.lemma)) &&
    !(scene.subject[0] && scene.subject[0].from > endOf(quantity))
  return inSubject ? [verb, ...before] : before
}

/** A finite verb that has a clause of its own: no participle behind its noun, no "help reduce". */
function isClause({ sentence, reading }: Scene, verb: VerbGroup): boolean {
  if (verb.type !== 'finite') return false
  if (verb.form === 'base' && reading.words[verb.from - 1]?.tag === 'VERB') return false
  return sentence.clauses.some((c) => c.verb === verb)
}

/** "Offers 56 scholarships a year": what is offered regularly is given. */
function isUsual({ reading, frames }: Scene, verb: VerbGroup, quantity: Measured): boolean {
  if (
    frames.outlook.get(verb.lemma) !== 'possible' ||
    verb.tense !== 'present' ||
    verb.modal !== null
  )
    return false
  const end = endOf(quantity)
  return (
    verb.to <= quantity.from &&
    (quantity.per !== null ||
      within(reading.times, { from: end, to: end + 3 }).some((t) => t.every !== null))
  )
}

/** "Can be seen in the launch of three satellites", "can be mentioned": only what there is is shown. */
function isSeen({ frames }: Scene, verb: VerbGroup, quantity: Measured): boolean {
  if (verb.modal === null || !verb.passive) return false
  return frames.counting.has(verb.lemma) || (quantity.unit === '1' && verb.to <= quantity.from)
}

/** "Doubling trade is …", "for raising trade to": but not ", reaching $3 billion", "before falling to". */
function isRaise(scene: Scene, gerund: VerbGroup): boolean {
  const { reading, frames, verb } = scene
  if (!frames.moves.has(gerund.lemma)) return false
  return (
    frames.purpose.has(lemmaAt(reading, gerund.from - 1)) ||
    (verb !== null && verb.from > gerund.from)
  )
}

/** "Will cut the time and reduce costs": a bare form goes with the auxiliary before it. */
function isJoinedBase({ reading }: Scene, verb: VerbGroup): boolean {
  return (
    verb.type === 'finite' &&
    verb.form === 'base' &&
    verb.modal === null &&
    reading.words[verb.from - 1]?.tag === 'CCONJ'
  )
}

/** "Registered an 80 percent rise to top $3 billion": behind a change the infinitive tells what came of it. */
function isResult({ reading, frames }: Scene, verb: VerbGroup, { from }: Measured): boolean {
  if (verb.modal !== null || (frames.being.has(verb.lemma) && verb.tense !== 'past')) return false
  return within(reading.quantities, { from: verb.to, to: from }).some(
    (q) => q.change?.role === 'by',
  )
}

/** "Rose by 5 percent to reach $3 billion", "helped raise": the infinitive only tells the result. */
function isPastMove({ frames }: Scene, verb: VerbGroup): boolean {
  const done = frames.moves.has(verb.lemma) || frames.helping.has(verb.lemma)
  return verb.tense === 'past' && verb.modal === null && done
}
