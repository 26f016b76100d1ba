import { z } from '@hono/zod-openapi'
import { Problem } from '../../../core/problem.ts'
import type { LedgerDocument } from '../../../ledger/ledger-record.ts'
import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import type { LedgerReads, Page } from '../../../ledger/store/reads/ledger-reads.ts'
import { documentJson, documentView } from '../../../views/documents/document-view.ts'
import { listedDocuments } from '../../../views/documents/listed-document.ts'
import { shownDocument } from '../../../views/show/shown.ts'
import { documentShownJson, type ShownDocument } from '../../../views/show/shown-document.ts'
import { onePage } from '../../../views/tables/one-page.ts'
import { addPosted } from '../add-posted.ts'
import { Content } from '../answered.ts'
import { day, filterOf, filterQuery, momentOf, momentQuery, words } from '../filters.ts'
import { formatQuery, listed, TABLE } from '../listed.ts'
import { cursorAt, pageQuery, partOf } from '../page.ts'
import { documentsIn, documentsSent, MOST_DOCUMENTS, POSTED_TYPES } from '../posted-documents.ts'
import { route } from '../route.ts'
import { document, keyParameter, partOfAnswer, record } from '../shapes.ts'
import { documentPageRoutes } from './document-pages.ts'

const { party, from, to, source } = filterQuery
const DOCUMENTS = `a list of 1 to ${MOST_DOCUMENTS} documents, each an object with a text`

const documents = route({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents, the one published last first',
  query: z.strictObject({ party, from, to, source, ...momentQuery, ...pageQuery, ...formatQuery }),
  types: [TABLE],
  answer: partOfAnswer(document),
  run: async (asked) => {
    const { ledger, query } = asked
    const [filter, moment] = [filterOf(query), momentOf(query)]
    const ask = (page: Page) => ledger.reads.documents(filter, moment, page)
    const { items, extent } = await onePage(await partOf(asked, ask), ask)
    const next = await cursorAt(extent.next, asked, ask)
    const known = await listedDocuments(ledger.reads, items)
    return listed(asked, documentView, { items: known, next })
  },
})

const one = route({
  method: 'get',
  path: '/api/documents/{key}',
  summary: 'A document: its text, and its records with the places of their words',
  params: keyParameter('document'),
  query: z.strictObject(momentQuery),
  answer: z
    .looseObject({
      ...{ show: z.literal('document'), ...document.shape, records: z.array(record) },
      ...{ text: z.string(), sameText: z.array(document), versions: z.array(document) },
    })
    .openapi('ShownDocument', {
      description:
        'The evidence of the records counts in UTF-16 units of `text`; `versions` are those of its address, the first first.',
    }),
  run: async ({ ledger: { reads }, params: { key: given }, query }) => {
    const key = await wholeKey(reads, given)
    const shown = key.startsWith('d') ? await shownDocument(reads, key, momentOf(query)) : null
    if (!shown) throw unknownKey(given)
    return {
      ...documentShownJson(shown),
      text: (await reads.text(key)) ?? '',
      sameText: (await othersOfText(reads, shown)).map(documentJson),
      versions: (await reads.documentVersions(key)).map(documentJson),
    }
  },
})

/** All other documents with the text of one: that which had it first, and its copies. */
async function othersOfText(
  reads: LedgerReads,
  { document: { key }, sameTextAs, copies }: ShownDocument,
): Promise<LedgerDocument[]> {
  if (sameTextAs === null) return [...copies]
  const others = await reads.copies(sameTextAs.key)
  return [sameTextAs, ...others.filter((other) => other.key !== key)]
}

/** Nothing of what a document came as is ever shown by a browser as it is: it is hostile until it was read. */
const DOWNLOAD = {
  'Content-Type': 'application/octet-stream',
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
}

const original = route({
  method: 'get',
  path: '/api/documents/{key}/original',
  summary: 'The bytes that a document came as, to be kept in a file',
  params: keyParameter('document'),
  answer: null,
  types: ['application/octet-stream'],
  run: async ({ ledger: { reads }, params: { key: given } }) => {
    const key = await wholeKey(reads, given)
    const text = key.startsWith('d') ? await reads.text(key) : null
    if (text === null) throw unknownKey(given)
    const kept = await reads.original(key)
    const bytes = kept ? new Uint8Array(kept.bytes) : new TextEncoder().encode(text)
    const extension = EXTENSIONS[kept?.mediaType ?? 'text/plain'] ?? 'bin'
    const file = `attachment; filename="${key}.${extension}"`
    return new Content(bytes, { ...DOWNLOAD, 'Content-Disposition': file })
  },
})

/** By the media types of what is read; a name for whatever opens it later. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A larger document is given as a file to the command `add`. */
const MOST_BYTES = 20_000_000

const post = route({
  method: 'post',
  path: '/api/documents',
  summary: 'Adds documents: as JSON, as a text, or as files that are opened by what they are',
  query: z.strictObject({
    published: day('The day of documents that tell none.'),
    name: words('The name of a file that is sent by itself.').optional(),
  }),
  body: z.strictObject({
    documents: z
      .array(z.record(z.string(), z.unknown(), { error: 'an object' }), { error: DOCUMENTS })
      .min(1, { error: DOCUMENTS })
      .max(MOST_DOCUMENTS, { error: DOCUMENTS }),
  }),
  accepts: POSTED_TYPES,
  most: MOST_BYTES,
  answer: z
    .object({
      documents: z.array(
        z.object({
          ...{ document: z.string(), id: z.string(), name: z.string() },
          outcome: z.enum(['added', 'known', 'version']),
          records: z.record(z.string(), z.number()),
        }),
      ),
      problems: z.array(z.object({ message: z.string() })),
    })
    .openapi('Posted', {
      description:
        'What became of each document, and what is to be said of those that could not be read.',
    }),
  run: async (asked) => {
    const { body, request, query } = asked
    const sources = body ? documentsSent(body.documents) : documentsIn(request, query.name ?? '')
    const posted = await addPosted(asked, sources, query.published ?? null)
    const [problem] = posted.problems
    if (posted.documents.length === 0 && problem) throw new Problem('unreadable', problem.message)
    return posted
  },
})

export const documentRoutes = [documents, post, one, original, ...documentPageRoutes]
