import { z } from '@hono/zod-openapi'
import { undoings } from '../../../ledger/review/decisions-in-force.ts'
import { decisionsOfRecords } from '../../../ledger/review/decisions-of-records.ts'
import { named } from '../../../ledger/review/named-records.ts'
import { seenVersion } from '../../../ledger/review/seen-version.ts'
import { decisionLogJson } from '../../../views/review/decision-log.ts'
import { reviewJson } from '../../../views/review/review-report.ts'
import { toDecide } from '../../../views/review/to-decide.ts'
import { toReview } from '../../../views/review/to-review.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { recordJson } from '../../../views/tables/record-answer.ts'
import { flag, words } from '../filters.ts'
import { askList, cursorAt, pageQuery, partOf } from '../page.ts'
import { remembered } from '../remembered.ts'
import { route } from '../route.ts'
import { decision, keyParameter, partOfAnswer, record } from '../shapes.ts'

const logged = z.object({ ...decision.shape, undoneBy: z.number().nullable(), holds: z.boolean() })

const log = route({
  method: 'get',
  path: '/api/log',
  summary: 'Who decided what, when and why, the oldest first',
  query: z.strictObject({
    key: words('Only about this record or thread.').optional(),
    by: words('Only of this person, by the name they gave.').optional(),
    newestFirst: flag('The newest first.'),
    ...pageQuery,
  }),
  answer: partOfAnswer(logged),
  run: async (asked) => {
    const { reads } = asked.ledger
    const { key, by, newestFirst } = asked.query
    const all = await reads.decisions(null)
    const ofKey =
      key === undefined ? all : decisionsOfRecords(all, (await named(reads, key)).records)
    const ofPerson = by === undefined ? ofKey : ofKey.filter((each) => each.by === by)
    const about = newestFirst ? ofPerson.toReversed() : ofPerson
    const ask = askList(about.map((each) => ({ ...each, key: String(each.id) })))
    const { items, extent } = await onePage(await partOf(asked, ask), askList(about))
    const undone = undoings(all)
    const next = await cursorAt(extent.next, asked, ask)
    return { items: items.map((each) => decisionLogJson(each, undone)), next }
  },
})

const review = route({
  method: 'get',
  path: '/api/review',
  summary: 'What to look at first, by consequence, with the reasons',
  query: z.strictObject(pageQuery),
  answer: z.object({
    ...partOfAnswer(
      z.object({
        ...{ key: z.string(), record: z.string(), thread: z.string(), kind: z.string() },
        ...{ review: z.string(), document: z.string(), quote: z.string().nullable() },
        ...{ score: z.number(), shown: record, version: z.string() },
        reasons: z.array(z.object({ sort: z.string(), words: z.string() })),
      }),
    ).shape,
    total: z.number(),
  }),
  run: async (asked) => {
    const { reads } = asked.ledger
    const { today } = asked
    const queue = await remembered(reads, `review ${today}`, () => toReview(reads, today))
    const ask = askList(queue)
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    const shown = []
    for (const item of items) {
      const version = await seenVersion(reads, item.key)
      shown.push({ ...reviewJson(item), shown: recordJson(item.record), version })
    }
    return { items: shown, next: await cursorAt(extent.next, asked, ask), total: queue.length }
  },
})

const one = route({
  method: 'get',
  path: '/api/review/{key}',
  summary: 'What a person looks at before they decide on a record or thread',
  params: keyParameter('record or thread'),
  answer: z
    .object({
      ...{ key: z.string(), shown: record, version: z.string() },
      around: z.array(z.object({ before: z.string(), quote: z.string(), after: z.string() })),
      fields: z.array(
        z.object({
          ...{ name: z.string(), value: z.string(), allowed: z.string() },
          ...{ choices: z.array(z.string()).nullable(), mayBeEmpty: z.boolean() },
        }),
      ),
      thread: z
        .object({
          ...{ thread: z.string(), kind: z.string(), label: z.string() },
          ...{ parties: z.array(z.string()), records: z.number(), members: z.array(record) },
          ...{ stage: z.string().nullable(), stages: z.array(z.string()), version: z.string() },
          tie: z.object({ a: z.string(), b: z.string(), reasons: z.array(z.string()) }).nullable(),
        })
        .nullable(),
      decisions: z.array(logged),
      lastDecision: z.number(),
    })
    .openapi('ToDecide', {
      description:
        'Of a thread, `shown` is the record at the end of its weakest tie. `version` is of that record, `thread.version` of the thread. `lastDecision` is the last one on anything, 0 for none.',
    }),
  run: async ({ ledger, params, today }) => toDecide(ledger.reads, params.key, today),
})

export const reviewRoutes = [log, review, one]
