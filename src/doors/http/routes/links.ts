import { z } from '@hono/zod-openapi'
import { LINK_MODES, LINK_STAGES } from '../../../views/links/link-stages.ts'
import { linkView } from '../../../views/links/link-view.ts'
import { linksAsked } from '../../../views/links/links-asked.ts'
import { filterOf, filterQuery, momentOf, momentQuery, oneOf } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { siftedAnswer, story } from '../shapes.ts'
import { threadPart } from '../thread-part.ts'

const { kind: _kind, field: _field, ...filters } = filterQuery
const open = z.string().nullable()

const links = route({
  method: 'get',
  path: '/api/links',
  summary: 'What connects two places, and whether it runs',
  query: z.strictObject({
    ...filters,
    mode: oneOf(LINK_MODES, 'Of this mode.'),
    stage: oneOf(LINK_STAGES, 'What stands at this stage.'),
    ...momentQuery,
    ...pageQuery,
    ...formatQuery,
  }),
  types: [TABLE],
  answer: siftedAnswer(
    z.looseObject({
      ...story.shape,
      ...{ mode: open, from: open, to: open, via: z.array(z.string()), operator: open },
      frequency: open,
    }),
  ),
  run: async (asked) => {
    const { ledger, query, today } = asked
    const { mode, stage } = query
    const chosen = { filter: filterOf(query), ...momentOf(query), today, mode, stage }
    const question = await linksAsked(ledger.reads, chosen)
    return listed(asked, linkView, await threadPart(asked, question))
  },
})

export const linkRoutes = [links]
