import type { FigureStatus } from '../core/indicator.ts'
import type { VerbGroup } from '../text/group.ts'
import { lemmaAt, type Scene, verbsIn } from './figure-scene.ts'
import { endOf, type Measured } from './figure-statement.ts'

/** Whether a value is reported, to be reached, foreseen or only thinkable: what governs its verb says so. */
export function statusOf(scene: Scene, quantity: Measured): FigureStatus {
  if (quantity.change?.role === 'from') return 'reported'
  return ofNouns(scene, quantity) ?? ofVerbs(scene, quantity)
}

/** "The target is $3 billion", "trade potential is estimated at": nouns of the clause before the value. */
function ofNouns(scene: Scene, { from }: Measured): FigureStatus | null {
  const { reading, frames } = scene
  for (let at = from - 1; at >= scene.from; at--) {
    const tag = reading.words[at]?.tag
    if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'ADV') continue
    const lemma = lemmaAt(reading, at)
    const found = frames.outlookNouns.get(lemma) ?? (tag === 'NOUN' ? undefined : frames.outlook.get(lemma))
    if (found) return found
    if (frames.agreeing.has(lemma) && isPurpose(scene, at + 1, from)) return 'target'
  }
  return null
}

/** "An agreement on transit of 5 tons": a preposition of purpose, and no finite verb up to the value. */
function isPurpose(scene: Scene, at: number, to: number): boolean {
  if (!scene.frames.purpose.has(lemmaAt(scene.reading, at))) return false
  return verbsIn(scene, { from: at, to }).every((v) => v.type !== 'finite')
}

/** From the verb of the value outwards, until one of them tells. */
function ofVerbs(scene: Scene, quantity: Measured): FigureStatus {
  const { sentence, frames, reading } = scene
  let open: FigureStatus | null = null
  let inner: VerbGroup | null = null
  for (const verb of governing(scene, quantity)) {
    const told = toldBy(scene, verb, inner)
    if (told) return told
    inner = verb
    if (verb.modal === 'would') open = 'possible'
    else if (verb.type === 'infinitive') open ??= frames.moves.has(verb.lemma) || frames.levels.has(verb.lemma) ? 'target' : null
    else if (verb.type === 'gerund' && isRaise(scene, verb)) open ??= 'target'
    if (verb.type !== 'finite') continue
    if (open === 'target' && isPastMove(scene, verb)) return 'reported'
    if (open && reading.pack.reports.has(verb.lemma)) return open
    if (verb.from < sentence.from || verb.modal === null) return open ?? 'reported'
  }
  return open ?? 'reported'
}

/** The verb of the value, then those before it in the sentence, nearest first. */
function governing(scene: Scene, quantity: Measured): VerbGroup[] {
  const { sentence, verb } = scene
  const before = verbsIn(scene, { from: sentence.from, to: Math.max(quantity.from, quantity.to) }).reverse()
  const inSubject = verb && verb.from >= endOf(quantity) && !before.some((v) => v.from >= scene.from)
  return inSubject ? [verb, ...before] : before
}

function toldBy({ frames }: Scene, verb: VerbGroup, inner: VerbGroup | null): FigureStatus | null {
  if (verb.negated) return null
  const bound = verb.passive && inner?.type === 'infinitive' ? frames.outlookPassive.get(verb.lemma) : undefined
  if (bound) return bound
  const said = frames.outlook.get(verb.lemma)
  if (said && !(verb.type === 'participle' && !verb.passive && said === 'target')) return said
  if (verb.modal === null || verb.modal === 'would') return null
  return frames.modals.get(verb.modal) ?? null
}

/** "Doubling trade is …", "aims at raising": but not ", reaching $3 billion" behind a verb and a comma. */
function isRaise(scene: Scene, gerund: VerbGroup): boolean {
  const { reading, frames, verb } = scene
  if (!frames.moves.has(gerund.lemma)) return false
  return reading.tokens[gerund.from - 1]?.lower !== ',' || (verb !== null && verb.from > gerund.from)
}

/** "Rose by 5 percent to reach $3 billion": the infinitive only tells the result. */
function isPastMove({ frames }: Scene, verb: VerbGroup): boolean {
  return verb.tense === 'past' && verb.modal === null && frames.moves.has(verb.lemma)
}
