import { isTraded } from '../../core/indicator.ts'
import { behindArticle } from '../article.ts'
import { within } from '../range.ts'
import type { Whose } from './balance.ts'
import { stateOf } from './named-state.ts'
import { ofThose } from './partner.ts'
import { lemmaAt, type Scene } from './scene.ts'
import type { Flow } from './ties.ts'

/** "Trade with Chile made up 20 percent of Peru's trade, that with Mali 13 percent": whose flow it is, and the partner. */
export function ofFlowShare(scene: Scene, flow: Flow): Whose | null {
  const those = ofThose(scene, flow.value)
  const owner = those ? ownerBefore(scene, flow) : ownerBehind(scene, flow)
  const partner = those ? those.code : partnerOfSubject(scene)
  return owner && partner && owner !== partner ? { parties: [owner, partner], stated: true } : null
}

/** Whose flow the share told before in the sentence is of. */
const ownerBefore = ({ sentence }: Scene, { before }: Flow): string | undefined =>
  before?.indicator === 'share' && before.scene.sentence === sentence && before.parties.length === 2
    ? before.parties[0]
    : undefined

/** "Trade with Chile made up": the partner in the subject of the clause. */
function partnerOfSubject(scene: Scene): string | null {
  const { reading, frames, subject, verb } = scene
  const [group, ...more] = subject
  if (!group || more.length > 0 || !verb || !frames.shares.has(verb.lemma)) return null
  if (!isTraded(frames.nouns.get(lemmaAt(reading, group.head)))) return null
  const tie = frames.ties.get(lemmaAt(reading, group.to))
  if (tie === undefined || tie === 'agent' || tie === 'route') return null
  const start = behindArticle(reading, group.to + 1)
  const mention = reading.mentions.at(start, verb.from).find((m) => m.from === start)
  return mention ? stateOf(scene, mention) : null
}

/** "20 percent of Peru's trade", "of the total trade of Peru": the first state behind, up to the next value. */
function ownerBehind({ reading, frames, sentence }: Scene, { value }: Flow): string | undefined {
  if (!frames.of.has(lemmaAt(reading, value.to))) return undefined
  const next = within(reading.quantities, { from: value.to, to: sentence.to })[0]
  const to = Math.min(value.to + WHOLE, next?.from ?? sentence.to)
  const [mention] = reading.mentions.at(value.to, to)
  return mention?.kind === 'state' ? mention.parties[0] : undefined
}

/** How many tokens behind a share its whole may be named. */
const WHOLE = 8
