import type { FigureStatus } from '../../core/indicator.ts'
import { isFlow, isTraded } from '../../core/indicator.ts'
import { daysOf } from '../../core/period.ts'
import type { TimeValue } from '../../core/time.ts'
import { goesOn } from '../paragraph.ts'
import { holding, type Range, within } from '../range.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from '../speakers.ts'
import { isBalance } from './balance.ts'
import { isOfBracketed } from './brackets.ts'
import { isExtreme } from './extremes.ts'
import { joinedMonths } from './joined-months.ts'
import { isBegun, isOfModifier, isRestricting } from './modifier-time.ts'
import { betweenStops, type Scene } from './scene.ts'
import { isOfTold } from './standing.ts'
import { endOf, type Measured, type Statement } from './statement.ts'

/** The times of a range that can date a value: resolved, and no length, recurrence or comparison. */
export function datingTimes(reading: Reading, range: Range): TimeValue[] {
  return within(reading.times, range).filter(
    (t, i, times) =>
      !isWholeOf(reading, times[i - 1], t) &&
      t.period !== null &&
      t.every === null &&
      !t.comparison &&
      !isBase(reading, t) &&
      !(t.relation === 'since' && isExtreme(reading, t.from)),
  )
}

/** "January-March of this year": the part dates, not its year. */
function isWholeOf(reading: Reading, part: TimeValue | undefined, { from }: TimeValue): boolean {
  const { of } = reading.pack.figureFrames
  return (
    part !== undefined &&
    part.period !== null &&
    part.to === from - 1 &&
    of.has(reading.words[part.to]?.lemma ?? '')
  )
}

/** "Fell 5 percent from March", "up 5 percent on 2020": right behind a change stands what it is measured against. */
function isBase(reading: Reading, time: TimeValue): boolean {
  const { from } = time
  const { comparing, growth } = reading.pack.figureFrames
  if (isLevelOf(reading, time)) return true
  let at = from - 1
  if (reading.words[at]?.tag === 'DET') at--
  if (isLikened(reading, at)) return true
  if (!comparing.has(reading.words[at]?.lemma ?? '')) return false
  // "A 5 percent rise over the year before", "5 percent more than a year ago"
  const { lemma, tag } = reading.words[at - 1] ?? { lemma: '', tag: 'PUNCT' }
  const last = growth.has(lemma) || tag === 'ADV' || tag === 'ADJ' ? at - 2 : at - 1
  return holding(reading.quantities, last)?.change?.role === 'by'
}

/** "Exceeds the 2019 level": behind a verb a known level is what something is measured against. */
function isLevelOf(reading: Reading, { from, to }: TimeValue): boolean {
  const { likened, definite } = reading.pack.figureFrames
  if (
    !likened.has(reading.words[to]?.lemma ?? '') ||
    !definite.has(reading.tokens[from - 1]?.lower ?? '')
  )
    return false
  const clause = holding(holding(reading.sentences, from)?.clauses ?? [], from)
  return clause !== undefined && clause.verb.to <= from
}

/** "Twice as much as in 2017", "three times the level of last year". */
function isLikened(reading: Reading, at: number): boolean {
  const { likened } = reading.pack.figureFrames
  const preposition = reading.words[at]?.tag === 'ADP' && !holding(reading.quantities, at)
  const end = preposition ? at - 1 : at
  const multiple = holding(reading.quantities, end)
  return multiple?.change?.role === 'by' && likened.has(reading.words[end]?.lemma ?? '')
}

/**
 * The period that a value's own words name: behind it first, then before it. What is reported may
 * also be dated at the sentence's start.
 */
export function periodFor(
  scene: Scene,
  quantity: Measured,
  { next, status }: { next: number; status: FigureStatus },
): string | null {
  const end = endOf(quantity)
  const related = whenOf(scene)
  if (related) return related
  const clause = datingTimes(scene.reading, scene).filter(
    (t) =>
      !isNowadays(scene, t) &&
      !isOfModifier(scene, t) &&
      isWithin(betweenStops(scene, scene, quantity), t) &&
      !(t.from >= end && opensNext(scene, t, next)) &&
      !isOfBracketed(scene.reading, scene.sentence, { time: t, value: quantity }),
  )
  const behind = clause.find((t) => t.from >= end && t.from < next)
  const before = clause.filter((t) => t.to <= quantity.from).at(-1)
  const around =
    behind ??
    before ??
    (status === 'reported' && !isToday(scene) ? outside(scene, quantity, next) : undefined)
  const chosen =
    around ??
    (status === 'reported' && isBaseAt(scene, next) ? undefined : clause.find((t) => t.from >= end))
  if (!chosen) return null
  const relation = isBegun(scene, chosen) ? 'since' : chosen.relation
  return (
    joinedMonths(scene.reading, chosen) ?? measured(scene.reading, { ...chosen, relation }, status)
  )
}

