import type { RecordAnswer, RecordKind } from '../../api/answers.ts'
import { blockAt, type Span } from './text-blocks.ts'

/** The kinds of records in the order in which they are shown. */
export const KINDS: readonly RecordKind[] = [
  'figure',
  'event',
  'instrument',
  'commitment',
  'link',
  'position',
]

/** A record as far as it is marked in its text. */
export type MarkedRecord = Pick<RecordAnswer, 'record' | 'kind' | 'evidence' | 'words' | 'review'>

/** Words of a text that a record was read from. */
export interface Mark extends Span {
  readonly of: MarkedRecord
  /** True for the words that make the claim, the first of its evidence, to which a reader is led. */
  readonly first: boolean
}

/** Words that the same records were read from, the one with the fewest words first; none for words between marks. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
  /** The records whose claim begins here, so that each is reached in one place; in the order of `marksOf`. */
  readonly begins: readonly string[]
}

/** Where records are marked, in the order of the text, and of two at one place the longer first. */
export function marksOf(records: readonly MarkedRecord[]): Mark[] {
  const marks = records.flatMap((of) =>
    of.evidence
      .filter(({ start, end }) => start < end)
      .map(({ start, end }, i) => ({ start, end, of, first: i === 0 })),
  )
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The marks that touch a block of a text, by its number; blocks without any are left out. */
export function marksByBlock(
  blocks: readonly Span[],
  marks: readonly Mark[],
): ReadonlyMap<number, readonly Mark[]> {
  const lists = new Map<number, Mark[]>()
  for (const mark of marks) {
    for (let i = blockAt(blocks, mark.start); i < blocks.length; i++) {
      if ((blocks[i]?.start ?? 0) >= mark.end) break
      const list = lists.get(i)
      if (list) list.push(mark)
      else lists.set(i, [mark])
    }
  }
  return lists
}

/**
 * A stretch of a text, cut wherever a mark begins or ends, so that marks may overlap and lie within one another as they like.
 *
 * @param marks those that may touch it, as `marksOf` sorts them
 */
export function segmentsIn({ start, end }: Span, marks: readonly Mark[]): Segment[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start)
  const borders = new Set([start, end])
  for (const mark of within) {
    borders.add(Math.max(start, mark.start))
    borders.add(Math.min(end, mark.end))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end
    const here = within.filter((mark) => mark.start <= from && mark.end >= to)
    const inner = here.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    const begins = here.filter((mark) => mark.first && mark.start === from)
    return { start: from, end: to, marks: inner, begins: begins.map(({ of }) => of.record) }
  })
}

/** The kinds of the records of a segment, each once, in their order. */
export function kindsOf({ marks }: Pick<Segment, 'marks'>): RecordKind[] {
  return KINDS.filter((kind) => marks.some(({ of }) => of.kind === kind))
}

/** The record that choosing a segment shows: the next of its records where one of them is shown already. */
export function nextOf({ marks }: Pick<Segment, 'marks'>, chosen: string): string {
  const records = [...new Set(marks.map(({ of }) => of.record))]
  return records[(records.indexOf(chosen) + 1) % records.length] ?? ''
}
