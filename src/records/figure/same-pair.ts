import type { Indicator } from '../../core/indicator.ts'
import { goesOn } from '../paragraph.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/**
 * The parties of the figure in front, where a sentence goes on with what was told: "70 Peruvian firms
 * work in Chile. They employ 900 people", "2,000 engineers work there".
 */
export function samePair(
  scene: Scene,
  { indicator, recent }: Flow,
  named: readonly string[],
): readonly string[] | null {
  if (!recent?.stated || recent.parties.length !== 2 || !OF_PEOPLE.has(indicator)) return null
  const gap = scene.sentence.index - recent.scene.sentence.index
  if (gap > 1 || !goesOn(scene.reading, recent.scene.sentence, scene.sentence)) return null
  if (!named.every((p) => recent.parties.includes(p))) return null
  return isPointing(scene) || isThere(scene) ? recent.parties : null
}

const OF_PEOPLE: ReadonlySet<Indicator> = new Set([
  'count',
  'investment',
  'contracts',
  'production',
])

/** "They", "it" in front of the verb. */
function isPointing({ reading, subject, verb }: Scene): boolean {
  const [group, ...more] = subject
  if (!group || !verb || more.length > 0 || group.to > verb.from) return false
  return reading.words[group.head]?.tag === 'PRON'
}

function isThere({ reading, frames, sentence }: Scene): boolean {
  for (let at = sentence.from + 1; at < sentence.to; at++)
    if (frames.there.has(lemmaAt(reading, at)) && reading.words[at]?.tag !== 'PRON') return true
  return false
}
