import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** The text or bytes of an answer that is no JSON, with its headers. */
export class Content {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>

  constructor(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>) {
    this.body = body
    this.headers = headers
  }
}

/**
 * An answer with its strong tag, which is the hash of its bytes; empty with status 304 where whoever asks has these
 * bytes already. A finished response stays as it is.
 */
export function answered(c: Context, answer: unknown): Response {
  if (answer instanceof Response) return answer
  const { body, headers } =
    answer instanceof Content
      ? answer
      : new Content(`${JSON.stringify(answer)}\n`, {
          'Content-Type': 'application/json; charset=utf-8',
        })
  if (c.req.method === 'POST') return new Response(body, { headers })
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const kept = { ...headers, ETag: tag, 'Cache-Control': 'no-cache' }
  if (hasTag(c.req.header('if-none-match'), tag))
    return new Response(null, { status: 304, headers: kept })
  return new Response(body, { headers: kept })
}

/** Whether a list of tags, of which weak ones count, has one (RFC 9110, 13.1.2). */
function hasTag(list: string | undefined, tag: string): boolean {
  if (list === undefined) return false
  return list.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
}
