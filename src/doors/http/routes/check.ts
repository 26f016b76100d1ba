import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { Problem } from '../../../core/problem.ts'
import { answerJson, findingJson } from '../../../views/check/check-json.ts'
import { checkedFigures, checkedText } from '../../../views/check/checked.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { day, filterOf, filterQuery, momentOf, momentQuery } from '../filters.ts'
import { askList, cursorAt, pageQuery, partOf } from '../page.ts'
import { route } from '../route.ts'
import { sent } from '../sent.ts'
import { claimAnswer, finding, partOfAnswer } from '../shapes.ts'

/** The newest so many figures are set against each other. */
const MOST_FIGURES = 3000
/** An article of twenty pages; whoever has more has documents to add. */
const LONGEST = 100_000
const TEXT = `a text of 1 to ${LONGEST} characters`

const check = route({
  method: 'post',
  path: '/api/check',
  summary: 'What the ledger says of each claim of a text',
  body: z.strictObject({
    text: z.string({ error: TEXT }).min(1, { error: TEXT }).max(LONGEST, { error: TEXT }),
    title: z.string().nullish(),
    published: day('The day from which the text speaks; today unless told.').nullable(),
    ...momentQuery,
  }),
  answer: z
    .object({
      text: z.string(),
      claims: z.array(claimAnswer),
      within: z.array(finding),
    })
    .openapi('Check', {
      description:
        'The evidence of the claims counts in UTF-16 units of `text`; `within` is the text’s own arithmetic.',
    }),
  run: async ({ ledger, read, body, today }) => {
    const { text, title, published, asOf, knownAt } = sent(body)
    const id = `text-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
    const document = JSON.stringify({ id, text, ...(title && { title }) })
    const source = { format: 'json' as const, name: id, id, text: document }
    const { readings, complaints } = await read({
      sources: [source],
      published: published ?? today,
    })
    const [given] = readings
    if (!given)
      throw new Problem('unreadable', complaints[0]?.message ?? 'The text cannot be read.')
    const moment = momentOf({ asOf, knownAt })
    const { answers, within } = await ledger.snapshot(() =>
      checkedText(given, ledger.reads, moment),
    )
    const own = within.filter(({ kind }) => kind !== 'support')
    return {
      text: given.document.text,
      claims: answers.map(answerJson),
      within: own.map(findingJson),
    }
  },
})

const { party } = filterQuery

const findings = route({
  method: 'get',
  path: '/api/findings',
  summary: 'Figures that disagree, and why, the most consequential first',
  query: z.strictObject({ party, ...momentQuery, ...pageQuery }),
  answer: z.object({
    ...partOfAnswer(finding).shape,
    ...{ alarms: z.number(), notices: z.number() },
    complete: z.boolean().openapi({
      description: `False where there are more than the newest ${MOST_FIGURES} figures, which were set against each other.`,
    }),
  }),
  run: async (asked) => {
    const { ledger, query } = asked
    const filter = { ...filterOf(query), kinds: ['figure' as const] }
    const page = { limit: MOST_FIGURES + 1, offset: 0 }
    const found = await ledger.reads.records(filter, momentOf(query), page)
    const all = await checkedFigures([found.slice(0, MOST_FIGURES)])
    const alarms = all.filter(({ kind }) => kind === 'alarm').length
    const ask = askList(all.map((each) => ({ ...each, key: keyOf(each) })))
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    return {
      ...{ items: items.map(findingJson), next: await cursorAt(extent.next, asked, ask) },
      ...{ alarms, notices: all.length - alarms, complete: found.length <= MOST_FIGURES },
    }
  },
})

function keyOf({ verdict, records }: { verdict: string; records: readonly { key: string }[] }) {
  return `${verdict} ${records.map(({ key }) => key).join(' ')}`
}

export const checkRoutes = [check, findings]
