import { z } from '@hono/zod-openapi'
import { seenVersion } from '../../../ledger/review/seen-version.ts'
import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import { shownThread } from '../../../views/show/shown.ts'
import { threadShownJson } from '../../../views/show/shown-thread.ts'
import { momentOf, momentQuery } from '../filters.ts'
import { route } from '../route.ts'
import { keyParameter, record, threadReason } from '../shapes.ts'

const open = z.string().nullable()

const thread = route({
  method: 'get',
  path: '/api/threads/{key}',
  summary:
    'A thread: its stage, dues and voices, every statement with its words, and why they are one thing',
  params: keyParameter('thread'),
  query: z.strictObject(momentQuery),
  answer: z
    .looseObject({
      ...{ show: z.literal('thread'), thread: z.string(), kind: z.string(), label: z.string() },
      parties: z.array(z.string()),
      entries: z
        .array(
          z.object({
            ...{
              act: z.string(),
              said: z.string(),
              saidInferred: z.boolean(),
              date: open,
              due: open,
            },
            ...{ inferred: z.boolean(), partial: z.boolean(), reprintOf: open },
            ...{ record: z.string(), document: z.string(), quote: open, speaker: open },
          }),
        )
        .nullable(),
      members: z.array(record),
      reasons: z.array(threadReason),
      version: z.string(),
    })
    .openapi('Thread', {
      description: 'A story with its statements; `version` is what a decision on it must show.',
    }),
  run: async ({ ledger: { reads }, params: { key: given }, query, today }) => {
    const key = await wholeKey(reads, given)
    const moment = momentOf(query)
    const asOf = moment.asOf ?? today
    const shown = key.startsWith('t') ? await shownThread(reads, key, { ...moment, asOf }) : null
    if (!shown) throw unknownKey(given)
    return { ...threadShownJson(shown), version: await seenVersion(reads, shown.thread.key) }
  },
})

export const threadRoutes = [thread]
