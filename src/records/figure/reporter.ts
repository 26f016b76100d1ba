import { isTraded } from '../../core/indicator.ts'
import { hasStateShape } from '../../core/state-code.ts'
import { beforeArticle } from '../article.ts'
import { holding } from '../range.ts'
import { speakerAt, unique } from '../speakers.ts'
import { goingOn } from './balance.ts'
import { contextParties } from './context-parties.ts'
import { isMoney, lemmaAt, type Scene } from './scene.ts'
import type { Statement } from './statement.ts'
import type { Flow } from './ties.ts'

/** Whose trade a text tells from here on: "Peru's foreign trade … Sales to Mali came to $3 million". */
export function reporterAfter(
  known: string | undefined,
  told: readonly Statement[],
): string | undefined {
  const of = (s: Statement) => (isPartnerOf(known, s) ? known : reporterOf(s))
  return told.map(of).findLast((code) => code !== undefined) ?? known
}

/** "Peru bought Chilean tea, Mali too" in a text on Chile's trade: of a list of buyers none is whose trade is told. */
function isPartnerOf(known: string | undefined, { scene, indicator, parties }: Statement): boolean {
  const [main] = scene.reading.mentions.about
  return known !== undefined && known === main && indicator === 'imports' && parties[1] === known
}

function reporterOf({ stated, indicator, parties }: Statement): string | undefined {
  const [code, ...more] = parties
  if (!stated || !code || !hasStateShape(code) || !isTraded(indicator)) return undefined
  return indicator === 'trade' && more.length > 0 ? undefined : code
}

/** The state that exports and imports without an owner are of: the speaker's, that whose trade was told, or that of the currency. */
export function homeOf({ reading }: Scene, { value, reporter }: Flow): string | undefined {
  const speaker = speakerAt(reading, value.from)?.parties.find(hasStateShape)
  const unit = holding(reading.quantities, value.from)?.unit
  return speaker ?? reporter ?? ofCurrency(unit)
}

/** The state of a currency, which its code begins with; none for those in which everybody counts. */
function ofCurrency(unit: string | null | undefined): string | undefined {
  if (!unit || !isMoney(unit) || WORLDWIDE.has(unit)) return undefined
  return SHARED.test(unit) ? undefined : unit.slice(0, 2)
}

/** ISO 4217 begins what several states count in with an X, but for two islands of the Antilles. */
const SHARED = /^(?:X|ANG)/

const WORLDWIDE: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'SUR', 'XDR'])

/** Of two sides in any order, that whose trade is told goes first. */
function homeFirst(home: string | undefined, parties: readonly string[]): readonly string[] {
  return home !== undefined && parties.includes(home)
    ? [home, ...parties.filter((p) => p !== home)]
    : parties
}

/** "Trade with Peru has changed: sales soared to $3 million": the one partner that the words before the clause name. */
export function partnerAhead({ reading, frames, sentence, from }: Scene): string | undefined {
  const codes = reading.mentions.at(sentence.from, from).flatMap((m) => {
    const tie = frames.ties.get(lemmaAt(reading, beforeArticle(reading, m.from)))
    return tie === undefined || tie === 'agent' || tie === 'route' ? [] : m.parties
  })
  const [code, ...more] = unique(codes)
  return code && more.length === 0 && hasStateShape(code) ? code : undefined
}

/** A flow without a name goes on with the one before; of two sides in any order the home goes first. */
export function withoutWords(
  scene: Scene,
  flow: Flow,
  home: string | undefined,
): readonly string[] {
  const { before, lastFlow } = flow
  const parties = goingOn(scene, flow)
  const ordered = [before, lastFlow].some(
    (s) => s?.parties === parties && (s?.indicator === 'exports' || s?.indicator === 'imports'),
  )
  if (parties && ordered) return parties
  const { origin } = scene.reading.mentions
  return homeFirst(home ?? origin ?? undefined, parties ?? contextParties(scene, flow))
}

/** "Peru's exports to Mali were $3 million, while Togo exported $2 million": to the same partner. */
export function besideOther(
  { sentence }: Scene,
  { before, indicator }: Flow,
  reporter: string,
): string | undefined {
  const beside = before?.indicator === indicator && before.scene.sentence === sentence
  return beside && !before.parties.includes(reporter) ? before.parties[1] : undefined
}

/** "Peru's exports rose. Purchases by Chile came to $3 million": bought from the one whose exports were told. */
export function sellerTo(
  { indicator, lastFlow, reporter }: Flow,
  buyer: string,
): string | undefined {
  const buys = indicator === 'imports' && lastFlow?.indicator === 'exports'
  const told = buys && lastFlow.parties[0] === reporter && reporter !== buyer
  return told ? reporter : undefined
}
