import type { Bound, StatedAmount } from '../../../core/quantity.ts'
import type { Chart } from '../../../grammar/chart.ts'
import { type Parts, type Rule, rule } from '../../../grammar/rule.ts'
import { among, amount, lowerAt, plainNumber } from './amounts.ts'
import type { Unit } from './units.ts'

/** Words that bound an amount, but tell a place or a topic as well: "talks over two issues". */
const PREPOSITIONS = new Set([
  'over',
  'under',
  'above',
  'below',
  'around',
  'beyond',
  'near',
  'about',
])

const TIMES = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])

/** Before "over three years" these say how long; elsewhere it says during which years. */
const LASTING = new Set(
  'for took take takes taken lasted lasts last lasting of is was after with spent spend waited has had'.split(
    ' ',
  ),
)

const NOT = new Set(['not', "n't", 'cannot', 'never', 'no', 'without', 'nor'])

/** "Not allowed more than 300" bounds from above. */
const DENIED: Partial<Record<Bound, Bound>> = { '>': '<=', '<': '>=' }

/** "Added up to 5", "edged up to 5": the "up" belongs to the verb. */
const ADDING =
  /^(?:add(?:s|ed|ing)?|go(?:es|ing|ne)?|went|shot|shoots|(?:mov|edg|nudg)(?:e|es|ed|ing)|(?:inch|push|jump|tick|pick|work|head|climb|ramp)(?:s|es|ed|ing)?|creep(?:s|ing)?|crept|drift(?:s|ed|ing)?|driv(?:e|es|ing)|drove|driven|bring(?:s|ing)?|brought|built)$/

const boundsOf = (p: Parts): Bound[] =>
  p.match.items.filter((item) => item.class === 'bound').map((item) => item.value as Bound)

/** Where bounds follow each other, the one that says more stands: "up to about" is at most. */
function strongest(bounds: readonly Bound[]): Bound {
  return bounds.find((b) => b !== '~' && b !== '=') ?? (bounds.includes('~') ? '~' : '=')
}

/** Articles of an amount that was told before, or is known. */
const KNOWN = new Set(['the', 'their', 'its'])

/** "Spread over 300 firms": among so many. */
const SPREAD = new Set(['spread', 'distributed', 'scattered', 'divided', 'split'])

/** "Handed over 20 trucks": the word belongs to the verb. */
const HANDED = new Set(['hand', 'hands', 'handed', 'handing', 'turned', 'signed'])

/** Whether the word in front says where or what about, and bounds nothing. */
function isPreposition(chart: Chart, from: number, m: StatedAmount): boolean {
  const word = lowerAt(chart, from)
  if (!PREPOSITIONS.has(word)) return false
  const before = lowerAt(chart, from - 1)
  if (SPREAD.has(before) || (word === 'over' && HANDED.has(before))) return true
  const first = chart.tokens[from + 1]
  if (m.unit === '1') return m.value < 13 && m.high === null && first?.shape !== 'number'
  return word === 'over' && TIMES.has(m.unit) && !LASTING.has(lowerAt(chart, from - 1))
}

function before(p: Parts): StatedAmount | undefined {
  const m = p.value<StatedAmount>('m') as StatedAmount
  const { chart, from } = p.match
  if (isPreposition(chart, from, m)) return undefined
  // "Well below the 9 million of 1985": what is compared with is known.
  const known =
    KNOWN.has(p.words('article') ?? '') && boundsOf(p).some((b) => b === '<' || b === '>')
  if (known || (p.has('article') && PREPOSITIONS.has(lowerAt(chart, from)))) return undefined
  const bound =
    ADDING.test(lowerAt(chart, from - 1)) && lowerAt(chart, from) === 'up'
      ? strongest(boundsOf(p).slice(1))
      : strongest(boundsOf(p))
  const denied = among(chart, NOT, { from: from - 5, to: from }) ? DENIED[bound] : undefined
  return { ...m, bound: denied ?? (bound === '=' ? m.bound : bound) }
}

function behind(p: Parts): StatedAmount {
  return { ...(p.value<StatedAmount>('m') as StatedAmount), bound: p.value<Bound>('b') as Bound }
}

/** "More than a year", "less than a ton": the article counts one. */
function one(p: Parts): StatedAmount | undefined {
  const unit = p.value<Unit>('u') as Unit
  const bound = strongest(boundsOf(p))
  if (
    !/^(?:more|less|at|up|no|not|almost|nearly|well|just)$/.test(
      lowerAt(p.match.chart, p.match.from),
    )
  )
    return undefined
  if (bound === '=' || PREPOSITIONS.has(lowerAt(p.match.chart, p.match.from))) return undefined
  return amount(plainNumber(1), unit.symbol, unit.times, { bound })
}

/** Rules that make `amount`: a measure or range with what bounds it. */
export const boundRules: readonly Rule[] = [
  rule(
    'amount',
    '<bound> <measure>',
    // The letter of "A$3 million" is no article.
    'b:<bound> <bound>? ( m:<measure|range> | article:the|a|an|their|its|all m:<measure|range> )',
    before,
  ),
  rule('amount', '<measure> <bound>', 'm:<measure|range> -? b:<bound-behind>', behind),
  rule('amount', '<bound> a <unit>', 'b:<bound> <bound>? a|an u:<unit>', one),
]
