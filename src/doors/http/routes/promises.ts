import { z } from '@hono/zod-openapi'
import { PROMISE_STAGES } from '../../../views/promises/promise-stages.ts'
import { promiseView } from '../../../views/promises/promise-view.ts'
import { promisesAsked } from '../../../views/promises/promises-asked.ts'
import { filterOf, filterQuery, flag, momentOf, momentQuery, oneOf } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { siftedAnswer, story } from '../shapes.ts'
import { threadPart } from '../thread-part.ts'

const { kind: _kind, ...filters } = filterQuery

const promises = route({
  method: 'get',
  path: '/api/promises',
  summary: 'What was promised, and what became of it, the one last spoken of first',
  query: z.strictObject({
    ...filters,
    stage: oneOf(PROMISE_STAGES, 'What stands at this stage.'),
    overdue: flag('Only what is past its due and not delivered.'),
    silent: flag('Only what nobody has spoken of for two years.'),
    ...momentQuery,
    ...pageQuery,
    ...formatQuery,
  }),
  types: [TABLE],
  answer: siftedAnswer(story),
  run: async (asked) => {
    const { ledger, query, today } = asked
    const { stage, overdue = false, silent = false } = query
    const chosen = { filter: filterOf(query), ...momentOf(query), today, stage, overdue, silent }
    const question = await promisesAsked(ledger.reads, chosen)
    return listed(asked, promiseView, await threadPart(asked, question))
  },
})

export const promiseRoutes = [promises]
