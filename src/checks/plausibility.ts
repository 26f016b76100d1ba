import { amountPhrase, statedPhrase } from './amount-phrase.ts'
import type { FigureClaim } from './figure-claim.ts'
import { type FigureIndex, grouped } from './figure-index.ts'
import { type Finding, finding } from './finding.ts'
import { flowPhrase, said } from './flow-phrase.ts'
import { middle } from './interval.ts'
import { daysKey } from './period-shape.ts'
import { toldFrom } from './told-from.ts'

/**
 * Below one dollar a ton no goods are traded: construction sand and gravel, the cheapest in bulk, is
 * worth ten ("960 million tons … valued at $10 billion", U.S. Geological Survey, *Mineral Commodity Summaries* 2023).
 */
const LEAST_PER_TON = 1
/**
 * Above $100,000 a ton no mix of goods is traded: that is some fifty times the average of world trade ($25 trillion,
 * World Trade Organization, *World Trade Statistical Review* 2023, of some 12 billion tons by sea). Single goods
 * are, such as gold: a named subject is left out.
 */
const MOST_PER_TON = 1e5
/**
 * Tons that all ships of the world carry in a year, with what goes by land: 12 billion by sea (UN Trade and Development,
 * *Review of Maritime Transport* 2024), doubled.
 */
const WORLD_TONS = 24e9
/** Tons that the world produces of sand, gravel and crushed stone, the most of any one thing (UNEP, *Sand and Sustainability*, 2022). */
const WORLD_OUTPUT = 50e9
/** Merchandise exports of the world in its highest year, 2022: $25 trillion (World Trade Organization). */
const WORLD_DOLLARS = 25e12

const MONEY: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP'])
const GOODS_FLOWS: ReadonlySet<string> = new Set([
  'trade',
  'exports',
  'imports',
  'transit',
  'freight',
])

/**
 * Amounts that the world does not have: more tons than all ships carry, and weights whose stated worth makes a
 * price at which nothing is traded ("783.2 million tons worth $454 million" is $0.58 a ton).
 */
export function plausibility(index: FigureIndex): Finding[] {
  const amounts = index.all.filter((f) => f.interval !== null)
  const flows = amounts.filter((f) => GOODS_FLOWS.has(f.figure.indicator))
  const output = amounts.filter((f) => f.figure.indicator === 'production')
  return [...[...flows, ...output].flatMap(beyondTheWorld), ...unitValues(flows)]
}

function beyondTheWorld(each: FigureClaim): Finding[] {
  const { value, unit, status, indicator } = each.figure
  if (value === null || status === 'possible') return []
  const isOutput = indicator === 'production'
  const tons = isOutput ? WORLD_OUTPUT : WORLD_TONS
  const most = unit === 't' ? tons : unit === 'USD' && !isOutput ? WORLD_DOLLARS : Infinity
  if (value <= most) return []
  const what = isOutput ? 'what the world produces of any one thing' : 'all trade of the world'
  const whole = `${amountPhrase(most, unit)} bound ${what} in a year`
  const reason = `${flowPhrase(each)}: ${said(each)} cannot be: ${whole}.`
  return [finding('implausible-amount', { reason, records: [each], gap: 1 })]
}

/** The weight and the worth of one flow that one sentence tells. */
function unitValues(flows: readonly FigureClaim[]): Finding[] {
  const sentences = grouped(flows, ({ claim, figure, period, parties }) =>
    [
      ...[claim.document.key, toldFrom(figure), figure.indicator, parties],
      ...[period ? daysKey(period) : '', figure.status],
    ].join('|'),
  )
  return [...sentences.values()].flatMap((sentence) => {
    const weights = sentence.filter((f) => f.figure.unit === 't')
    const worths = sentence.filter((f) => MONEY.has(f.figure.unit ?? ''))
    const [weight, worth] = [weights[0], worths[0]]
    if (!weight || !worth || weights.length > 1 || worths.length > 1) return []
    return unitValue(weight, worth)
  })
}

function unitValue(weight: FigureClaim, worth: FigureClaim): Finding[] {
  const [tons, money] = [weight.interval, worth.interval].map((i) => (i ? middle(i) : 0))
  if (!tons || !money) return []
  const price = money / tons
  const mixed = weight.subject === '' && worth.subject === ''
  if (price >= LEAST_PER_TON && (price <= MOST_PER_TON || !mixed)) return []
  const each = amountPhrase(price, worth.figure.unit, 2)
  const bound =
    price < LEAST_PER_TON ? 'less than any goods cost' : 'more than any mix of goods costs'
  const reason = `${flowPhrase(weight)}: ${said(weight)}, worth ${statedPhrase(worth.figure)}, is ${each} a ton, ${bound}.`
  return [
    finding('implausible-unit-value', { reason, records: [weight, worth], inferred: true, gap: 1 }),
  ]
}
