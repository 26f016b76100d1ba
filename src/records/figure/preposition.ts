import type { Mention } from '../../mentions/mention.ts'
import { nounHolding, type Scene } from './scene.ts'

/** The token of the preposition that governs a mention, through a list of names, or -1. */
export function prepositionOf(scene: Scene, mention: Mention): number {
  const { reading } = scene
  const group = nounHolding(scene, mention.from)
  let at = group ? group.from - 1 : mention.from - 1
  // The subject may stand before its clause: "Exports to Peru, which … , rose".
  const start = mention.from < scene.from ? scene.sentence.from : scene.from
  for (let steps = 0; at >= start && steps < 12; steps++) {
    const { tag } = reading.words[at] ?? { tag: 'PUNCT' }
    if (tag === 'ADP') return at
    const joins = tag === 'CCONJ' || reading.tokens[at]?.lower === ','
    // "Peru, Chile, and Mali"
    const end = tag === 'CCONJ' && reading.tokens[at - 1]?.lower === ',' ? at - 1 : at
    const before = joins ? nounHolding(scene, end - 1) : undefined
    if (!before || reading.mentions.at(before.from, before.to).length === 0) return -1
    at = before.from - 1
  }
  return -1
}
