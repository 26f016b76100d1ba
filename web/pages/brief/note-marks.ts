import type { BriefAnswer } from './brief-answer.ts'

/** Where the text refers to a note: the ids of its marks, in order. */
export type MarkIds = ReadonlyMap<number, readonly string[]>

/** The id of a note, to which its marks lead. */
export function noteId(number: number): string {
  return `note-${number}`
}

/** The id of a mark at a place: the numbers of its section, group and item, and of the detail, with hyphens between them. */
export function markId(number: number, place: string): string {
  return `mark-${number}-${place}`
}

/** All marks of a brief by the numbers of their notes, in the order in which they are read. */
export function marksOf({ sections }: Pick<BriefAnswer, 'sections'>): MarkIds {
  const ids = new Map<number, string[]>()
  const add = (notes: readonly number[], place: string) => {
    for (const number of notes) ids.set(number, [...(ids.get(number) ?? []), markId(number, place)])
  }
  for (const [section, { groups }] of sections.entries()) {
    for (const [group, { items }] of groups.entries()) {
      for (const [at, { notes, details }] of items.entries()) {
        const place = `${section}-${group}-${at}`
        add(notes, place)
        for (const [below, detail] of details.entries()) add(detail.notes, `${place}-${below}`)
      }
    }
  }
  return ids
}
