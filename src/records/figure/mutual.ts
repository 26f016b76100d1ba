import { isTraded } from '../../core/indicator.ts'
import { goesOn } from '../paragraph.ts'
import { holding } from '../range.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** A flow is one between two sides where its clause says so, or where it is a part of their trade. */
export function isMutual(scene: Scene, { before, value }: Flow): boolean {
  if (
    before &&
    before.parties.length === 2 &&
    isTraded(before.indicator) &&
    goesOn(scene.reading, before.scene.sentence, scene.sentence)
  )
    return true
  for (let at = scene.from; at < value.to; at++)
    if (scene.frames.mutual.has(lemmaAt(scene.reading, at)) || isUnderDocument(scene, at))
      return true
  return false
}

/** "Under the protocol Peru is to take 3 tons": what is agreed on is of both. */
function isUnderDocument({ reading, frames, sentence }: Scene, at: number): boolean {
  if (!frames.bases.has(lemmaAt(reading, at))) return false
  const group = holding(sentence.nouns, at + 1)
  if (!group) return false
  // "Under an annex to the protocol"
  const next = reading.words[group.to]?.tag === 'ADP' ? holding(sentence.nouns, group.to + 1) : null
  return [group, next].some((g) => g != null && frames.documents.has(lemmaAt(reading, g.head)))
}
