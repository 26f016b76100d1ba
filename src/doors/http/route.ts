import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Problem } from '../../core/problem.ts'
import { answered } from './answered.ts'
import type { HttpContext } from './http-context.ts'
import { checked, type Written, writtenQuery } from './parameters.ts'

/** What a route is asked for. */
export interface Asked<Params, Query, Body> extends HttpContext {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** What was asked, but for the part of it: cursors are good for one of these alone. */
  readonly question: string
  /** ISO date. */
  readonly today: string
  readonly request: Request
}

/** A route: its path, what may be asked, what it answers with, and its work. */
export interface RouteParts<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
> {
  readonly method: 'get' | 'post'
  /** With parameters in braces, as OpenAPI has it. */
  readonly path: string
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  /** Of JSON that is sent; what else may be sent is told by `accepts`. */
  readonly body?: Body
  /** Media types of what may be sent besides JSON; the work takes it from the request itself. */
  readonly accepts?: readonly string[]
  /** The most bytes that may be sent. */
  readonly most?: number
  /** Of the JSON that it answers with; null where it never does. */
  readonly answer: z.ZodType | null
  /** Media types that it answers with besides JSON. */
  readonly types?: readonly string[]
  /** Gives the JSON of the answer, or the answer itself. */
  readonly run: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<unknown>
}

/** A route, ready to be set up. */
export interface Route extends Omit<RouteParts<z.ZodType, z.ZodType, z.ZodType>, 'run'> {
  readonly answerTo: (c: Context, context: HttpContext) => Promise<Response>
}

/** A route of its parts. What it reads, it reads from one state of the ledger. */
export function route<
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>({ run, ...parts }: RouteParts<Params, Query, Body>): Route {
  return {
    ...parts,
    answerTo: async (c, context) => {
      const { params, query, body } = parts
      const written = writtenQuery(c.req.queries())
      const asked = {
        ...context,
        params: params && checked(params, c.req.param()),
        query: query ? checked(query, written) : mustBeBare(written),
        body: body && isJson(c) ? checked(body, await jsonOf(c)) : undefined,
        question: questionOf(c, written),
        today: context.now().slice(0, 10),
        request: c.req.raw,
      } as Asked<z.output<Params>, z.output<Query>, z.output<Body>>
      const work = () => run(asked)
      const answer = await (parts.method === 'get' ? context.ledger.snapshot(work) : work())
      return answered(c, answer)
    },
  }
}

/** What a question is told from others by: its path and parameters, but for those of the part. */
function questionOf(c: Context, written: Written): string {
  const { cursor: _cursor, limit: _limit, ...rest } = written
  const told = JSON.stringify([c.req.path, Object.entries(rest).sort()])
  return createHash('sha256').update(told).digest('base64url').slice(0, 12)
}

function mustBeBare(written: Written): undefined {
  const [name] = Object.keys(written)
  if (name === undefined) return undefined
  const message = `"${name}" is given, but nothing can be chosen here; the address must end with its path.`
  throw new Problem('misuse', message, { value: name })
}

/** The media type of what is sent, without parameters. */
export function sentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function isJson(c: Context): boolean {
  return sentType(c.req.raw) === 'application/json'
}

async function jsonOf(c: Context): Promise<unknown> {
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = `What is sent is no JSON: ${(error as Error).message}.`
    throw new Problem('invalid-json', message, { value: text, allowed: 'JSON' })
  }
}
