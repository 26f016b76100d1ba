import type { Course, Deed } from './course.ts'
import type { Origin } from './reprints.ts'
import type { Statement } from './statement.ts'
import type { StoryEntry } from './story.ts'
import type { Tellings } from './tellings.ts'
import { effectiveDay } from './thing-dates.ts'

/** A statement with what it does to its thread. */
export interface Happening {
  readonly statement: Statement
  readonly deed: Deed
  /** The day from which it counts for the stage. */
  readonly from: number
  /** The earlier statement of another document whose words it has, or null. */
  readonly original: Statement | null
}

/** What each statement does, in order of time; none depends on a document after its own. */
export function happenings(
  course: Course,
  all: readonly Statement[],
  from: readonly Origin[],
  told: Tellings,
): Happening[] {
  const read = course.reader(all)
  return all.map((statement, i) => {
    const deed = read(statement, { number: told.numberOf(i) })
    if (deed.open) told.count(i)
    const { first = i, reprint = false } = from[i] ?? {}
    const day = effectiveDay(deed.act, deed.date ?? null, statement)
    return { statement, deed, from: day, original: reprint ? (all[first] ?? null) : null }
  })
}

/** A happening as a story shows it. */
export function entryOf({ statement, deed, original }: Happening): StoryEntry {
  const { of, said, saidInferred } = statement
  return {
    act: deed.act,
    said,
    saidInferred,
    date: deed.date ?? null,
    due: deed.due ?? null,
    inferred: deed.inferred ?? false,
    partial: deed.partial ?? false,
    reprintOf: original?.of.key ?? null,
    record: of.key,
    document: of.document.key,
    quotation: of.record.evidence[0] ?? null,
    speaker: of.record.speaker,
  }
}
