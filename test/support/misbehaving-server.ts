import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSafeServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Problem } from '../../src/core/problem.ts'
import type { Fetched } from '../../src/sources/web/fetched-document.ts'
import { Fetcher, type FetcherOptions } from '../../src/sources/web/fetcher.ts'
import { SELF_SIGNED } from './misbehaving-server-certificate.ts'

/** What a server does for a path: it answers with these words, or as it likes. */
export type Routes = Readonly<Record<string, string | RequestListener>>

/** A server on loopback. */
export interface TestServer {
  readonly url: string
  readonly port: number
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  close(): void
}

const started: TestServer[] = []

/** Closes all servers that were started. */
export function closeServers(): void {
  for (const server of started.splice(0)) server.close()
}

/** Starts a server; what is no path of it, robots.txt among them, is not found. */
export async function serverOf(routes: Routes, { safe = false } = {}): Promise<TestServer> {
  const asked: string[] = []
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (typeof route === 'function') route(request, response)
    else response.writeHead(route === undefined ? 404 : 200).end(route ?? 'nothing here')
  }
  const server = safe ? createSafeServer(SELF_SIGNED, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  const url = `${safe ? 'https' : 'http'}://127.0.0.1:${port}`
  started.push({ url, port, asked, close })
  return { url, port, asked, close }
}

/** Answers with bytes as they stand, and ends the connection. */
export function raw(...bytes: (string | Uint8Array)[]): RequestListener {
  return ({ socket }) => {
    for (const each of bytes) socket.write(each)
    socket.end()
  }
}

/** Answers with a status and headers, and without a body unless told. */
export function status(
  code: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): RequestListener {
  return (_, response) => response.writeHead(code, headers).end(body)
}

/** The words of a page, and what answers with it. */
export const PAGE = '<p>Trade grew by 5 percent.</p>'
export const page = status(200, { 'content-type': 'text/html' }, PAGE)

/** Sends a body that never ends, as fast as it is taken. */
export const endless: RequestListener = (_, response) => {
  const piece = Buffer.alloc(64 * 1024, 'trade fell. ')
  const fill = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', fill)
  fill()
}

/** Sends a letter every few milliseconds, and no end. */
export const dripping: RequestListener = (_, response) => {
  const timer = setInterval(() => response.write('x'), 10)
  response.on('close', () => clearInterval(timer))
}

/** Does one thing the first time, the next the second time and so on; the last again and again. */
export function inTurn(...turns: RequestListener[]): RequestListener {
  let at = 0
  return (request, response: ServerResponse & { req: typeof request }) => {
    const turn = turns[Math.min(at++, turns.length - 1)] as RequestListener
    turn(request, response)
  }
}

/** The words of a document, or of the problem in its place. */
export function said(answer: Fetched | Problem): string {
  return answer instanceof Problem ? answer.message : Buffer.from(answer.bytes).toString()
}

/** A fetcher for servers on loopback that waits for nothing, and the waits that it would have made. */
export function quickFetcher(options: Partial<FetcherOptions> = {}) {
  const waits: number[] = []
  let time = Date.UTC(2026, 3, 8)
  const fetcher = new Fetcher({
    userAgent: 'Rapporteur/1.0.0 (+https://example.org/about)',
    allowPrivate: true,
    pause: 0,
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
    ...options,
  })
  return { fetcher, waits, pass: (milliseconds: number) => (time += milliseconds) }
}
