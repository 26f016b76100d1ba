import { Problem, type ProblemCode } from '../../core/problem.ts'
import { storeProblem } from '../../ledger/store/store-problem.ts'

/** The status that each problem is answered with: the one place where these are told. */
const STATUS: Readonly<Record<ProblemCode, number>> = {
  misuse: 400,
  'invalid-json': 400,
  'wrong-shape': 400,
  'invalid-date': 400,
  'invalid-number': 400,
  'cut-short': 400,
  'no-token': 401,
  forbidden: 403,
  'read-only': 403,
  'not-found': 404,
  'unknown-key': 404,
  'no-documents': 404,
  'wrong-method': 405,
  changed: 409,
  'too-large': 413,
  'wrong-type': 415,
  unreadable: 422,
  empty: 422,
  'not-text': 422,
  'unknown-language': 422,
  'no-ledger': 500,
  'not-a-ledger': 500,
  'newer-ledger': 500,
  damaged: 500,
  'not-found-again': 500,
  'no-port': 500,
  fault: 500,
  refused: 502,
  disallowed: 502,
  unreachable: 502,
  locked: 503,
  'disk-full': 507,
}

/** After so many seconds a ledger that another program was writing may be asked again. */
const AGAIN = '1'

/** Further headers of an answer, and what its JSON tells besides the problem. */
export interface BesideProblem {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** A problem as an answer: `{"error": {"code", "message", "value", "allowed"}}` with its status. */
export function problemAnswer(
  problem: Problem,
  { headers = {}, body = {} }: BesideProblem = {},
): Response {
  const { code } = problem
  const again = code === 'locked' ? { 'Retry-After': AGAIN } : {}
  return new Response(`${JSON.stringify({ ...problem.toJSON(), ...body })}\n`, {
    status: STATUS[code],
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...again, ...headers },
  })
}

/**
 * The problem that an error is: one of the ledger's file, or a fault of the program, of which nothing
 * is told to whoever asked.
 */
export function problemOf(error: unknown, file: string): Problem {
  const known = storeProblem(error, file)
  if (known instanceof Problem) return known
  return new Problem(
    'fault',
    'The program failed at this, which is a fault of its own; its log says where.',
  )
}
