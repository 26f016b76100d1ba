import type { Bound } from '../../core/quantity.ts'
import type { VerbGroup } from '../../text/group.ts'
import { type Scene, verbsIn } from './scene.ts'
import type { Measured } from './statement.ts'

/**
 * The value as its verb leaves it: below what was not reached, as it is where nothing is negated; null where the verb is
 * negated and tells no other amount: "did not export 3 tons".
 */
export function asSaid(scene: Scene, value: Measured): Measured | null {
  const { frames } = scene
  const verb = verbsIn(scene, { from: scene.from, to: value.from }).at(-1)
  if (!verb || frames.counting.has(verb.lemma)) return value
  const near = nearly(scene, verb)
  if (near && value.bound === '=' && frames.reaching.has(verb.lemma) && governs(scene, verb, value))
    return { ...value, bound: near }
  const negated = verb.negated || isNever(scene, verb)
  const failed = hasFailed(scene, verb)
  if (!(negated || failed) || !governs(scene, verb, value)) return value
  if (failed && value.bound === '>') return { ...value, bound: '<=' }
  if (value.bound !== '=' && value.bound !== '~') return value
  if (value.change || verb.modal !== null || !frames.reaching.has(verb.lemma)) return null
  return { ...value, bound: '<' }
}

/** Nothing but small words stand between the verb and its value: no noun, no "but", no "only", nothing known. */
function governs({ reading, frames }: Scene, { from, to }: VerbGroup, value: Measured): boolean {
  for (let at = from - 1; at < value.from; at++) {
    const lower = reading.tokens[at]?.lower ?? ''
    if (frames.merely.has(lower)) return false
    if (at < to) continue
    if (!SMALL.has(reading.words[at]?.tag ?? '') || frames.definite.has(lower)) return false
  }
  return true
}

const SMALL: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'PART', 'ADJ'])

/** "Almost reached": the adverb before the verb bounds what it governs. */
function nearly({ reading, frames }: Scene, { from, head }: VerbGroup): Bound | undefined {
  for (let at = from - 1; at < head; at++) {
    const bound = frames.nearly.get(reading.tokens[at]?.lower ?? '')
    if (bound) return bound
  }
  return undefined
}

function isNever({ reading, frames }: Scene, { from, head }: VerbGroup): boolean {
  for (let at = from - 1; at < head; at++)
    if (frames.never.has(reading.tokens[at]?.lower ?? '')) return true
  return false
}

/** "Failed to reach", "failed to exceed", which bounds the value: the infinitive right behind. */
function hasFailed(scene: Scene, verb: VerbGroup): boolean {
  if (scene.frames.failing.has(verb.lemma)) return !verb.negated && verb.modal === null
  if (verb.type !== 'infinitive') return false
  const outer = scene.sentence.verbs.findLast(({ to }) => to <= verb.from)
  if (outer?.to !== verb.from) return false
  return scene.frames.failing.has(outer.lemma) && !outer.negated && outer.modal === null
}
