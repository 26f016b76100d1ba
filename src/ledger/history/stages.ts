import type { Course } from './course.ts'
import type { Happening } from './happening.ts'
import { dayOfDate } from './statement.ts'
import type { Stage, StageDecision, StoryStage } from './story.ts'

/** A decision with its day. */
interface Decided {
  readonly decision: StageDecision
  readonly day: number
}

/**
 * The stage at the end: that of the happenings in the order in which things happened, or that of
 * the last decision, until a record published after it tells something later that says otherwise.
 */
export function stageOf(
  course: Course,
  all: readonly Happening[],
  decisions: readonly StageDecision[],
  asOf: string,
): StoryStage | null {
  const decided = lastDecision(decisions, asOf)
  if (!decided) return followed(course, all, null)
  const { decision, day } = decided
  const later = all.filter(({ statement, from }) => statement.day > day && from >= day)
  const stage = followed(course, later, decidedStage(decision, all))
  return stage && stage.decision === null ? { ...stage, afterDecision: decision } : stage
}

function lastDecision(decisions: readonly StageDecision[], asOf: string): Decided | null {
  const until = dayOfDate(asOf)
  let last: Decided | null = null
  for (const decision of decisions) {
    const day = dayOfDate(decision.on)
    if (day <= until && (last === null || day >= last.day)) last = { decision, day }
  }
  return last
}

function decidedStage(decision: StageDecision, all: readonly Happening[]): StoryStage {
  const about = all.find(({ statement }) => statement.of.key === decision.record)
  return {
    stage: decision.stage,
    said: decision.on.slice(0, 10),
    saidInferred: false,
    date: null,
    record: decision.record,
    quotation: about?.statement.of.record.evidence[0] ?? null,
    inferred: false,
    decision,
    afterDecision: null,
  }
}

/** The stage after happenings, with the first one that brought it there. */
function followed(
  course: Course,
  all: readonly Happening[],
  start: StoryStage | null,
): StoryStage | null {
  const inOrder = all.toSorted((a, b) => a.from - b.from)
  let now = start
  for (const happening of inOrder) {
    const before: Stage | null = now?.stage ?? null
    const stage = course.next(before, happening.deed)
    if (stage !== null && stage !== before) now = shownBy(happening, stage)
  }
  return now
}

function shownBy({ statement, deed }: Happening, stage: Stage): StoryStage {
  const { of, said, saidInferred } = statement
  return {
    stage,
    said,
    saidInferred,
    date: deed.date ?? null,
    record: of.key,
    quotation: of.record.evidence[0] ?? null,
    inferred: deed.inferred ?? false,
    decision: null,
    afterDecision: null,
  }
}
