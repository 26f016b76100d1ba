import { z } from '@hono/zod-openapi'
import { LINK_MODES, LINK_STAGES } from '../../../views/links/link-stages.ts'
import { linkView } from '../../../views/links/link-view.ts'
import { linksAsked } from '../../../views/links/links-asked.ts'
import { placedLinkJson } from '../../../views/links/placed-link.ts'
import { filterOf, filterQuery, momentOf, momentQuery, oneOf } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { record, siftedAnswer, story } from '../shapes.ts'
import { threadPart } from '../thread-part.ts'
import { worldGazetteer } from '../world-gazetteer.ts'

const { kind: _kind, field: _field, ...filters } = filterQuery
const open = z.string().nullable()

const place = z
  .object({ name: z.string(), lon: z.number(), lat: z.number(), state: z.string() })
  .nullable()
  .openapi({ description: 'From GeoNames; null for what is not surely one place.' })

const placedView = { ...linkView, json: placedLinkJson(worldGazetteer) }

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
      ...{ frequency: open, known: record.nullable() },
      places: z.object({ from: place, to: place, via: z.array(place) }),
    }),
  ),
  run: async (asked) => {
    const { ledger, query, today } = asked
    const { mode, stage } = query
    const chosen = { filter: filterOf(query), ...momentOf(query), today, mode, stage }
    const question = await linksAsked(ledger.reads, chosen)
    return listed(asked, placedView, await threadPart(asked, question))
  },
})

export const linkRoutes = [links]
