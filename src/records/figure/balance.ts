import { isTraded } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import { unique } from '../speakers.ts'
import { lemmaAt, type Scene } from './scene.ts'
import { type Flow, tiedIn } from './ties.ts'
import type { Topic } from './topic.ts'

/** Whose figure it is, and whether its own words say so. */
export interface Whose {
  readonly parties: readonly string[]
  readonly stated: boolean
}

/** A flow without a name goes on with the one before; not with what was told of another matter. */
export function goingOn(scene: Scene, { before, lastFlow }: Flow): readonly string[] | undefined {
  const same = before?.scene.sentence === scene.sentence || isTraded(before?.indicator)
  const told = same ? before : (lastFlow ?? before)
  return told?.parties.length ? told.parties : undefined
}

/** Whose deficit it is, and against whom; without a name it goes on with the flow told last. */
export function balanceParties(scene: Scene, flow: Flow, named: readonly string[]): Whose {
  const around = unique(
    scene.reading.mentions.at(scene.sentence.from, flow.value.from).flatMap((m) => m.parties),
  )
  const described = tiedIn(scene, flow).every((t) => !t.named)
  // "Peru's sales to Chile rose, to leave a $3 million surplus for the country."
  if (described && around.length === 2 && around.every(hasStateShape))
    return { parties: around, stated: true }
  const context = goingOn(scene, flow) ?? scene.reading.mentions.about
  if (named.length === 0) return { parties: context, stated: false }
  const owned = tiedIn(scene, flow).some((t) => t.tie !== 'partner' && t.parties.length > 0)
  const other = owned || named.length > 1 ? undefined : context.find((p) => !named.includes(p))
  return { parties: other ? [other, ...named] : named, stated: true }
}

export function isBalance({ reading, frames }: Scene, { group }: Topic): boolean {
  return group !== null && frames.balances.has(lemmaAt(reading, group.head))
}
