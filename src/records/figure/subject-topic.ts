import type { NounGroup } from '../../text/group.ts'
import type { Scene } from './scene.ts'
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
