import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { Problem, quoted } from '../../core/problem.ts'

/** Longer headers are sent by nobody who asks for a page: 16 kB, as Node has it. */
const MOST_HEADERS = 16_384
/** Headers come at once; 20 MB of a document may take a minute on a slow line. */
const HEADERS_SECONDS = 10
const REQUEST_SECONDS = 60
/** A connection on which nothing moves, as with a client that does not read, is closed. */
const IDLE_SECONDS = 30
const KEPT_SECONDS = 5
/** Each may send 20 MB. */
const MOST_CONNECTIONS = 64
/** Answers under way have so long to end when the server stops. */
const LAST_SECONDS = 3

/** Where to listen. */
export interface Address {
  /** A name or address of this machine. */
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
}

/** A server that answers. */
export interface Listening {
  readonly port: number
  /** Answers what is under way, for a moment, and nothing else. */
  readonly stop: () => Promise<void>
}

/**
 * Listens, and answers with the app that is made for the port.
 *
 * @throws Problem `no-port` where the address is taken, is none of this machine, or is not allowed.
 */
export async function listening(
  { host, port }: Address,
  appFor: (port: number) => Hono,
): Promise<Listening> {
  let app: Hono | null = null
  const answer = getRequestListener(async (request, env) =>
    app ? app.fetch(request, env) : new Response(null, { status: 503 }),
  )
  const server = createServer(
    {
      maxHeaderSize: MOST_HEADERS,
      headersTimeout: 1000 * HEADERS_SECONDS,
      requestTimeout: 1000 * REQUEST_SECONDS,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 1000 * KEPT_SECONDS,
    },
    answer,
  )
  server.timeout = 1000 * IDLE_SECONDS
  server.maxConnections = MOST_CONNECTIONS
  const taken = await bound(server, { host, port })
  app = appFor(taken)
  return { port: taken, stop: () => stopped(server) }
}

function bound(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, host, port)))
    server.listen({ host, port, exclusive: true }, () =>
      resolve((server.address() as AddressInfo).port),
    )
  })
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 1000 * LAST_SECONDS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const WHY: Readonly<Record<string, readonly [why: string, allowed: string]>> = {
  EADDRINUSE: ['is taken by another program', '--port with a number that is free'],
  EACCES: ['may not be used', '--port with a number from 1024 on'],
  EADDRNOTAVAIL: ['is no address of this machine', '--host with an address of this machine'],
  ENOTFOUND: ['is no name that is known', '--host with a name or address of this machine'],
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const known = WHY[error.code ?? '']
  if (!known) return error
  const [why, allowed] = known
  const value = `${host}:${port}`
  return new Problem('no-port', `${quoted(value)} ${why}; it must be given ${allowed}.`, {
    value,
    allowed,
  })
}
