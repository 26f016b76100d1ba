import { z } from '@hono/zod-openapi'
import { Problem } from '../../../core/problem.ts'
import type { Ledger } from '../../../ledger/ledger.ts'
import type { AskedDecision } from '../../../ledger/review/planned-decision.ts'
import { seenVersion } from '../../../ledger/review/seen-version.ts'
import { wholeKey } from '../../../ledger/review/whole-key.ts'
import { shownRecord, shownThread } from '../../../views/show/shown.ts'
import { recordShownJson } from '../../../views/show/shown-record.ts'
import { threadShownJson } from '../../../views/show/shown-thread.ts'
import { day } from '../filters.ts'
import { problemAnswer } from '../problem-answer.ts'
import { route } from '../route.ts'
import { sent } from '../sent.ts'

const LONGEST = 4000
const key = z.string({ error: 'a key' }).min(1, { error: 'a key' })
const said = (what: string) =>
  z
    .string({ error: what })
    .trim()
    .min(1, { error: what })
    .max(LONGEST, { error: `at most ${LONGEST} characters` })
const ruling = { why: said('the reason of the decision'), by: said('the name of who decides') }
const seen = {
  seen: z
    .union([z.string(), z.array(z.string())], { error: 'the version of what was seen, or "*"' })
    .optional()
    .openapi({
      description:
        'The `version` of what was looked at, for a merge one for each key, or "*"; else If-Match.',
    }),
}
const value = z.union([z.string(), z.number(), z.null(), z.array(z.string())], {
  error: 'words, a number, a list of words, or null',
})

const body = z
  .discriminatedUnion(
    'action',
    [
      z.strictObject({ action: z.enum(['accept', 'reject']), key, ...seen, ...ruling }),
      z.strictObject({
        ...{ action: z.literal('correct'), key, ...seen, ...ruling },
        fields: z.record(z.string(), value, { error: 'fields with their values' }),
      }),
      z.strictObject({
        ...{ action: z.literal('merge'), ...seen, ...ruling },
        keys: z.array(key, { error: 'at least two keys' }).min(2, { error: 'at least two keys' }),
      }),
      z.strictObject({
        ...{ action: z.literal('split'), key, ...seen, ...ruling },
        from: key.nullish(),
      }),
      z.strictObject({
        ...{ action: z.literal('stage'), key, ...seen, ...ruling },
        ...{
          stage: z.string({ error: 'a stage' }),
          on: day('The day of it; today unless told.').nullable(),
        },
      }),
    ],
    { error: 'a decision: accept, reject, correct, merge, split or stage' },
  )
  .openapi('AskedDecision')

const decided = z
  .object({
    ...{ number: z.number(), action: z.string(), record: z.string() },
    ...{ undoes: z.array(z.number()), before: z.array(z.string()), after: z.array(z.string()) },
    version: z.string(),
  })
  .openapi('Decided', {
    description:
      'The number of the decision, the threads before and after, and the version of the record that it made.',
  })

const decide = route({
  method: 'post',
  path: '/api/decisions',
  summary:
    'Keeps a decision on what was seen: to accept, reject, correct, merge, split, or tell a stage',
  body,
  most: 100_000,
  answer: decided,
  run: async ({ ledger, body: given, request, today }) => {
    const asked = sent(given)
    const { why, by } = asked
    const versions = seenOf(asked.seen, request)
    try {
      const done = await ledger.decide(askedDecision(asked), { why, by }, versions)
      return { ...done, version: await versionOf(ledger, done.record) }
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed') throw error
      const now = await ledger.snapshot(() => nowOf(ledger, error.value ?? '', today))
      return problemAnswer(error, { body: { now } })
    }
  },
})

/** The versions that were seen. Throws Problem `misuse` where nobody says which. */
function seenOf(given: string | string[] | undefined, request: Request): string[] {
  const matched = request.headers.get('if-match')?.split(',')
  const all = given ?? matched?.map((tag) => tag.trim().replace(/^"|"$/g, ''))
  if (all !== undefined) return [all].flat()
  const allowed =
    'the version that was looked at, as seen or in the header If-Match, or "*" for any'
  const message = `Whoever decides must say what they saw, so that two people do not overwrite each other; it must be ${allowed}.`
  throw new Problem('misuse', message, { allowed })
}

function askedDecision(asked: z.output<typeof body>): AskedDecision {
  switch (asked.action) {
    case 'correct':
      return { action: 'correct', key: asked.key, fields: assignments(asked.fields) }
    case 'merge':
      return { action: 'merge', keys: asked.keys }
    case 'split':
      return { action: 'split', key: asked.key, from: asked.from ?? null }
    case 'stage':
      return { action: 'stage', key: asked.key, stage: asked.stage, on: asked.on ?? null }
    default:
      return { action: asked.action, key: asked.key }
  }
}

/** Fields as corrections write them; null leaves a field open. */
function assignments(fields: Readonly<Record<string, z.output<typeof value>>>): string[] {
  return Object.entries(fields).map(([name, each]) => `${name}=${each ?? ''}`)
}

/** What is in force now of a key. */
async function nowOf({ reads }: Ledger, given: string, today: string): Promise<unknown> {
  const whole = await wholeKey(reads, given)
  const moment = { asOf: null, knownAt: null }
  const version = await seenVersion(reads, whole)
  const record = whole.startsWith('r') ? await shownRecord(reads, whole, moment) : null
  if (record) return { ...recordShownJson(record), version }
  const thread = await shownThread(reads, whole, { asOf: today, knownAt: null })
  return thread && { ...threadShownJson(thread), version }
}

function versionOf(ledger: Ledger, record: string): Promise<string> {
  return ledger.snapshot(() => seenVersion(ledger.reads, record))
}

const undo = route({
  method: 'post',
  path: '/api/decisions/{number}/undo',
  summary: 'Takes a decision back; taking back an undoing restores',
  params: z.object({
    number: z
      .string()
      .regex(/^[1-9]\d{0,8}$/, { error: 'the number of a decision' })
      .transform(Number)
      .openapi({ type: 'integer' }),
  }),
  body: z.strictObject(ruling),
  most: 100_000,
  answer: decided,
  run: async ({ ledger, params, body: given }) => {
    const done = await ledger.undo(params.number, sent(given))
    return { ...done, version: await versionOf(ledger, done.record) }
  },
})

export const decisionRoutes = [decide, undo]
