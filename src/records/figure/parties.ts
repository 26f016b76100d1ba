import type { Indicator } from '../../core/indicator.ts'
import { isTraded } from '../../core/indicator.ts'
import { blocs } from '../blocs.ts'
import { holding, type Range, within } from '../range.ts'
import { partiesIn, partiesOf, unique } from '../speakers.ts'
import { ofPart, siteBehind } from './apart.ts'
import { balanceParties, isBalance, type Whose } from './balance.ts'
import { contextParties } from './context-parties.ts'
import { ofFlowShare } from './flow-share.ts'
import { inGap, ofFollower } from './follower.ts'
import { ofHolder } from './holder.ts'
import { isPrice } from './led-partner.ts'
import { isMutual } from './mutual.ts'
import { ofBoth } from './of-both.ts'
import { ofThose, partnerOf, reporterIn } from './partner.ts'
import { claimOf } from './piece.ts'
import { PLACED, STRETCHES } from './placed.ts'
import { besideOther, homeOf, partnerAhead, sellerTo, withoutWords } from './reporter.ts'
import { type Respective, respectiveState } from './respective.ts'
import { samePair } from './same-pair.ts'
import { betweenStops, lemmaAt, type Scene } from './scene.ts'
import { saleOf } from './seller.ts'
import { inPair, isExchanged } from './sharing.ts'
import { ofShareholder, ofStanding } from './standing.ts'
import type { Statement } from './statement.ts'
import { isInTheOther, sameThing, siteOf } from './thing.ts'
import { type Flow, isOfGoods, isOfThing, isWithRegion, type Tied, tiedIn } from './ties.ts'
import { ofTrade } from './trade-parties.ts'

/** The parties of a figure: a flow's reporter and partner, a trade's two sides, else those of its clause. */
export function partiesFor(scene: Scene, flow: Flow): Whose {
  const follower = ofFollower(scene, flow)
  if (follower) return follower
  const each = respectiveState(scene, flow.value)
  if (each) return ofEach(scene, flow, each)
  const site = siteBehind(scene, flow)
  if (site) return { parties: [site], stated: true }
  const part =
    flow.indicator === 'share'
      ? (ofHolder(scene, flow) ?? ofFlowShare(scene, flow) ?? ofPart(scene, flow))
      : null
  if (part) return part
  const goods = isWorth(scene, flow) ? flow.before : undefined
  if (goods) return { parties: goods.parties, stated: goods.stated }
  const sale = isTraded(flow.indicator) ? saleOf(scene, flow.value) : null
  if (sale) return { parties: sale.parties, stated: true }
  const parted = isTraded(flow.indicator) || flow.indicator === 'share'
  const listed = parted ? ofListed(scene, flow) : null
  if (listed) return listed
  const standing = ofStanding(scene, flow) ?? ofShareholder(scene, flow)
  if (standing) return standing
  if (flow.indicator === 'exports' || flow.indicator === 'imports') return ofFlow(scene, flow)
  const { indicator } = flow.topic
  if (flow.indicator === 'count' && (indicator === 'exports' || indicator === 'imports')) {
    return bothSides(scene, ofFlow(scene, { ...flow, indicator }))
  }
  const named = states(
    scene,
    unique(
      tiedIn(scene, flow).flatMap((t) =>
        t.tie === 'route' && !ALONG.has(flow.indicator) ? [] : t.parties,
      ),
    ),
  )
  if (flow.indicator === 'trade') return ofTrade(scene, flow, named)
  if (isBalance(scene, flow.topic)) return balanceParties(scene, flow, named)
  return ofOthers(scene, flow, isExchanged(scene, flow) ? inPair(scene, named) : named)
}

/** "Exports to Peru and Chile came to $3 million and $4 million, respectively": one for each. */
function ofEach(scene: Scene, flow: Flow, { code, others, tie }: Respective): Whose {
  if (!isTraded(flow.indicator) || tie === undefined) return { parties: [code], stated: true }
  const reporter = others[0] ?? contextParties(scene, flow).find((p) => p !== code)
  return { parties: reporter ? [reporter, code] : [code], stated: true }
}

/** "5 tons of goods worth $3 million": the worth is of the same flow as the goods. */
function isWorth(scene: Scene, flow: Flow): boolean {
  const { indicator, before, value } = flow
  const { reading, frames, sentence } = scene
  if (
    !before ||
    ofThose(scene, value) ||
    before.scene.sentence !== sentence ||
    before.indicator !== indicator ||
    !isTraded(indicator) ||
    isDoneAnew(flow, before)
  )
    return false
  if (isPrice(scene, before, value)) return true
  for (let at = value.from - 1; at >= before.to && at > value.from - 4; at--) {
    if (frames.worth.has(lemmaAt(reading, at)) || frames.worth.has(reading.tokens[at]?.lower ?? ''))
      return true
  }
  return false
}

/** "Peru's exports were $3 million, and Chile sold goods worth $2 million": somebody else does the latter. */
const isDoneAnew = ({ topic }: Flow, { to }: Range): boolean =>
  topic.verb !== null && topic.verb.from >= to

