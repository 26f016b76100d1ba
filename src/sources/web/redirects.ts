import { quoted } from '../../core/problem.ts'
import { webAddress } from './address-guard.ts'
import type { Answer } from './exchange.ts'
import { WebFailure } from './web-failure.ts'

/** The answer at the end of redirects, and the address that gave it. */
export interface Followed {
  readonly url: URL
  readonly answer: Answer
}

/** Redirects that lead nowhere. */
export class RedirectFailure extends WebFailure {}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Asks for an address and for those that it redirects to. Each of them is checked like the first one, and `ask` is called for it.
 *
 * @param most how many redirects are followed
 * @throws WebFailure of `ask` and of an address; RedirectFailure for a circle, too many redirects or one that names no address
 */
export async function followed(
  start: URL,
  ask: (url: URL) => Promise<Answer>,
  { most, allowPrivate }: { readonly most: number; readonly allowPrivate: boolean },
): Promise<Followed> {
  const seen = new Set<string>()
  let url = start
  for (;;) {
    seen.add(url.href)
    const answer = await behind(start, url, () => ask(url))
    if (!REDIRECTS.has(answer.status)) return { url, answer }
    url = nextAddress(url, answer, allowPrivate)
    if (seen.has(url.href)) {
      throw new RedirectFailure(
        'unreadable',
        `its redirects lead in a circle, to ${quoted(url.href)}`,
      )
    }
    if (seen.size > most) {
      throw new RedirectFailure('unreadable', `it redirects more than ${most} times`)
    }
  }
}

function nextAddress(from: URL, { headers }: Answer, allowPrivate: boolean): URL {
  const { location } = headers
  if (location === undefined) {
    throw new RedirectFailure('unreadable', 'it redirects without an address to go to')
  }
  const to = utf8Of(String(location))
  try {
    return webAddress(to, allowPrivate, from.href)
  } catch (error) {
    throw error instanceof WebFailure ? error.behind(`it redirects to ${quoted(to)}: `) : error
  }
}

/** A failure further on says where. */
async function behind<T>(start: URL, url: URL, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof WebFailure) || url === start) throw error
    throw error.behind(`it redirects to ${quoted(url.href)}: `)
  }
}

/** Servers write addresses in Russian or Persian as bare UTF-8, where headers are read as Latin-1. */
function utf8Of(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8')
  return text.includes('\ufffd') ? header : text
}
