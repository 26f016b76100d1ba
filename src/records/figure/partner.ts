import { type Indicator, isTraded } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import type { Mention } from '../../mentions/mention.ts'
import { behindArticle } from '../article.ts'
import { holding, type Range, within } from '../range.ts'
import { partiesIn, partiesOf } from '../speakers.ts'
import { isBehindTie, stateOf } from './named-state.ts'
import { isPart } from './part.ts'
import { isBehindRank, isDestination } from './rank.ts'
import { lemmaAt, nounHolding, type Scene } from './scene.ts'

/** A state of a list of partners and what it does there: "Peru with $3 million" among the buyers. */
export interface Partner {
  readonly code: string
  /** What the flow with it is for the other side, where a noun of the sentence says so. */
  readonly indicator: Indicator | null
  /** The tokens of that noun. */
  readonly at: number
}

/**
 * The state that a value of a list belongs to: "Peru with $3 million and Chile with $2 million",
 * "Peru ($3 million)", or the subject of "Peru was the top buyer with $3 million".
 */
export function partnerOf(scene: Scene, value: Range): Partner | null {
  const own = ownState(scene, value)
  if (own) return { code: own, indicator: null, at: -1 }
  const lead = leadBefore(scene, value.from)
  if (lead < 0) return null
  const beside = stateEndingAt(scene, lead)
  const role = traderIn(scene)
  const { verb } = scene
  const subject =
    !beside &&
    role &&
    verb &&
    verb.to <= role.at &&
    role.at < value.from &&
    !isDestination(scene, role.at) &&
    scene.frames.beside.has(lemmaAt(scene.reading, lead))
      ? onlyState(scene, scene.subject)
      : null
  const code = beside ?? subject
  return code && (role || isListed(scene))
    ? { code, indicator: role?.indicator ?? null, at: role?.at ?? -1 }
    : null
}

/** The state of a part that names it: "$3 million to Peru and $2 million to Chile", "of which $3 million went to Peru". */
function ownState(scene: Scene, value: Range): string | null {
  const behind = stateBehind(scene, value)
  if (behind && (isShared(scene) || isPart(scene, value))) return behind
  return accountedBy(scene, value) ?? ofThose(scene, value)?.code ?? null
}

/** Where the first part behind a token begins that has a partner of its own; the end of the sentence without one. */
export function nextPart(scene: Scene, from: number): number {
  const { reading, sentence } = scene
  const values = within(reading.quantities, { from, to: sentence.to })
  for (const value of values) {
    const those = ofThose(scene, value)
    if (those) return those.from
    if (stateBehind(scene, value) && (isShared(scene) || isPart(scene, value))) return value.from
    const lead = isListed(scene) ? leadBefore(scene, value.from) : -1
    const name = lead < 0 ? undefined : nameEndingAt(scene, lead)
    if (name && name.from >= from) return name.from
  }
  return sentence.to
}

/** "Peru accounted for $3 million, Chile for $2 million": the state of which the flow is a part. */
function accountedBy(scene: Scene, { from, to }: Range): string | null {
  const { reading, frames, sentence } = scene
  let at = from - 1
  while (at > sentence.from && reading.words[at]?.tag === 'ADV') at--
  if (!frames.accounting.has(lemmaAt(reading, at))) return null
  // "Peru accounted for $3 million in exports": here it is Peru that exports.
  const part = holding(reading.quantities, from)?.unit === '%'
  if (!part && frames.carrierLinks.has(lemmaAt(reading, to)) && isOwnFlow(scene, to + 1))
    return null
  const verb = sentence.verbs.find((v) => v.from < at && frames.shares.has(v.lemma))
  if (!verb || (verb.to === at && verb === scene.verb && scene.subject.length > 1)) return null
  return stateEndingAt(scene, verb.to === at ? verb.from : at)
}

/** A flow that no other state owns. */
function isOwnFlow(scene: Scene, at: number): boolean {
  const { reading, frames } = scene
  const group = nounHolding(scene, at)
  const flow = group !== undefined && frames.nouns.has(lemmaAt(reading, group.head))
  return flow && reading.mentions.at(group.from, group.to).length === 0
}

