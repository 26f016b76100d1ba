import { isTraded } from '../../core/indicator.ts'
import { words } from '../speakers.ts'
import { isMoney, lemmaAt } from './scene.ts'
import type { Statement } from './statement.ts'

/** What is traded, in a period, by some parties: its levels, and the changes told apart from them. */
interface Flow {
  readonly levels: Statement[]
  readonly changes: Statement[]
}

/**
 * The flows of a document, in which a level and a change that are told apart find each other: "Trade
 * was worth $3 million in 2020. … Trade grew by 5 percent in 2020", in either order.
 */
export class FlowBook {
  private readonly flows = new Map<string, Flow>()

  /** The level that a change belongs to, or the change that a level had: where there is only one. */
  partner(statement: Statement): { readonly level?: Statement; readonly change?: Statement } {
    const flow = this.flows.get(keyOf(statement) ?? '')
    if (!flow) return {}
    if (statement.value === null) {
      const [level, other] = flow.levels.filter((l) => canTake(l, statement))
      return level && !other ? { level } : {}
    }
    if (!isLevel(statement) || statement.change !== null) return {}
    const change = flow.changes.find((c) => c.value === null && areOne(statement, c))
    return change ? { change } : {}
  }

  /** Takes in a statement that stands for itself. */
  add(statement: Statement): void {
    const key = keyOf(statement)
    if (key === null || !(statement.value === null || isLevel(statement))) return
    const flow = this.flows.get(key) ?? { levels: [], changes: [] }
    if (statement.value === null) flow.changes.push(statement)
    else flow.levels.push(statement)
    this.flows.set(key, flow)
  }
}

/** A reported flow in a period, or null for what cannot be told to be one. */
function keyOf({ indicator, parties, period, status, compared }: Statement): string | null {
  if (period === null || status !== 'reported' || compared || !isTraded(indicator)) return null
  const sides = indicator === 'trade' ? [...parties].sort() : parties
  return `${indicator} ${period} ${sides.join(' ')}`
}

/** A sum of money or an amount of goods. */
const isLevel = ({ unit, value }: Statement): boolean =>
  value !== null && unit !== null && unit !== '%' && unit !== '1'

/** True for a level whose change is not told yet, or is the same. */
function canTake(level: Statement, told: Statement): boolean {
  const { change } = level
  const same = change?.percent === told.change?.percent && change?.amount === told.change?.amount
  return (change === null || same) && areOne(level, told)
}

/** A change in percent, or in the unit of the level, of the same goods; untold, it is of the money. */
function areOne(level: Statement, change: Statement): boolean {
  if (change.unit !== null && change.unit !== level.unit) return false
  const worth = isMoney(level.unit ?? '')
  return worth === (change.side !== 'amount') && goodsOf(level) === goodsOf(change)
}

/** The goods by name; none for "goods". */
function goodsOf({ subject, scene }: Statement): string {
  if (!subject || scene.frames.anyGoods.has(lemmaAt(scene.reading, subject.to - 1))) return ''
  return words(scene.reading, subject).toLowerCase()
}
