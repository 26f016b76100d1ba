import { z } from '@hono/zod-openapi'
import { RECORD_KINDS } from '../../records/record.ts'
import { nextAnswer } from './page.ts'

/** The shapes of which answers are made; what they tell is in docs/asking.md. */
const text = z.string()
const open = z.string().nullable()
const review = z.enum(['unreviewed', 'accepted', 'corrected', 'rejected'])

export const evidence = z
  .object({ quote: text, start: z.number().int(), end: z.number().int() })
  .openapi('Evidence', {
    description: 'Words of a document, and where they stand, in UTF-16 units.',
  })

const documentHead = z
  .object({ document: text, id: text, title: open, url: open, source: open, published: open })
  .openapi('DocumentHead')

export const document = z
  .looseObject({ ...documentHead.shape, language: open, added: text })
  .openapi('Document')

export const record = z
  .looseObject({
    ...{ record: text, thread: text, review, words: text, document: documentHead },
    ...{ kind: z.enum(RECORD_KINDS), evidence: z.array(evidence), speaker: open },
  })
  .openapi('Record', { description: 'A record with the fields of its kind: docs/records.md.' })

/** A record of a text that stands in no ledger, or by its fields alone. */
const claim = z
  .looseObject({ kind: z.enum(RECORD_KINDS), evidence: z.array(evidence), speaker: open })
  .openapi('Claim')

const due = z.object({
  due: text,
  said: text,
  record: text,
  of: z.enum(['delivery', 'beginning', 'signature']),
})
const moved = z.object({ from: text, to: text, said: text, record: text })
const stageDecision = z.looseObject({ stage: text, on: text, by: text, why: text, record: text })

export const stage = z.object({
  ...{ stage: text, said: text, saidInferred: z.boolean(), date: open, record: text, quote: open },
  inferred: z.boolean(),
  ...{ decision: stageDecision.nullable(), afterDecision: stageDecision.nullable() },
})

const time = z.object({
  due: due.nullable(),
  overdue: z.object({ days: z.number() }).nullable(),
  slips: z.array(moved),
  advanced: z.array(moved),
  restated: z.object({ times: z.number(), first: open, last: open, years: z.number() }),
  silent: z.object({ since: text, years: z.number(), inferred: z.literal(true) }).nullable(),
  next: due.nullable(),
})

const voices = z.object({
  named: z.array(
    z.object({ name: open, as: text, statements: z.number(), first: text, last: text }),
  ),
  independent: z.number(),
  reprints: z.array(z.object({ document: text, of: text })),
})

export const story = z
  .looseObject({
    ...{ thread: text, kind: text, label: text, parties: z.array(text), asOf: text },
    ...{ stage: stage.nullable(), time, voices, reached: z.looseObject({}).nullable() },
    last: z
      .object({ said: text, record: text, document: text, speaker: open, quote: open })
      .nullable(),
    records: z.number(),
    review: z.record(text, z.number()),
  })
  .openapi('Story', { description: 'A thread and what became of it: docs/asking.md.' })

export const threadReason = z.object({
  ...{ a: text, b: text, score: z.number() },
  reasons: z.array(z.looseObject({ feature: text, detail: text, weight: z.number() })),
})

const statement = z.object({
  ...{ record: text, document: text, url: open, published: open, review },
  evidence: z.array(evidence),
})

export const finding = z
  .object({
    ...{ finding: text, kind: z.enum(['alarm', 'notice', 'support']), reason: text },
    ...{ inferred: z.boolean(), records: z.array(statement) },
  })
  .openapi('Finding')

export const claimAnswer = z
  .object({
    claim,
    answer: z.enum(['supported', 'contradicted', 'not-comparable', 'new']),
    reason: text,
    records: z.array(statement),
  })
  .openapi('ClaimAnswer')

export const decision = z
  .object({
    ...{ id: z.number(), at: text, by: text, action: text, why: text, recordKey: open },
    ...{ documentKey: open, kind: open, quote: open, details: z.looseObject({}) },
    undoes: z.number().nullable(),
  })
  .openapi('Decision')

/** A part of a long answer. */
export const partOfAnswer = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: nextAnswer })

/** The same where items were sifted out of more that were looked through. */
export const siftedAnswer = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), looked: z.number().optional(), next: nextAnswer })

/** The parameter that a key is. */
export const keyParameter = (what: string) =>
  z.object({
    key: z.string().openapi({
      description: `The key of a ${what}, or five characters of it that no other has.`,
    }),
  })