/** "Peru with $3 million, Chile with $2 million": each has its own value, against one reporter. */
function ofListed(scene: Scene, flow: Flow): Whose | null {
  const partner = partnerOf(scene, flow.value)
  if (!partner) return null
  const { before, recent } = flow
  const those = ofThose(scene, flow.value) !== null
  const told = [before, recent].find((s) => s && isTraded(s.indicator) && s.parties.length > 0)
  const reporter =
    (those ? kept(scene, told, partner.code) : undefined) ??
    reporterIn(scene, partner) ??
    kept(scene, told, partner.code) ??
    flow.reporter ??
    (flow.indicator === 'share' ? undefined : contextParties(scene, flow)[0])
  if (!reporter || reporter === partner.code) return { parties: [partner.code], stated: true }
  const second = told?.parties.length === 2 && told.parties[1] === reporter
  const parties = second ? [partner.code, reporter] : [reporter, partner.code]
  return { parties, stated: true }
}

/** "Peru imported $3 million from Chile, Fiji $2 million": of the two told of, that which the document is about. */
function kept(scene: Scene, told: Statement | undefined, code: string): string | undefined {
  if (!told || told.parties.includes(code)) return told?.parties[0]
  const own = partnerOf(told.scene, told)?.code
  if (own) return told.parties.find((p) => p !== own)
  if (told.scene.sentence === scene.sentence) return told.parties[0]
  const [main] = scene.reading.mentions.about
  return main !== undefined && told.parties.includes(main) ? main : told.parties[0]
}

/** What a state lets through is its matter too. */
const ALONG: ReadonlySet<Indicator> = new Set(['transit', 'freight', 'capacity', 'length'])

/** What one side buys or sells in numbers the other side of the document sells or buys. */
function bothSides(scene: Scene, whose: Whose): Whose {
  const { about } = scene.reading.mentions
  const [only, ...more] = whose.parties
  return only && more.length === 0 && about.length === 2 && about.includes(only)
    ? { parties: about, stated: whose.stated }
    : whose
}

/** Where two states are named, a railway or a ministry of theirs is no third party. */
function states({ reading }: Scene, parties: readonly string[]): readonly string[] {
  const codes = parties.filter((p) => /^[A-Z]{2}$/.test(p))
  if (codes.length < 2) return parties
  return parties.filter((p) => /^[A-Z+]+$/.test(p) || blocs(reading).has(p))
}

/** The reporter first, then the partner. */
function ofFlow(scene: Scene, flow: Flow): Whose {
  const tied = tiedIn(scene, flow)
  const { before } = flow
  const again = tied.length > 0 && tied.every((t) => !t.named)
  const ordered = before?.indicator === 'exports' || before?.indicator === 'imports'
  if (again && before && before.parties.length === 2 && ordered) {
    const [seller, buyer] = before.parties as [string, string]
    // "Peru's exports to Chile … The country took 3 tons": who takes is the other one.
    const actor = tied.find((t) => t.tie === 'owner')?.parties[0]
    const takes = !flow.topic.group && actor === buyer
    return { parties: takes ? [buyer, seller] : before.parties, stated: true }
  }
  const side = (ties: readonly string[]) =>
    unique(tied.filter((t) => ties.includes(t.tie)).flatMap((t) => t.parties))
  const out = flow.indicator === 'exports'
  const [home, away] = out
    ? [side(['source']), side(['destination'])]
    : [side(['destination']), side(['source'])]
  // Nobody trades with itself: "its exports to Mali" are another's.
  const owning = tied.filter(
    (t) => t.tie === 'owner' && (t.named || !t.parties.some((p) => away.includes(p))),
  )
  // "Chad accounts for 70% of Mali's exports": whose they are goes before who acts.
  const first = owning.filter((t) => t.inside && t.named)
  const owners = unique([...first, ...owning].flatMap((t) => t.parties))
  if (!out && isBrought(flow, home, first)) return completed(scene, flow, home.slice(0, 1), owners)
  const agents = owners.length ? owners : side(['agent'])
  const reporters = agents.length ? agents : home.length ? home : actorBefore(scene, flow)
  const beside = away.length > 0 ? away : side(['partner'])
  const named = unique([...away, ...beside, ...owners.slice(1)])
  const partners = named.filter((p) => p !== reporters[0])
  return completed(scene, flow, reporters.slice(0, 1), partners)
}

/** "Chilean imports to Peru": the goods of the one, which the other takes in. */
function isBrought({ topic }: Flow, home: readonly string[], owning: readonly Tied[]): boolean {
  return (
    topic.group !== null &&
    home.length > 0 &&
    owning.length > 0 &&
    !owning.some((t) => t.parties.some((p) => home.includes(p)))
  )
}

/** "Peru exported $3 million and imported $2 million", "Peru, which is poor, imported": whoever acts in front of the clause. */
function actorBefore({ reading, link, subject, from }: Scene, { topic }: Flow): readonly string[] {
  const [actor] = subject
  const shared =
    (link === 'coordinate' || link === 'main') && subject.length === 1 && actor && actor.to <= from
  return shared && topic.verb && !topic.verb.passive && !holding([actor], topic.from)
    ? partiesIn(reading, actor)
    : []
}

