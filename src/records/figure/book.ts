import type { Indicator } from '../../core/indicator.ts'
import { FlowBook } from './flows.ts'
import type { Statement } from './statement.ts'

/** The most figures of one value that a new one is compared with. */
const COMPARED = 16

/** The figures of a document, each once: what is stated again becomes further evidence. */
export class FigureBook {
  private readonly byValue = new Map<string, Statement[]>()
  private readonly list: Statement[] = []
  private readonly flows = new FlowBook()

  /** Adds a statement; gives the figure that it has become a part of. */
  add(statement: Statement): Statement {
    const { level, change } = this.flows.partner(statement)
    if (change) return this.levelled(change, statement)
    if (level) return moved(level, statement)
    const key = keyOf(statement)
    const same = this.byValue.get(key)
    for (let i = (same?.length ?? 0) - 1, seen = 0; i >= 0 && seen < COMPARED; i--, seen++) {
      const known = (same as Statement[])[i] as Statement
      if (isSame(known, statement)) {
        merge(known, statement)
        return known
      }
    }
    if (same) same.push(statement)
    else this.byValue.set(key, [statement])
    this.list.push(statement)
    this.flows.add(statement)
    return statement
  }

  /** "Trade rose by 5 percent. … It was worth $3 million": one figure. */
  private levelled(change: Statement, level: Statement): Statement {
    const { value, high, unit, bound, topic, scene, subject } = level
    Object.assign(change, {
      value,
      high,
      unit,
      bound,
      topic,
      scene,
      subject,
      from: level.from,
      to: level.to,
    })
    change.evidence.unshift(...level.evidence)
    change.rules.push(...level.rules)
    const key = keyOf(change)
    const same = this.byValue.get(key)
    if (same) same.push(change)
    else this.byValue.set(key, [change])
    return change
  }

  all(): readonly Statement[] {
    return this.list
  }
}

/** "A half of the land and a half of the people": equal, but of two things. */
const OF_THINGS: ReadonlySet<Indicator> = new Set(['share', 'length', 'area', 'duration'])

/** "Exports were $3 million. … Exports rose by 5 percent": one figure. */
function moved(level: Statement, { change, evidence, rules }: Statement): Statement {
  level.change ??= change
  level.evidence.push(...evidence)
  level.rules.push(...rules)
  return level
}

function keyOf({ value, high, unit, change }: Statement): string {
  return value === null ? `change ${change?.percent} ${change?.amount}` : `${value} ${high} ${unit}`
}

/** True where two statements of one value can be one figure. */
function isSame(a: Statement, b: Statement): boolean {
  if (a.scene.sentence === b.scene.sentence && a.value !== null && a.indicator !== b.indicator)
    return false
  if (a.scene.sentence === b.scene.sentence && OF_THINGS.has(a.indicator) && isApart(a, b))
    return false
  if (a.indicator === 'share' && b.indicator === 'share' && isOfOther(a, b)) return false
  const indicator =
    a.indicator === b.indicator || a.indicator === 'other' || b.indicator === 'other'
  const status =
    a.counted === null || (a.status === 'reported') === (b.status === 'reported') || isHeadline(a)
  const period = a.period === b.period || a.period === null || b.period === null
  return indicator && status && period && sameParties(a, b) && sameThings(a, b)
}

function sameParties(a: Statement, b: Statement): boolean {
  if (!a.stated || !b.stated) return true
  return (
    a.parties.every((p) => b.parties.includes(p)) || b.parties.every((p) => a.parties.includes(p))
  )
}

/** True where the words of a sentence tell two values of two things. */
function isApart(a: Statement, b: Statement): boolean {
  const named = a.topic.group !== null && b.topic.group !== null
  if (named && a.topic.from !== b.topic.from) return true
  return a.subject !== null && b.subject !== null && a.subject.from !== b.subject.from
}

/** "40 percent of its gas", "40 percent of the workers": equal shares of two wholes. */
function isOfOther(a: Statement, b: Statement): boolean {
  const [one, other] = [wholeOf(a), wholeOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

const wholeOf = ({ subject, scene }: Statement): string | undefined =>
  subject ? scene.reading.words[subject.to - 1]?.lemma : undefined

/** Counts are the same only of the same things; documents go by many names. */
function sameThings(a: Statement, b: Statement): boolean {
  if (a.counted === null || b.counted === null || a.counted === b.counted) return true
  const { documents } = a.scene.frames
  return documents.has(a.counted) && documents.has(b.counted)
}

function isHeadline({ scene }: Statement): boolean {
  const { role } = scene.sentence.block
  return role === 'title' || role === 'standfirst'
}

/** "A loan of $3 million" stays one where it is said to be invested. */
const isLent = ({ scene, topic }: Statement): boolean =>
  topic.group !== null && scene.frames.lent.has(topic.group.lemma)

/** Takes what the second statement adds; the body goes before the headline. */
function merge(known: Statement, again: Statement): void {
  const body = isHeadline(known) && !isHeadline(again)
  const [first, second] = body ? [again, known] : [known, again]
  const stated =
    first.stated && (!second.stated || first.parties.length >= second.parties.length)
      ? first
      : second.stated
        ? second
        : first
  const filled = {
    indicator: first.indicator === 'other' && !isLent(first) ? second.indicator : first.indicator,
    parties: stated.parties,
    stated: stated.stated,
    period: first.period ?? second.period,
    change: first.change ?? second.change,
    bound: first.bound,
    status: first.status,
    subject: first.subject ?? second.subject,
  }
  const place = body ? { scene: again.scene, from: again.from, to: again.to } : {}
  Object.assign(known, filled, place)
  if (body) known.evidence.unshift(...again.evidence)
  else known.evidence.push(...again.evidence)
  known.rules.push(...again.rules)
}
