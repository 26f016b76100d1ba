import { type ArchivePlace, BEGINNING } from './archive-place.ts'

/** Why a record of an archive gave no document, with the words that tell it. */
const REASONS = {
  'no-content': 'requests, metadata and other records without content',
  revisit: 'the same as at an earlier visit',
  'not-http': 'no answers of a web server',
  status: 'answers other than 200',
  media: 'pictures, styles, programs and the like',
  empty: 'empty',
  duplicate: 'the same content as an earlier record',
  'other-parties': 'not about the parties',
  'too-large': 'too large',
  damaged: 'damaged',
} as const

export type SkipReason = keyof typeof REASONS

/** What became of the records of an archive: each that was seen is either kept or skipped for one reason. */
export class ArchiveTally {
  seen = 0
  kept = 0
  /** Where reading stands: progress is its offset beside the size of the file. */
  place: ArchivePlace = BEGINNING
  private readonly counts = new Map<SkipReason, number>()

  skip(reason: SkipReason): void {
    this.counts.set(reason, this.skipped(reason) + 1)
  }

  skipped(reason: SkipReason): number {
    return this.counts.get(reason) ?? 0
  }

  /** Reasons with their counts and words, the commonest first. */
  get reasons(): readonly { reason: SkipReason; count: number; words: string }[] {
    return [...this.counts]
      .map(([reason, count]) => ({ reason, count, words: REASONS[reason] }))
      .sort((a, b) => b.count - a.count)
  }

  /**
   * The tally in a sentence.
   *
   * @example tally.toString() // '5 records: 1 kept; skipped: 3 requests, metadata and other records without content, 1 not about the parties'
   */
  toString(): string {
    const skipped = this.reasons.map(({ count, words }) => `${count} ${words}`).join(', ')
    return `${this.seen} records: ${this.kept} kept${skipped && `; skipped: ${skipped}`}`
  }
}
