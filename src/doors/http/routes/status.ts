import { z } from '@hono/zod-openapi'
import { statusJson } from '../../../views/status/status-report.ts'
import { route } from '../route.ts'

const counts = z.record(z.string(), z.number())

const status = route({
  method: 'get',
  path: '/api/status',
  summary: 'What is in the ledger',
  answer: z
    .object({
      ...{ ledger: z.string(), documents: z.number(), replaced: z.number(), records: counts },
      ...{ threads: counts, decisions: z.number(), reviewed: z.number() },
      ...{ first: z.string().nullable(), last: z.string().nullable() },
      ...{ readers: counts, languages: counts },
    })
    .openapi('Status'),
  run: async ({ ledger, file }) => statusJson(await ledger.reads.status(), file),
})

export const statusRoutes = [status]