/** "Narrowed to $3 million from $4 million in May": the time behind is of what it was before. */
function isBaseAt({ reading, frames }: Scene, next: number): boolean {
  if (holding(reading.quantities, next)?.change?.role === 'from') return true
  return frames.comparing.has(reading.words[next - 1]?.lemma ?? '')
}

/** "$3 million and in 2018 $5 million", "…, in May 2 tons": a time right before the next value is of that. */
function opensNext({ reading }: Scene, { from, to }: TimeValue, next: number): boolean {
  if (to > next || next - to > 2) return false
  for (let at = to; at < next; at++) {
    const tag = reading.words[at]?.tag
    if (tag !== 'ADV' && tag !== 'PUNCT' && tag !== 'ADP') return false
  }
  // "And for all 12 months of 2018"
  const first = reading.words[from - 1]?.tag === 'DET' ? from - 1 : from
  const lead = reading.words[first - 1]?.tag === 'ADP' ? first - 2 : first - 1
  const mark = reading.tokens[lead]?.lower
  return reading.words[lead]?.tag === 'CCONJ' || mark === ',' || mark === ';'
}

/** "Compared to 2019, when it was $3 million": the time that the clause is about. */
function whenOf({ reading, frames, joiner, from }: Scene): string | null {
  if (!frames.whens.has(joiner ?? '')) return null
  const at = reading.tokens[from - 1]?.lower === ',' ? from - 2 : from - 1
  return holding(reading.times, at)?.edtf ?? null
}

/**
 * The period of a figure that a time gives. What is ahead is not dated by what is past. What is
 * measured since a day is measured up to the day of publication.
 */
function measured(
  reading: Reading,
  { period, edtf, relation }: TimeValue,
  status: FigureStatus,
): string | null {
  const { published } = reading.document
  if (!period || !published) return period
  if (status !== 'reported') {
    const [last, today] = [daysOf(period).last, daysOf(published).last]
    const past = last !== null && today !== null && last < today
    return past && relation !== 'by' ? null : period
  }
  if (isAhead(period, published)) return null
  if (relation !== 'since' || !edtf) return period
  const start = SEASON.test(edtf) ? monthOf(edtf) : edtf
  return `${start}/${published.slice(0, start.length)}`
}

/** "Since spring": EDTF knows no range from a season on. */
const SEASON = /^\d{4}-2[1-4]$/

const monthOf = (period: string): string =>
  period.replace(
    /-2[1-4]$/,
    (season) => `-${String(3 * (Number(season.slice(1)) - 20)).padStart(2, '0')}`,
  )

/** What is reported lies not ahead: "up 5 percent in nine months" is no time to come. */
function isAhead(period: string, published: string): boolean {
  const [first, today] = [daysOf(period).first, daysOf(published).last]
  return first !== null && today !== null && first > today
}

/** "And is now at 7 percent": what holds now is not dated by what was told before. */
function isToday({ reading, frames, from, to }: Scene): boolean {
  for (let at = from; at < to; at++)
    if (frames.nowadays.has(reading.tokens[at]?.lower ?? '')) return true
  return false
}

/** "Trade today is about $3 million" tells no day. */
function isNowadays({ reading, frames }: Scene, { from }: TimeValue): boolean {
  return frames.nowadays.has(reading.tokens[from]?.lower ?? '')
}

const isWithin = (room: Range, { from }: Range): boolean => room.from <= from && from < room.to

const opens = ({ from }: Range, time: Range): boolean => time.from <= from + 1

/** Times in other clauses of the sentence, but those of the clause that reports and of relative clauses. */
function outside(scene: Scene, quantity: Measured, next: number): TimeValue | undefined {
  const { reading, sentence } = scene
  const times = datingTimes(reading, sentence).filter((t) => {
    if (scene.subject.some((g) => g.from <= t.from && t.from < g.to)) return true
    if (t.from >= quantity.to && (t.from > next || opensNext(scene, t, next))) return false
    if (isNowadays(scene, t) || isOfModifier(scene, t)) return false
    if (!isWithin(betweenStops(scene, sentence, quantity), t)) return false
    if (isOfBase(scene, t)) return false
    // "Has grown since 1994, but is $3 million": the level is of no such time.
    if (t.relation === 'since' && quantity.change === null && !opens(sentence, t)) return false
    if (isOfBracketed(reading, sentence, { time: t, value: quantity })) return false
    const clause = sentence.clauses.find((c) => c.from <= t.from && t.from < c.to)
    return (
      !clause ||
      ((clause.link !== 'relative' || isRestricting(scene, clause)) &&
        !reading.pack.reports.has(clause.verb.lemma) &&
        clause.from < quantity.from)
    )
  })
  return times.filter((t) => t.to <= quantity.from).at(-1) ?? times[0]
}

