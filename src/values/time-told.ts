import { daysOfInterval } from '../core/period.ts'
import type { TimeRelation } from '../core/time.ts'
import type { Chart } from '../grammar/chart.ts'
import type { Item } from '../grammar/item.ts'
import { classes } from '../grammar/numbering.ts'
import type { VerbGroup } from '../text/group.ts'
import type { Anchor } from './time-anchor.ts'
import { lastBefore, type TimedSentence } from './time-direction.ts'
import type { Resolved } from './time-scene.ts'

/** A time of a sentence that stands before another one. */
export interface DatedTime {
  readonly item: Item
  readonly time: Resolved | null
  readonly relation: TimeRelation
  readonly comparison: boolean
}

/** What was said so many days ago, or later, counts from the day of publication as well. */
const LATELY = 45

/** Modals of what was to come when it was said; "will open" is to come now. */
const THEN = new Set(['would', 'could', 'might'])
/** Those of the past alone: "was to open", "was going to open". */
const WAS = new Set(['be-to', 'going-to'])

const DEICTIC = classes.of('time-deictic')

/**
 * When what a time belongs to was said or undertaken, where its sentence dates that apart, and long ago: "promised in 2017 to open it
 * within three years" counts from 2017, and "by 2020" was then to come. Null where nothing dates it.
 *
 * @param dated the times long ago that stand before it in its sentence
 */
export function toldAt(
  { from, verbs = [] }: TimedSentence,
  item: Item,
  dated: readonly DatedTime[],
): Resolved | null {
  let k = lastBefore(verbs, item.from)
  let begins = -1
  for (; isToCome(verbs[k]); k--) begins = verbs[k]?.from ?? begins
  const told = verbs[k]
  if (begins < 0 || told?.type !== 'finite' || told.tense !== 'past' || told.modal) return null
  const behind = dated.find((each) => each.item.from >= told.to && each.item.to <= begins)
  if (behind) return behind.time
  const lead = verbs[k - 1]
  // "Speaking in Lima in 2016, he said", but not "Peru, which joined in 2016, said".
  const isFree = lead === undefined || (lead.type === 'gerund' && lead.from === from)
  return (isFree && dated.findLast((each) => each.item.to <= told.from)?.time) || null
}

/** "To open", "would open", "was to open". */
function isToCome(verb: VerbGroup | undefined): boolean {
  if (verb?.type === 'infinitive') return true
  if (verb?.type !== 'finite' || verb.modal === null) return false
  return THEN.has(verb.modal) || (WAS.has(verb.modal) && verb.tense === 'past')
}

/** A time at which something may have been said, long before the anchor. */
export function isLongAgo(
  { time, relation, comparison }: DatedTime,
  anchor: Anchor | null,
): boolean {
  const interval = time?.interval
  if (!interval || comparison || relation !== 'in' || interval.first !== interval.last) return false
  const { last } = daysOfInterval(interval)
  return last !== null && (anchor === null || last < anchor.middle - LATELY)
}

/** "Next year", "today": counts from whoever speaks, or from whoever writes; "the next year" does not. */
export function isDeictic(chart: Chart, { from, to }: Item): boolean {
  if (chart.has(from, 'article') || chart.has(from - 1, 'article')) return false
  for (let i = from; i < to; i++) if (chart.holds(i, DEICTIC)) return true
  return false
}
