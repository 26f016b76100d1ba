import { calendarDay } from '../../core/day.ts'
import { daysOf } from '../../core/period.ts'
import type { Story, StoryStage, StoryTime, Voices } from '../../ledger/history/story.ts'
import { countOf, timesWords } from '../reading/count-words.ts'
import { tallyWords } from '../tables/closing-line.ts'
import { shortTime } from '../tables/short-time.ts'

const MANY_DAYS = 90
const MANY_MONTHS = 24

/**
 * The days up to an ISO day in words, no more exact than they need to be: "12 days", "14 months", "3 years".
 * Months and years are whole ones of the calendar.
 */
export function spanWords(days: number, until: string): string {
  if (days < MANY_DAYS) return countOf(days, 'day', 'days')
  const last = daysOf(until).first ?? 0
  const [from, to] = [calendarDay(last - days), calendarDay(last)]
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
  return months < MANY_MONTHS ? `${months} months` : `${Math.floor(months / 12)} years`
}

/** A stage as people read it: "in force". */
export function stageName(stage: string): string {
  return stage.replaceAll('-', ' ')
}

/** How many things stand at which stage, in the order given: "3 routes: 1 launched, 2 planned". */
export function stagesWords(
  counted: string,
  items: readonly { readonly story: Pick<Story, 'stage'> }[],
  order: readonly string[],
): string {
  const stages = items.map(({ story }) => stageName(story.stage?.stage ?? 'not told'))
  return stages.length === 0 ? counted : `${counted}: ${tallyWords(stages, order)}`
}

/** A stage with its date and what it rests on, line by line: "signed", "7 April 2021", "by decision". */
export function stageLines(stage: StoryStage | null): string[] {
  if (!stage) return ['not told']
  const { decision, inferred, date, said, saidInferred } = stage
  const told = saidInferred ? 'no date' : `said ${shortTime(said)}`
  return [
    stageName(stage.stage),
    date === null ? told : shortTime(date),
    ...(decision ? [`decided by ${decision.by}`] : []),
    ...(inferred ? ['inferred'] : []),
  ]
}

const DUE_OF = { delivery: '', beginning: 'beginning ', signature: 'signing ' } as const

/** When it is due, by how much that is past, and how often it was moved. */
export function dueLines({ time, asOf }: Pick<Story, 'time' | 'asOf'>): string[] {
  const { due, overdue, slips, advanced } = time
  if (!due) return []
  const what = `${DUE_OF[due.of]}${shortTime(due.due)}`
  return [
    what,
    ...(overdue ? [`overdue ${spanWords(overdue.days, asOf)}`] : []),
    ...(slips.length > 0 ? [`put off ${timesWords(slips.length)}`] : []),
    ...(advanced.length > 0 ? [`brought forward ${timesWords(advanced.length)}`] : []),
  ]
}

/** How often it was told, by how many, and whether nobody speaks of it any more. */
export function toldWords({ restated, silent }: StoryTime, { independent }: Voices): string {
  const { times, years } = restated
  const over = years > 0 ? ` in ${countOf(years, 'year', 'years')}` : ''
  const voices = independent > 1 ? ` by ${independent} voices` : ''
  return [
    times === 0 ? 'told once' : `told ${timesWords(times + 1)}${over}${voices}`,
    silent ? `silent for ${silent.years} years` : null,
  ]
    .filter(Boolean)
    .join(' · ')
}