/** "Those from Peru were worth $3 million": the state behind "those", with no other value between. */
export function ofThose(scene: Scene, { from }: Range): { code: string; from: number } | null {
  const { reading, frames, sentence } = scene
  for (let at = from - 1; at > Math.max(sentence.from, from - THOSE); at--) {
    const tie = frames.ties.get(lemmaAt(reading, at))
    if (tie === undefined || tie === 'agent' || tie === 'route') continue
    const those = isThose(scene, at - 1) && (tie !== 'partner' || isJoined(scene, at - 2))
    if (!those && !goesOn(scene, at)) continue
    const start = behindArticle(reading, at + 1)
    const mention = reading.mentions.at(start, from).find((m) => m.from === start)
    const code = mention && stateOf(scene, mention)
    const alone = within(reading.quantities, { from: at, to: from }).every((q) => q.unit === '%')
    // "With Peru | exporting $3 million"
    const acts = reading.words[mention?.to ?? -1]?.tag === 'VERB'
    const near = those || (mention && !acts && from - mention.to <= 1)
    return code && alone && near ? { code, from: at - 1 } : null
  }
  return null
}

function isThose({ reading, frames }: Scene, at: number): boolean {
  const { tag } = reading.words[at] ?? { tag: 'PUNCT' }
  return frames.those.has(reading.tokens[at]?.lower ?? '') && tag !== 'NOUN'
}

/** "While | that with Peru", "and | that with Peru", but not "said | that with Peru". */
const isJoined = ({ reading }: Scene, at: number): boolean =>
  reading.words[at]?.tag === 'CCONJ' || reading.words[at]?.tag === 'SCONJ'

/** "Was $6 million, and with Peru $2 million": behind a value the noun is left out. */
function goesOn(scene: Scene, at: number): boolean {
  const { reading, sentence } = scene
  const joined = reading.words[at - 1]?.tag === 'CCONJ' || reading.tokens[at - 1]?.lower === ','
  return joined && within(reading.quantities, { from: sentence.from, to: at }).length > 0
}

/** How far before a value "those from Peru" may begin. */
const THOSE = 10

/** The reporter of a list of partners: the state that the sentence names and that has no value of its own. */
export function reporterIn(scene: Scene, partner: Partner): string | undefined {
  const owner = ownerOfRole(scene)
  if (owner && owner !== partner.code) return owner
  const taken = new Set([partner.code])
  for (const value of valuesIn(scene)) {
    const lead = leadBefore(scene, value.from)
    const beside = lead < 0 ? null : stateEndingAt(scene, lead)
    const code = beside ?? ownState(scene, value) ?? stateBehind(scene, value)
    if (code) taken.add(code)
  }
  const subject = partner.at >= 0 ? onlyState(scene, scene.subject) : null
  if (subject) taken.add(subject)
  const actor = partner.at < 0 ? actorIn(scene) : undefined
  if (actor && !taken.has(actor)) return actor
  const codes = scene.reading.mentions
    .at(scene.sentence.from, scene.sentence.to)
    .filter((m) => !isBehindTie(scene, m))
    .flatMap((m) => partiesOf(scene.reading, m))
  return codes.find((c) => hasStateShape(c) && !taken.has(c))
}

/** The one state that the subject of the clause names or stands for. */
function actorIn({ reading, subject }: Scene): string | undefined {
  const codes = subject.flatMap((g) => partiesIn(reading, g))
  return codes.length === 1 && hasStateShape(codes[0] as string) ? codes[0] : undefined
}

/** "Peru's largest buyers": whose they are. */
export function ownerOfRole(scene: Scene): string | undefined {
  const role = traderIn(scene)
  const group = role ? nounHolding(scene, role.at) : undefined
  if (!group) return undefined
  const owners = scene.reading.mentions.at(group.from, group.head)
  const [code, ...more] = owners.flatMap((m) => partiesOf(scene.reading, m))
  return code && more.length === 0 && hasStateShape(code) ? code : undefined
}

/** "250 tons of rice from Peru": the state right behind a value and its goods. */
export function stateBehind(scene: Scene, { to }: Range): string | null {
  const { reading, frames } = scene
  const goods = frames.of.has(lemmaAt(reading, to)) ? nounHolding(scene, to + 1) : undefined
  // "5 tons of exports from Peru to Chile" say themselves whose they are.
  if (goods && isTraded(frames.nouns.get(lemmaAt(reading, goods.head)))) return null
  let at = goods ? goods.to : to
  if (frames.of.has(lemmaAt(reading, at - 1)) && frames.relatives.has(lemmaAt(reading, at))) at++
  if (frames.of.has(lemmaAt(reading, at)) && frames.relatives.has(lemmaAt(reading, at + 1))) at += 2
  // "$3 million went to Peru", "$3 million was sent to Peru"
  const verb = scene.sentence.verbs.find((v) => v.from === at && !v.negated)
  if (verb) at = verb.to
  const tie = frames.ties.get(lemmaAt(reading, at))
  if (tie !== 'source' && tie !== 'destination') return null
  const start = behindArticle(reading, at + 1)
  const mention = reading.mentions
    .at(start, Math.min(start + REACH, scene.sentence.to))
    .find((m) => m.from === start)
  return mention ? stateOf(scene, mention) : null
}

