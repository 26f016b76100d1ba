import type { ShownThread, Story } from '../../api/answers.ts'
import { edtfDays } from '../../words/edtf-days.ts'
import type { DueMark, LineOfYears, Telling } from './line-of-years.ts'

/** What is over does not wait for its due any more. */
const CLOSED = new Set(['delivered', 'held', 'cancelled', 'in-force', 'ended', 'operating'])

type Told = Pick<Story, 'asOf' | 'time' | 'stage'>
type Entry = NonNullable<ShownThread['entries']>[number]

/**
 * The line of a thread as lists give it. They tell the first and the last statement of each voice: between them stands a
 * stretch where a voice told more.
 */
export function lineOfStory(story: Story): LineOfYears {
  const { stage, time, voices, last } = story
  const said = [
    ...voices.named.flatMap((voice) => [voice.first, voice.last]),
    ...[...time.slips, ...time.advanced].map((moved) => moved.said),
    ...[stage?.decision ? null : stage?.said, time.due?.said, last?.said],
  ]
  const days = [...new Set(said.flatMap((day) => (day ? [dayOf(day)] : [])))].filter(isDay)
  const stageDay = stage && !stage.decision ? dayOf(stage.said) : null
  return {
    ...clockOf(story),
    tellings: days
      .toSorted((a, b) => a - b)
      .map((day) => ({
        day,
        act: day === stageDay ? (stage?.stage ?? null) : null,
        inferred: day === stageDay && stage?.inferred === true,
      })),
    stretches: voices.named
      .filter(({ statements }) => statements > 2)
      .map(({ first, last: to }) => ({ from: dayOf(first) ?? 0, to: dayOf(to) ?? 0 })),
  }
}

/** The line of a thread with each of its statements. */
export function lineOfThread(thread: Told & { readonly entries: readonly Entry[] }): LineOfYears {
  const tellings = thread.entries.flatMap(({ said, act, inferred }): Telling[] => {
    const day = dayOf(said)
    return isDay(day) ? [{ day, act, inferred }] : []
  })
  return { ...clockOf(thread), tellings, stretches: [] }
}

/** The line of what has no stages, by the days on which its documents were published. */
export function lineOfDays(days: readonly string[], asOf: string): LineOfYears {
  const known = days
    .map(dayOf)
    .filter(isDay)
    .toSorted((a, b) => a - b)
  return {
    ...{ dues: [], moves: [], overdueSince: null, silentSince: null, stretches: [] },
    tellings: known.map((day) => ({ day, act: null, inferred: false })),
    closed: known.at(-1) ?? null,
    today: dayOf(asOf) ?? 0,
  }
}

function clockOf({ asOf, time, stage }: Told): Omit<LineOfYears, 'tellings' | 'stretches'> {
  const due = time.due ? dueDay(time.due.due) : null
  const over = stage !== null && CLOSED.has(stage.stage)
  return {
    dues: duesOf(time),
    moves: [...time.slips, ...time.advanced].flatMap(({ from, to }) => {
      const [before, after] = [dueDay(from), dueDay(to)]
      return before === null || after === null ? [] : [{ from: before, to: after }]
    }),
    today: dayOf(asOf) ?? 0,
    overdueSince: time.overdue ? due : null,
    silentSince: time.silent ? dayOf(time.silent.since) : null,
    closed: over ? (dayOf(stage.date ?? stage.said) ?? dayOf(stage.said)) : null,
  }
}

function duesOf({ due, slips, advanced }: Story['time']): DueMark[] {
  const inForce = due ? dueDay(due.due) : null
  const told = [...slips, ...advanced].flatMap(({ from, to }) => [dueDay(from), dueDay(to)])
  const days = new Set([...told, inForce].filter(isDay))
  return [...days].map((day) => ({ day, inForce: day === inForce }))
}

/** What is due "in 2026" is late from the end of that year on. */
function dueDay(edtf: string): number | null {
  const { first, last } = edtfDays(edtf)
  return last ?? first
}

function dayOf(iso: string): number | null {
  return edtfDays(iso).first
}

function isDay(day: number | null): day is number {
  return day !== null
}
