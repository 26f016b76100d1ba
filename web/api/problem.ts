/** What the server, or the way to it, says went wrong; `code` is one of docs/http.md, or `unreachable`. */
export class ApiProblem extends Error {
  readonly code: string
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number
  /** The rest of the answer: `now` of a conflict. */
  readonly body: unknown

  constructor(message: string, { code, status, body = null }: ProblemParts) {
    super(message)
    this.name = 'ApiProblem'
    this.code = code
    this.status = status
    this.body = body
  }
}

interface ProblemParts {
  readonly code: string
  readonly status: number
  readonly body?: unknown
}

/** The problem that an answer which is not well tells. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => null)
  const { status } = answer
  const error = (body as { error?: { code?: string; message?: string } } | null)?.error
  const message = error?.message ?? `The server answered with status ${status}, and no reason.`
  return new ApiProblem(message, { code: error?.code ?? 'fault', status, body })
}