/** Two or more values of the sentence have each a state of its own behind it. */
export function isShared(scene: Scene): boolean {
  return (
    new Set(
      valuesIn(scene)
        .map((v) => stateBehind(scene, v))
        .filter((c) => c !== null),
    ).size > 1
  )
}

/** The token of "with", "at" or a bracket before a value, or that behind a name right before it; else -1. */
function leadBefore(scene: Scene, from: number): number {
  const { reading, frames, sentence } = scene
  let at = from - 1
  while (at > sentence.from && reading.words[at]?.tag === 'ADV') at--
  if (at <= sentence.from) return -1
  // "Peru ($3 million or 12 percent)": the same in other words.
  const same = frames.either.has(lemmaAt(reading, at)) ? holding(reading.quantities, at - 1) : null
  if (same) return leadBefore(scene, same.from)
  const beside = reading.tokens[at]?.lower === '(' || frames.beside.has(lemmaAt(reading, at))
  if (beside) return at
  return reading.words[at]?.tag === 'PROPN' && isOpened(reading, at) ? at + 1 : -1
}

/** "Peru 3 million": the name of an item stands behind a mark, "and" or "by". */
function isOpened({ mentions, words }: Scene['reading'], at: number): boolean {
  const mention = mentions.at(at, at + 1)[0]
  const before = words[(mention?.from ?? at) - 1]
  return before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.tag === 'ADP'
}

/** The state whose name ends right before a token and hangs on no other noun, as "from Peru" does. */
function stateEndingAt(scene: Scene, at: number): string | null {
  const mention = nameEndingAt(scene, at)
  return mention ? stateOf(scene, mention) : null
}

function nameEndingAt(scene: Scene, at: number): Mention | undefined {
  const { reading, frames, sentence } = scene
  const mark = reading.tokens[at - 1]?.lower === ',' ? at - 1 : at
  const end = beforeStanding(scene, mark)
  const mention = reading.mentions
    .at(Math.max(sentence.from, end - REACH), end)
    .find((m) => m.to === end)
  if (!mention || !stateOf(scene, mention)) return undefined
  if (reading.tokens[at]?.lower === '(') return mention
  let before = mention.from - 1
  if (reading.words[before]?.tag === 'DET') before--
  if (isBehindRank(scene, prepositionBefore(scene, before))) return undefined
  const tie = frames.ties.get(lemmaAt(reading, before))
  return tie === undefined || tie === 'agent' ? mention : undefined
}

/** "After Togo and | Mali", "in the third | place": the preposition in front; some other token where none is near. */
function prepositionBefore({ reading, sentence }: Scene, from: number): number {
  let at = from
  while (at > sentence.from && from - at < REACH && reading.words[at]?.tag !== 'ADP') at--
  return at
}

/** "Peru in the third place with": the name stands before its place. */
function beforeStanding(scene: Scene, end: number): number {
  if (!scene.frames.standings.has(lemmaAt(scene.reading, end - 1))) return end
  const at = prepositionBefore(scene, end - 1)
  return end - at <= 4 ? at : end
}

const REACH = 6

/** The one state that a subject of one noun group names. */
export function onlyState(scene: Scene, groups: readonly Range[]): string | null {
  const [group, ...more] = groups
  if (!group || more.length > 0) return null
  const mentions = scene.reading.mentions.at(group.from, group.to)
  return mentions.length === 1 ? stateOf(scene, mentions[0] as Mention) : null
}

/** The noun of the sentence that says what the partners do: "the top buyers", "export destinations". */
export function traderIn({
  reading,
  frames,
  sentence,
}: Scene): { indicator: Indicator; at: number } | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (reading.words[at]?.tag !== 'NOUN') continue
    const does = frames.traders.get(lemmaAt(reading, at))
    if (!does) continue
    const flow = frames.nouns.get(lemmaAt(reading, at - 1))
    return { indicator: flow === 'exports' || flow === 'imports' ? flow : does, at }
  }
  return null
}

/** Two or more values of the sentence stand each beside a state. */
function isListed(scene: Scene): boolean {
  let listed = 0
  for (const value of valuesIn(scene)) {
    const lead = leadBefore(scene, value.from)
    if (lead >= 0 && stateEndingAt(scene, lead)) listed++
  }
  return listed > 1
}

function valuesIn({ reading, sentence }: Scene): readonly Range[] {
  return within(reading.quantities, sentence)
}
