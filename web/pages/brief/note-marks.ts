import type { BriefAnswer } from './brief-answer.ts'

/** Where the text refers to a note: the ids of its marks, in order. */
export type MarkIds = ReadonlyMap<number, readonly string[]>

/** The id of a note, to which its marks lead. */
export function noteId(number: number): string {
  return `note-${number}`
}

/** The id of a mark: where it stands in the text is told by its section, group, item and detail. */
export function markId(number: number, place: string): string {
  return `mark-${number}-${place}`
}

/** The place of an item of a brief, or of a detail below it. */
export function placeOf(section: number, group: number, item: number, detail?: number): string {
  return [section, group, item, detail].filter((part) => part !== undefined).join('-')
}

/** All marks of a brief by the numbers of their notes, in the order in which they are read. */
export function marksOf({ sections }: Pick<BriefAnswer, 'sections'>): MarkIds {
  const ids = new Map<number, string[]>()
  const add = (notes: readonly number[], place: string) => {
    for (const number of notes) ids.set(number, [...(ids.get(number) ?? []), markId(number, place)])
  }
  for (const [s, { groups }] of sections.entries())
    for (const [g, { items }] of groups.entries())
      for (const [i, { notes, details }] of items.entries()) {
        add(notes, placeOf(s, g, i))
        for (const [d, detail] of details.entries()) add(detail.notes, placeOf(s, g, i, d))
      }
  return ids
}
