import { z } from '@hono/zod-openapi'
import { seenVersion } from '../../../ledger/review/seen-version.ts'
import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import { rulesOf } from '../../../views/show/rules.ts'
import { shownRecord } from '../../../views/show/shown.ts'
import { recordShownJson } from '../../../views/show/shown-record.ts'
import { flag, momentOf, momentQuery } from '../filters.ts'
import { route } from '../route.ts'
import { decision, keyParameter, record, threadReason } from '../shapes.ts'

const open = z.string().nullable()

const shown = route({
  method: 'get',
  path: '/api/records/{key}',
  summary:
    'A record: its fields and words, its thread, versions and decisions, and the rules that made it',
  params: keyParameter('record'),
  query: z.strictObject({
    ...momentQuery,
    rules: flag('Also the rules that read it, for which its document is read again.'),
  }),
  answer: z
    .looseObject({
      show: z.literal('record'),
      ...record.shape,
      ...{ inForce: z.boolean(), threadKind: open, threadLabel: open },
      threadRecords: z.array(z.string()),
      reasons: z.array(threadReason),
      versions: z.array(
        z.object({
          ...{
            since: z.string(),
            until: open,
            decision: z.number().nullable(),
            reader: z.string(),
          },
          ...{ review: z.string(), fields: z.looseObject({}) },
        }),
      ),
      decisions: z.array(decision),
      version: z.string(),
      rules: z.array(z.string()).nullable().optional(),
    })
    .openapi('ShownRecord', {
      description:
        '`version` is what a decision on it must show; `rules` are null where today’s rules read it otherwise.',
    }),
  run: async ({ ledger: { reads }, params: { key: given }, query }) => {
    const key = await wholeKey(reads, given)
    const found = key.startsWith('r') ? await shownRecord(reads, key, momentOf(query)) : null
    if (!found) throw unknownKey(given)
    const version = await seenVersion(reads, found.record.key)
    const rules = query.rules ? { rules: await rulesOf(reads, found) } : {}
    return { ...recordShownJson(found), version, ...rules }
  },
})

export const recordRoutes = [shown]
