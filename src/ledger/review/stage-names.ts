import type { DocumentStage, PromiseStage, Stage } from '../history/story.ts'
import type { ThreadKind } from '../ledger-record.ts'

/** A record of the words, so that none is forgotten. */
function list<Word extends Stage>(words: Readonly<Record<Word, true>>): readonly Stage[] {
  return Object.keys(words) as Word[]
}

const PROMISE = list<PromiseStage>({
  ...{ announced: true, agreed: true, signed: true, underway: true, delivered: true },
  ...{ stalled: true, cancelled: true },
})

/** The stages that a thread of each kind may be in; figures and stances have none. */
export const STAGES_OF: Readonly<Partial<Record<ThreadKind, readonly Stage[]>>> = {
  promise: PROMISE,
  target: PROMISE,
  meeting: ['planned', 'held', 'cancelled'],
  document: list<DocumentStage>({
    ...{ proposed: true, prepared: true, signed: true, ratified: true, 'in-force': true },
    ended: true,
  }),
  route: [
    ...(['planned', 'underway', 'launched', 'operating', 'suspended', 'resumed'] as const),
    ...(['stalled', 'cancelled'] as const),
  ],
}
