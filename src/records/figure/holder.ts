import type { Mention } from '../../mentions/mention.ts'
import { type Range, within } from '../range.ts'
import { partiesOf } from '../speakers.ts'
import type { Whose } from './balance.ts'
import type { Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** How many words may stand in a bracket before a share: "(the operator, 30 percent)". */
const REACH = 4

/** "Shell (operator, 30 percent), Repsol (20 percent) and Peru": firms in a list have each their own share. */
export function ofHolder(scene: Scene, { value }: Flow): Whose | null {
  const holder = holderOf(scene, value)
  if (!holder) return null
  const { reading, sentence } = scene
  const all = within(reading.quantities, sentence).flatMap((q) => holderOf(scene, q) ?? [])
  const firms = all.some((m) => m.kind === 'company')
  return firms && new Set(all).size > 1
    ? { parties: partiesOf(reading, holder), stated: true }
    : null
}

/** The name right before the bracket in which a value stands. */
function holderOf({ reading, sentence }: Scene, { from }: Range): Mention | undefined {
  let at = from - 1
  while (at > sentence.from && from - at <= REACH && reading.tokens[at]?.lower !== '(') at--
  return reading.tokens[at]?.lower === '(' ? reading.mentions.holding(at - 1) : undefined
}