/** Fills the side of a flow that its words leave open, where the context tells it. */
function completed(
  scene: Scene,
  flow: Flow,
  reporter: readonly string[],
  partners: readonly string[],
): Whose {
  const context = contextParties(scene, flow)
  if (reporter[0] && partners.length)
    return { parties: states(scene, [reporter[0], ...partners]), stated: true }
  if (reporter[0]) {
    const beside = besideOther(scene, flow, reporter[0])
    if (beside) return { parties: [reporter[0], beside], stated: true }
    const other =
      (isMutual(scene, flow) && !isWithRegion(scene, flow)) || isOther(scene, flow)
        ? context.find((p) => p !== reporter[0])
        : sellerTo(flow, reporter[0])
    return { parties: other ? [reporter[0], other] : reporter, stated: true }
  }
  const told = homeOf(scene, flow)
  if (partners.length === 0) {
    const ahead = partnerAhead(scene)
    if (told && ahead && ahead !== told) return { parties: [told, ahead], stated: true }
    return { parties: withoutWords(scene, flow, told), stated: false }
  }
  const open = (p: string): boolean => !partners.includes(p)
  const main = scene.reading.mentions.about.find((p) => context.includes(p) && open(p))
  const { origin } = scene.reading.mentions
  const rest = main ?? context.find(open) ?? (origin && open(origin) ? origin : undefined)
  const home = told && open(told) ? told : rest
  return { parties: home ? [home, ...partners] : partners, stated: true }
}

/** "To the neighbouring country", where nothing tells which: the other one. */
function isOther({ reading, frames, sentence }: Scene, { topic }: Flow): boolean {
  const to = frames.ties.get(lemmaAt(reading, topic.to))
  if (to !== 'destination' && to !== 'source') return false
  const group = holding(sentence.nouns, topic.to + 1)
  return group !== undefined && frames.lands.has(reading.tokens[group.to - 1]?.lower ?? '')
}

/** The parties that the words of the whole claim name. */
function partiesAround(scene: Scene, flow: Flow): readonly string[] {
  const { reading } = scene
  const { from, to: stop } = betweenStops(scene, claimOf(reading, flow.value.from), flow.value)
  // "534 km long, 177 km of which lie in Chile"
  const [next, ...more] = STRETCHES.has(flow.indicator)
    ? within(reading.quantities, { from: flow.value.to, to: stop })
    : []
  const to =
    next && more.length === 0 && isListedOn(scene, flow.value.to, next.from) ? next.from : stop
  const named = reading.mentions
    .at(from, to)
    .filter((m) => !isOfGoods(scene, flow, m) && !isOfThing(scene, m))
  const parties = unique(named.flatMap((m) => partiesOf(reading, m)))
  return flow.signed ? states(scene, parties) : parties
}

/** Two values of a list have a mark between them; "20 km out of 400 km" has none. */
const isListedOn = ({ reading }: Scene, from: number, to: number): boolean =>
  reading.words.slice(from, to).some((w) => w.tag === 'PUNCT')

/** The parties of the clause, else of what is said around it, else of the document. */
function ofOthers(scene: Scene, flow: Flow, named: readonly string[]): Whose {
  const antecedent = scene.link === 'relative' ? scene.subject[0] : undefined
  const owner =
    antecedent && antecedent.from < scene.from ? partiesIn(scene.reading, antecedent) : []
  const spent = flow.indicator === 'investment' && named.length === 0
  if ((flow.indicator === 'count' || spent) && owner.length > 0)
    return { parties: owner, stated: true }
  const whole = flow.before?.scene.sentence === scene.sentence ? flow.before.parties : []
  if (flow.indicator === 'share' && named.every((p) => whole.includes(p)) && whole.length)
    return { parties: whole, stated: true }
  const many = flow.indicator === 'contracts' || flow.signed || isInTheOther(scene, flow, named)
  const placed = antecedent && PLACED.has(flow.indicator) ? siteOf(scene, antecedent) : []
  const site = placed.length === 0 && PLACED.has(flow.indicator) ? owner : placed
  if (site.length > 0 && partiesIn(scene.reading, scene).length === 0)
    return { parties: site, stated: true }
  const both =
    inGap(scene, flow, named) ?? samePair(scene, flow, named) ?? ofBoth(scene, flow, named)
  if (both) return { parties: both, stated: true }
  if (named.length > (many ? 1 : 0)) return { parties: named, stated: true }
  if (flow.before && flow.topic.anaphor)
    return { parties: flow.before.parties, stated: flow.before.stated }
  const around = partiesAround(scene, flow)
  if (around.length > (many ? 1 : 0)) return { parties: around, stated: true }
  const thing = named.length === 0 && !many ? sameThing(scene, flow) : undefined
  if (thing) return { parties: thing.parties, stated: true }
  const context =
    flow.before && flow.before.scene.sentence === scene.sentence
      ? flow.before.parties
      : scene.reading.mentions.about
  return named.length && !context.includes(named[0] as string)
    ? { parties: named, stated: true }
    : { parties: context, stated: false }
}
