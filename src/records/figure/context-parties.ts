import type { Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** Parties that go without saying: those of the figure before, else those of the document. */
export function contextParties(scene: Scene, { before, lastFlow }: Flow): readonly string[] {
  if (before && before.parties.length > 1) return before.parties
  const last = lastFlow?.stated && lastFlow.parties.length > 1
  return last ? lastFlow.parties : scene.reading.mentions.about
}