/** "Fell from $5 million last year, while exports rose": what another level was before has its own time. */
function isOfBase({ reading, sentence }: Scene, time: TimeValue): boolean {
  const before = within(reading.quantities, { from: sentence.from, to: time.from }).at(-1)
  return before?.change?.role === 'from' && time.from - before.to <= 2
}

/**
 * The time that opens the sentence before in the same paragraph, where this one goes on telling of
 * the past: "Last year … . For example, five trains were sent."
 */
export function openingPeriod({ reading, sentence, verb }: Scene): string | null {
  const before = reading.sentences[sentence.index - 1]
  if (!before || !goesOn(reading, before, sentence) || verb?.tense !== 'past') return null
  const opening = datingTimes(reading, before).find((t) => t.from <= before.from + 2)
  return opening && !/\d{4}-\d{2}-\d{2}$/.test(opening.edtf ?? '') ? opening.period : null
}

/** The period of an earlier statement that goes on: the same sentence, or the one before in its paragraph. */
export function carriedPeriod(
  scene: Scene,
  told: Pick<Statement, 'indicator' | 'topic'> & { readonly value: Range },
  before: Statement | undefined,
): string | null {
  if (!before?.period || before.status !== 'reported') return null
  if (isToday(scene)) return null
  const gap = scene.sentence.index - before.scene.sentence.index
  if (gap === 0) return before.period
  // By when a level was reached dates nothing in another paragraph.
  const apart = scene.sentence.block !== before.scene.sentence.block
  if (apart && before.period.startsWith('../')) return null
  const near = gap <= 2 && goesOn(scene.reading, before.scene.sentence, scene.sentence)
  const whole = isFlow(before.indicator) || before.indicator === 'share'
  const part = told.indicator === 'share' && whole && scene.verb?.tense === 'past'
  if (part && near && (isOfTold(scene, told) || isOfOwner(scene, told, before)))
    return before.period
  const flows = [told, before].every((s) => isFlow(s.indicator) || isBalance(scene, s.topic))
  if (!flows) return null
  return near || isOfSameSides(scene, before) ? before.period : null
}

/** "Accounted for 5 percent of Peru's exports", behind what Peru sold. */
function isOfOwner(
  { reading, frames, sentence }: Scene,
  { value }: { value: Range },
  whole: Statement,
) {
  if (!isTraded(whole.indicator) || !frames.of.has(reading.words[value.to]?.lemma ?? ''))
    return false
  const group = holding(sentence.nouns, value.to + 1)
  const flow = group && isTraded(frames.nouns.get(reading.words[group.head]?.lemma ?? ''))
  const owners = flow ? partiesIn(reading, group) : []
  return owners.length > 0 && owners.every((p) => whole.parties.includes(p))
}

/** Further on, where no other state is the subject: "Trade came to $9 million in 2020. … Exports reached $5 million." */
function isOfSameSides({ reading, subject }: Scene, { parties }: Statement): boolean {
  return subject.every((group) => partiesIn(reading, group).every((p) => parties.includes(p)))
}

/** The period that a change is measured against. */
export function basePeriod(scene: Scene, from: number): string | null {
  const { reading, sentence } = scene
  const told = (t: TimeValue) => (t.comparison || isBase(reading, t)) && t.edtf !== null
  const behind = within(reading.times, { from, to: sentence.to }).find(told)
  return (behind ?? baseBefore(scene, from, told))?.edtf ?? null
}

/** "Compared to 2019, trade rose by 5 percent", "exceeds the 2019 level by 5 percent", with no other change between. */
function baseBefore(
  { reading, sentence, clause }: Scene,
  to: number,
  told: (time: TimeValue) => boolean,
): TimeValue | undefined {
  const last = within(reading.times, { from: sentence.from, to }).findLast(told)
  if (!last || (clause > 0 && !sentence.clauses[clause])) return undefined
  const between = within(reading.quantities, { from: last.to, to })
  return between.filter((q) => q.change?.role === 'by').length > 1 ? undefined : last
}
