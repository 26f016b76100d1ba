/** The shapes of answers, taken from the views that make them: types alone, nothing of the server is in the app. */
import type { documentJson } from '../../src/views/documents/document-view.ts'
import type { figureSeriesJson } from '../../src/views/figures/figure-series.ts'
import type { storyJson } from '../../src/views/promises/story-json.ts'
import type { ListedRelation } from '../../src/views/relations/listed-relations.ts'
import type { relationJson } from '../../src/views/relations/relation-overview.ts'
import type { decisionLogJson } from '../../src/views/review/decision-log.ts'
import type { hitJson } from '../../src/views/search/search-view.ts'
import type { documentShownJson } from '../../src/views/show/shown-document.ts'
import type { recordShownJson } from '../../src/views/show/shown-record.ts'
import type { threadShownJson } from '../../src/views/show/shown-thread.ts'
import type { recordJson } from '../../src/views/tables/record-answer.ts'
import type { timelineJson } from '../../src/views/timeline/timeline-view.ts'

/** A part of a long answer, and the cursor of the next. */
export interface Part<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** A record with its document and its words. */
export type RecordAnswer = ReturnType<typeof recordJson>
export type RecordKind = RecordAnswer['kind']
export type DocumentHead = RecordAnswer['document']
export type DocumentAnswer = ReturnType<typeof documentJson>
/** A thread, and what became of it. */
export type Story = ReturnType<typeof storyJson>
export type Relation = ListedRelation
export type Overview = ReturnType<typeof relationJson>
export type Series = ReturnType<typeof figureSeriesJson>
export type SeriesPoint = Series['points'][number]
export type TimelineItem = ReturnType<typeof timelineJson>
export type Hit = ReturnType<typeof hitJson>
export type Decision = ReturnType<typeof decisionLogJson>
/** A thread with all that was said of it; what tells no story (figures, stances) has no stage. */
export type ShownThread = Pick<Story, 'thread' | 'kind' | 'label' | 'parties' | 'records'> &
  Partial<Story> &
  Omit<ReturnType<typeof threadShownJson>, keyof Story> & { readonly version: string }
export type ShownRecord = ReturnType<typeof recordShownJson> & {
  readonly version: string
  readonly rules?: readonly string[]
}
export type ShownDocument = ReturnType<typeof documentShownJson> & { readonly text: string }
