import type { Indicator } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import type { Range } from '../range.ts'
import { partiesIn } from '../speakers.ts'
import type { Whose } from './balance.ts'
import { stateOf } from './named-state.ts'
import { isPart } from './part.ts'
import { isShared, stateBehind } from './partner.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** "40 percent went to Peru and 20 percent to Chile": each part has a partner of its own. */
export function ofPart(scene: Scene, flow: Flow): Whose | null {
  const code = partnerBehind(scene, flow.value)
  if (code === null) return null
  const whole = flow.before?.parties.find((p) => p !== code)
  const { from } = scene.sentence
  const named = onlyStates(
    partiesIn(scene.reading, { from, to: scene.from > from ? scene.from : flow.value.from }),
  )
  const owner = whole ?? named.find((p) => p !== code) ?? ownerBehind(scene, flow)
  return { parties: owner && owner !== code ? [owner, code] : [code], stated: true }
}

/** "40 percent of Kenya's tea": whose the whole is. */
function ownerBehind({ reading, sentence }: Scene, { value }: Flow): string | undefined {
  return partiesIn(reading, { from: value.to, to: Math.min(value.to + OWNER, sentence.to) })[0]
}

/** How many tokens behind a share its whole may be named. */
const OWNER = 4

const onlyStates = (parties: readonly string[]): readonly string[] => parties.filter(hasStateShape)

/** The state that a part of a list goes to or comes from, where each has one of its own; else null. */
function partnerBehind(scene: Scene, value: Range): string | null {
  return isShared(scene) || isPart(scene, value) ? stateBehind(scene, value) : null
}

/** "Runs through 300 km of Peru": the one state that a length or an area is in. */
export function siteBehind(
  scene: Scene,
  { indicator, value: { to: end } }: { readonly indicator: Indicator; readonly value: Range },
): string | null {
  const { reading, frames } = scene
  const at = reading.tokens[end]?.lower === '(' ? behindBracket(reading, end) : end
  if ((indicator !== 'length' && indicator !== 'area') || !frames.of.has(lemmaAt(reading, at)))
    return null
  const mention = reading.mentions.holding(at + 1)
  return mention?.from === at + 1 && mention.kind === 'state' ? stateOf(scene, mention) : null
}

/** "1,100 km (682 miles) of": behind the bracket. */
function behindBracket({ tokens }: Scene['reading'], from: number): number {
  for (let at = from + 1; at < from + 6; at++) if (tokens[at]?.lower === ')') return at + 1
  return from
}
