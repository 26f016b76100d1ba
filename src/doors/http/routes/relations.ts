import { z } from '@hono/zod-openapi'
import { Problem, quoted } from '../../../core/problem.ts'
import { latestTurns } from '../../../views/relations/latest-turns.ts'
import { listedRelations } from '../../../views/relations/listed-relations.ts'
import { relationJson, relationOverview } from '../../../views/relations/relation-overview.ts'
import { relationsNamed } from '../../../views/relations/relations-named.ts'
import { stageTurnJson } from '../../../views/relations/stage-turns.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { day, momentOf, momentQuery, oneOf, partiesOf, words } from '../filters.ts'
import { askList, cursorAt, limitQuery, pageQuery, partOf } from '../page.ts'
import { remembered } from '../remembered.ts'
import { route } from '../route.ts'
import { document, partOfAnswer, record, stage } from '../shapes.ts'
import { seriesShape } from './figures.ts'

const KINDS = ['pair', 'bloc', 'state'] as const
const counts = z.record(z.string(), z.number())

const relation = z
  .object({
    ...{ relation: z.string(), kind: z.enum(KINDS), parties: z.array(z.string()) },
    ...{ name: z.string(), threads: counts, last: z.string() },
  })
  .openapi('Relation', {
    description:
      'Two parties, or one; how many threads of each kind stand between them, and when one was last spoken of.',
  })

const relations = route({
  method: 'get',
  path: '/api/relations',
  summary: 'All pairs of parties and all blocs in the ledger, the one last spoken of first',
  query: z.strictObject({
    kind: oneOf(KINDS, 'Pairs, blocs, or single states; pairs and blocs unless told.'),
    name: words('How words of a name or code begin, or a name of a party.').optional(),
    ...momentQuery,
    ...pageQuery,
  }),
  answer: partOfAnswer(relation),
  run: async (asked) => {
    const { ledger, query } = asked
    const { reads } = ledger
    const moment = momentOf(query)
    const all = await remembered(reads, `relations ${JSON.stringify(moment)}`, async () =>
      listedRelations(await reads.relations(moment)),
    )
    const wanted = query.kind ? [query.kind] : ['pair', 'bloc']
    const ofKind = all.filter(({ kind }) => wanted.includes(kind))
    const named = query.name === undefined ? ofKind : relationsNamed(ofKind, query.name)
    const ask = askList(named.map((each) => ({ ...each, key: each.relation })))
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    const next = await cursorAt(extent.next, asked, ask)
    return { items: items.map(({ key: _key, ...each }) => each), next }
  },
})

const turn = z
  .object({
    ...{ thread: z.string(), kind: z.string(), label: z.string(), parties: z.array(z.string()) },
    ...{ act: z.string(), said: z.string(), date: z.string().nullable() },
    ...{ inferred: z.boolean(), record },
  })
  .openapi('Turn', { description: 'A statement that brought a thread to another stage, `act`.' })

/** Of these the threads are looked at. */
const MOST_TURNS = 30
const TURNS = 10

const turns = route({
  method: 'get',
  path: '/api/turns',
  summary: 'What brought threads to another stage, in the documents published last',
  query: z.strictObject({ ...momentQuery, limit: limitQuery(MOST_TURNS, TURNS) }),
  answer: z.object({ items: z.array(turn) }),
  run: async ({ ledger: { reads }, query, today }) => {
    const { asOf, knownAt } = momentOf(query)
    const asked = { asOf: asOf ?? today, knownAt, limit: query.limit ?? TURNS }
    const items = await remembered(reads, `turns ${JSON.stringify(asked)}`, async () =>
      (await latestTurns(reads, asked)).map(stageTurnJson),
    )
    return { items }
  },
})

const counted = z.object({ stage: z.string(), count: z.number(), overdue: z.number() })

const overview = route({
  method: 'get',
  path: '/api/relations/{parties}',
  summary:
    'A relation: what changed last, promises by stage, what is due next, documents and trade',
  params: z.object({
    parties: z.string().openapi({
      description: 'Two codes with a hyphen between them, a bloc, or names with commas.',
      example: 'KZ-IR',
    }),
  }),
  query: z.strictObject({ ...momentQuery, since: day('What changed from this day on.') }),
  answer: z
    .object({
      ...{ relation: z.string(), parties: z.array(z.string()), name: z.string(), asOf: z.string() },
      changes: z.array(turn),
      promises: z.object({
        ...{ total: z.number(), overdue: z.number(), silent: z.number(), stages: z.array(counted) },
      }),
      due: z.array(
        z.object({
          ...{ due: z.string(), of: z.string(), thread: z.string(), kind: z.string() },
          ...{ label: z.string(), stage: stage.nullable(), record },
        }),
      ),
      documents: z.array(document),
      trade: z.array(seriesShape),
      complete: z.boolean(),
    })
    .openapi('Overview', {
      description:
        '`complete` is false where there is more than the 600 threads last spoken of, which are counted.',
    }),
  run: async ({ ledger, params, query, today }) => {
    const parties = relationOf(params.parties)
    const { asOf, knownAt } = momentOf(query)
    const asked = { parties, asOf: asOf ?? today, knownAt, since: query.since ?? null }
    return relationJson(await relationOverview(ledger.reads, asked))
  },
})

/** The parties that a path names. Throws Problem `misuse` for none. */
function relationOf(written: string): string[] {
  const codes = /^[a-z]{2,8}-[a-z]{2,8}$/i.test(written) ? written.replace('-', ',') : written
  const parties = [...new Set(partiesOf(codes))].sort()
  if (parties.length > 0) return parties
  const allowed = 'codes with a hyphen between them, such as KZ-IR, or names with commas'
  throw new Problem('misuse', `${quoted(written)} names no party; it must be ${allowed}.`, {
    value: written,
    allowed,
  })
}

export const relationRoutes = [relations, overview, turns]
