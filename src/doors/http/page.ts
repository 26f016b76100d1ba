import { z } from '@hono/zod-openapi'
import { Problem } from '../../core/problem.ts'
import type { Page } from '../../ledger/store/reads/ledger-reads.ts'

const MOST = 200
const DEFAULT = 50

/** The parameter that says how much of an answer is wanted. */
export function limitQuery(most: number, usual: number) {
  const error = `a whole number from 1 to ${most}`
  return z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error })
    .transform(Number)
    .refine((limit) => limit <= most, { error })
    .optional()
    .openapi({
      ...{ type: 'integer', minimum: 1, maximum: most },
      description: `At most so many; ${usual} unless told.`,
    })
}

/** The parameters that choose a part of a long answer. */
export const pageQuery = {
  limit: limitQuery(MOST, DEFAULT),
  cursor: z.string().max(400, { error: 'the `next` of an answer' }).optional().openapi({
    description: 'Where to go on: the `next` of the answer before, to the same question.',
  }),
}

/** What tells where an answer goes on. */
export const nextAnswer = z
  .string()
  .nullable()
  .openapi({ description: 'The cursor of what follows; null at the end.' })

/** Which part of an answer is asked for. */
export interface AskedPart {
  readonly question: string
  readonly query: { readonly limit?: number | undefined; readonly cursor?: string | undefined }
}

/** What has a place in an answer. */
interface Keyed {
  readonly key: string
}

type Ask<Item> = (page: Page) => Promise<readonly Item[]>

interface Place {
  readonly offset: number
  /** The key of what stands before it. */
  readonly after: string | null
}

/** Nobody goes so far part by part: `export` gives all. */
const FARTHEST = 1_000_000

/** How far around its place an item is looked for that has moved since. */
const REACH = 200

/**
 * The place where the asked part begins. What was added or taken away since the part before is made up for: the
 * last item of that part is looked for again.
 *
 * @throws Problem `misuse` for a cursor of another question.
 */
export async function partOf(asked: AskedPart, ask: Ask<Keyed>): Promise<Page> {
  const { limit = DEFAULT, cursor } = asked.query
  if (cursor === undefined) return { limit, offset: 0 }
  const [offset, after] = placeIn(cursor, asked.question, isOffsetAndKey)
  return { limit, offset: await found({ offset, after }, ask) }
}

async function found({ offset, after }: Place, ask: Ask<Keyed>): Promise<number> {
  if (offset === 0 || after === null) return offset
  const [before] = await ask({ offset: offset - 1, limit: 1 })
  if (before?.key === after) return offset
  const first = Math.max(0, offset - REACH)
  const around = await ask({ offset: first, limit: 2 * REACH })
  const at = around.findIndex(({ key }) => key === after)
  return at < 0 ? offset : first + at + 1
}

/** The cursor of what begins at an offset; null for none. */
export async function cursorAt(
  offset: number | null,
  { question }: AskedPart,
  ask: Ask<Keyed>,
): Promise<string | null> {
  if (offset === null) return null
  const [before] = offset === 0 ? [] : await ask({ offset: offset - 1, limit: 1 })
  return cursorOf(question, [offset, before?.key ?? null])
}

/** A place in the answer to a question, as one word. */
export function cursorOf(question: string, place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([question, ...place])).toString('base64url')
}

/**
 * The place that a cursor is.
 *
 * @throws Problem `misuse` for a cursor of another question.
 */
export function placeIn<Place extends readonly unknown[]>(
  cursor: string,
  question: string,
  isPlace: (told: readonly unknown[]) => told is Place,
): Place {
  const [about, ...told] = parsed(cursor)
  if (about === question && isPlace(told)) return told
  const allowed = 'the `next` of an answer to the very same question'
  const message = `The cursor belongs to another question; it must be ${allowed}.`
  throw new Problem('misuse', message, { value: cursor, allowed })
}

function isOffsetAndKey(told: readonly unknown[]): told is [number, string | null] {
  const [offset, after] = told
  const isWhole = Number.isInteger(offset) && Number(offset) >= 0 && Number(offset) <= FARTHEST
  return isWhole && (after === null || typeof after === 'string')
}

function parsed(cursor: string): unknown[] {
  try {
    const told: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(told) ? told : []
  } catch {
    // It is no cursor of ours, and refused as that of another question is.
    return []
  }
}

/** A list as a question that is asked for a part of it. */
export function askList<Item>(list: readonly Item[]): Ask<Item> {
  return async ({ offset, limit }) => list.slice(offset, offset + limit)
}
