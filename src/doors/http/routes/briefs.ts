import { z } from '@hono/zod-openapi'
import { briefHtml } from '../../../views/brief/brief-html.ts'
import { briefMarkdown } from '../../../views/brief/brief-markdown.ts'
import { briefOf } from '../../../views/brief/brief-of.ts'
import { documentJson } from '../../../views/documents/document-view.ts'
import { Content } from '../answered.ts'
import { day, momentOf, momentQuery, oneOf, parties } from '../filters.ts'
import { route } from '../route.ts'
import { document, evidence } from '../shapes.ts'

const notes = z.array(z.number())
const item = z.object({
  words: z.string(),
  details: z.array(z.object({ words: z.string(), notes })),
  notes,
})

/** A page of its own: it has a style within, and nothing else. */
const PAGE = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups; frame-ancestors 'self'; base-uri 'none'",
  'X-Frame-Options': 'SAMEORIGIN',
}

const brief = route({
  method: 'get',
  path: '/api/brief',
  summary: 'A brief on some parties, each sentence with the notes that bear it out',
  query: z.strictObject({
    parties: parties('Who the brief is on: codes or names.').refine((all) => all.length > 0, {
      error: 'parties with commas between them, such as KZ,IR',
    }),
    since: day('Tells what happened from this day on.'),
    ...momentQuery,
    format: oneOf(['json', 'md', 'html'], 'JSON unless told: or Markdown, or a page of HTML.'),
  }),
  answer: z
    .object({
      title: z.string(),
      basis: z.string(),
      sections: z.array(
        z.object({
          heading: z.string(),
          groups: z.array(z.object({ heading: z.string().nullable(), items: z.array(item) })),
          otherwise: z.string(),
        }),
      ),
      notes: z.array(
        z.object({
          ...{ number: z.number(), record: z.string(), document, evidence },
          ...{ speaker: z.string().nullable(), review: z.string() },
        }),
      ),
    })
    .openapi('Brief'),
  types: ['text/markdown', 'text/html'],
  run: async ({ ledger, query, today }) => {
    const { asOf, knownAt } = momentOf(query)
    const since = query.since ?? null
    const asked = { parties: query.parties, since, asOf: asOf ?? today, knownAt }
    const made = await briefOf(ledger.reads, asked)
    if (query.format === 'html') return new Content(briefHtml(made), PAGE)
    if (query.format === 'md')
      return new Content(briefMarkdown(made), { 'Content-Type': 'text/markdown; charset=utf-8' })
    const told = made.notes.map((note) => ({ ...note, document: documentJson(note.document) }))
    return { ...made, notes: told }
  },
})

export const briefRoutes = [brief]
