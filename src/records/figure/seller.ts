import type { Indicator } from '../../core/indicator.ts'
import { behindArticle } from '../article.ts'
import type { Range } from '../range.ts'
import { stateOf } from './named-state.ts'
import { onlyState, partnerOf, traderIn } from './partner.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'
import { endOf, type Measured } from './statement.ts'
import { type Topic, topicNamed } from './topic.ts'

/** What one state sells to another, or buys from it, and the noun that says so. */
interface Sale {
  readonly indicator: Indicator
  readonly parties: readonly [string, string]
  readonly at: number
}

/** "Peru was the second largest exporter of gas to Chile, after Togo, with 3 tons": Peru's exports to Chile. */
export function saleOf(scene: Scene, value: Range): Sale | null {
  const { reading, frames, verb, subject } = scene
  const role = traderIn(scene)
  if (!role || !verb || !frames.placing.has(verb.lemma)) return null
  if (verb.to > role.at || role.at >= value.from || !isBeside(scene, value)) return null
  const indicator = TURNED.get(frames.traders.get(lemmaAt(reading, role.at)))
  const [one, other] = [onlyState(scene, subject), otherBehind(scene, role.at, indicator)]
  return indicator && one && other && one !== other
    ? { indicator, parties: [one, other], at: role.at }
    : null
}

/** What is imported from the one is exported by it. */
const TURNED = new Map<Indicator | undefined, Indicator>([
  ['imports', 'exports'],
  ['exports', 'imports'],
])

/** "With 3 tons", "at about $3 million". */
function isBeside({ reading, frames }: Scene, { from }: Range): boolean {
  let at = from - 1
  while (reading.words[at]?.tag === 'ADV') at--
  return frames.beside.has(lemmaAt(reading, at))
}

/** "Exporter of gas to Chile", "buyer from Peru": the state behind the noun. */
function otherBehind(scene: Scene, at: number, indicator: Indicator | undefined): string | null {
  const { reading, frames } = scene
  let end = nounHolding(scene, at)?.to ?? at + 1
  if (frames.of.has(lemmaAt(reading, end))) end = nounHolding(scene, end + 1)?.to ?? end
  const tie = indicator === 'exports' ? 'destination' : 'source'
  if (frames.ties.get(lemmaAt(reading, end)) !== tie) return null
  const start = behindArticle(reading, end + 1)
  const mention = reading.mentions.at(start, start + 1).find((m) => m.from === start)
  return mention ? stateOf(scene, mention) : null
}

/** "Peru with $3 million and Chile with $2 million were the top buyers": what their role says. */
export function listedTopic(
  scene: Scene,
  { quantity }: { readonly quantity: Measured },
): Topic | null {
  if (!isFlowValue(quantity)) return null
  const partner = saleOf(scene, quantity) ?? partnerOf(scene, quantity)
  const group = partner?.indicator ? nounHolding(scene, partner.at) : undefined
  return partner?.indicator && group ? topicNamed(scene, group, partner.indicator) : null
}

/** True for a value that can be a flow: money or goods, no share and no count. */
function isFlowValue(value: Measured): boolean {
  return value.unit !== '%' && value.unit !== '1' && endOf(value) === value.to
}
