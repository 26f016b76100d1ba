import { lemmaAt, nounHolding, type Scene } from './scene.ts'

/** How far in front of "after" the place stands that something has. */
const REACH = 9

/** "Its third largest partner | after Togo", "ranks second | behind Togo": a preposition in front of those that it is behind. */
export function isBehindRank({ reading, frames }: Scene, preposition: number): boolean {
  if (!frames.ranks.has(lemmaAt(reading, preposition))) return false
  for (let i = preposition - 1; i >= preposition - REACH; i--) {
    const said = [lemmaAt(reading, i), reading.tokens[i]?.lower ?? '']
    if (said.some((word) => frames.ranking.has(word))) return true
  }
  return false
}

/** "Exports to | the Chilean market": where something goes, and nobody's place. */
export function isDestination(scene: Scene, at: number): boolean {
  const group = nounHolding(scene, at)
  const before = group ? lemmaAt(scene.reading, group.from - 1) : ''
  return scene.frames.ties.get(before) === 'destination'
}
