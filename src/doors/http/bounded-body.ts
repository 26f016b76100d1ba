import type { Context, Next } from 'hono'
import { Problem } from '../../core/problem.ts'
import { problemAnswer } from './problem-answer.ts'

/** A sender that does not stop in spite of its answer is cut off behind so many bytes more. */
const MOST_BEYOND = 10_000_000

/**
 * Refuses what is sent where it is larger than so many bytes: at once where it says so itself. Where it does not, the
 * rest is taken and thrown away, since whoever is still sending reads no answer.
 */
export function boundedBody(most: number) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const { raw } = c.req
    const told = Number(raw.headers.get('content-length') ?? 0)
    if (told > most) return problemAnswer(tooLarge(most))
    if (raw.body !== null) {
      const bytes = await bytesOf(raw.body, most)
      if (bytes === null) return problemAnswer(tooLarge(most))
      const { url, method, headers } = raw
      c.req.raw = new Request(url, { method, headers, body: bytes })
    }
    await next()
    return undefined
  }
}

/** All that comes, or null where it is too much. */
async function bytesOf(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  while (size <= most + MOST_BEYOND) {
    const { done, value } = await reader.read()
    if (done) return size > most ? null : new Uint8Array(Buffer.concat(parts))
    size += value.length
    if (size <= most) parts.push(value)
    else parts.length = 0
  }
  return null
}

function tooLarge(most: number): Problem {
  const allowed = `at most ${most / 1_000_000} MB`
  const message = `What is sent is too large; it may have ${allowed}.`
  return new Problem('too-large', message, { allowed })
}
