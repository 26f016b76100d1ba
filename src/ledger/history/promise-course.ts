import type { Course, Deed } from './course.ts'
import { promiseDeed } from './promise-deeds.ts'
import { nothingSaid, remember } from './promise-past.ts'
import type { PromiseStage, Stage } from './story.ts'

/** Promises and targets: announced, agreed, signed, underway, delivered; stalled, cancelled. */
export const promiseCourse: Course = {
  name: 'promise',
  reader: (all) => {
    const past = nothingSaid(all)
    return (statement, telling) => {
      const scene = { statement, telling, past }
      const deed = promiseDeed(scene)
      remember(scene, deed)
      return deed
    }
  },
  next,
  settled: new Set<Stage>(['delivered', 'cancelled']),
  closed: new Set<Stage>(['delivered', 'cancelled']),
  meets: {
    delivery: new Set(['delivered']),
    beginning: new Set(['underway', 'delivered']),
    signature: new Set(['signed', 'underway', 'delivered']),
  },
}

const ORDER: readonly PromiseStage[] = ['announced', 'agreed', 'signed', 'underway', 'delivered']

/** Words alone neither undo a start nor end a halt; they do bring back what was cancelled. */
function next(stage: Stage | null, { act, anew }: Deed): Stage | null {
  if (act === 'mentioned') return stage
  if (act === 'cancelled' || act === 'delivered') return act
  if (act === 'stalled') return stage === 'cancelled' ? stage : act
  const to = (act === 'restated' ? 'announced' : act) as PromiseStage
  if (stage === null || stage === 'cancelled' || anew) return to
  if (stage === 'stalled') return to === 'announced' || to === 'agreed' ? stage : to
  return ORDER.indexOf(to) > ORDER.indexOf(stage as PromiseStage) ? to : stage
}
