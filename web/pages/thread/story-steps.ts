import type { RecordAnswer, ShownThread, Story } from '../../api/answers.ts'
import { edtfDays } from '../../words/edtf-days.ts'

export type Entry = NonNullable<ShownThread['entries']>[number]

/** A statement of the story with its record, what it moved, and how long nothing was said before it. */
export interface Step {
  readonly entry: Entry
  /** Null where the record is not among those of the thread. */
  readonly member: RecordAnswer | null
  /** A due that this statement gave later, or earlier, than it was. */
  readonly moved: { readonly from: string; readonly to: string; readonly later: boolean } | null
  /** Days without a word before it; null where they are few. */
  readonly quietDays: number | null
}

/** From here on a pause is worth telling. */
const LONG = 365

/** The statements of a thread as steps of its story. */
export function storySteps(
  entries: readonly Entry[],
  members: readonly RecordAnswer[],
  time: Pick<Story['time'], 'slips' | 'advanced'> | undefined,
): Step[] {
  const byKey = new Map(members.map((member) => [member.record, member]))
  return entries.map((entry, i) => ({
    entry,
    member: byKey.get(entry.record) ?? null,
    moved: movedBy(entry.record, time),
    quietDays: quietBefore(entries[i - 1], entry),
  }))
}

/** Records of a thread that tell no part of its story. */
export function besides(
  entries: readonly Entry[],
  members: readonly RecordAnswer[],
): RecordAnswer[] {
  const told = new Set(entries.map(({ record }) => record))
  return members.filter(({ record }) => !told.has(record))
}

function movedBy(
  record: string,
  time: Pick<Story['time'], 'slips' | 'advanced'> | undefined,
): Step['moved'] {
  const slip = time?.slips.find((moved) => moved.record === record)
  if (slip) return { from: slip.from, to: slip.to, later: true }
  const advance = time?.advanced.find((moved) => moved.record === record)
  return advance ? { from: advance.from, to: advance.to, later: false } : null
}

function quietBefore(before: Entry | undefined, { said }: Entry): number | null {
  if (!before) return null
  const [from, to] = [edtfDays(before.said).last, edtfDays(said).first]
  const days = from === null || to === null ? 0 : to - from
  return days >= LONG ? days : null
}
