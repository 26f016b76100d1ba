import type { NounGroup } from '../../text/group.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Measured } from './statement.ts'
import { type Topic, topicIn } from './topic.ts'

/** What the subject of the clause names; "exports and imports" is told apart elsewhere. */
export function ofSubject(scene: Scene, quantity: Measured, from: number): Topic | null {
  for (const group of scene.subject) {
    if (group.from < from) continue
    const named = topicIn(scene, group, quantity)
    if (named) return named
  }
  return null
}

/** The noun groups of a coordinated subject, as topics: "exports and imports", "its volume and value". */
export function subjectTopics(scene: Scene): Topic[] {
  return scene.subject.flatMap((group: NounGroup) => {
    const named = topicIn(scene, group, null)
    return named ? [named] : []
  })
}

/** "Trade saw a decline from $5 to $3 million": the growth is of the subject. */
export function grown(scene: Scene, quantity: Measured, found: Topic | null): Topic | null {
  const { group, anaphor } = found ?? { group: null, anaphor: false }
  if (!group || !anaphor || !scene.frames.growth.has(lemmaAt(scene.reading, group.head)))
    return found
  return ofSubject(scene, quantity, scene.from) ?? found
}
