import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closeServers,
  dripping,
  endless,
  quickFetcher,
  type Routes,
  raw,
  serverOf,
  type TestServer,
} from '../../../test/support/misbehaving-server.ts'
import { Problem } from '../../core/problem.ts'
import type { Fetched } from './fetched-document.ts'

const OK = 'HTTP/1.1 200 OK\r\n'
const WORDS = 'Trade between Oman and Kenya grew by 5 percent.'
const ZEROS = Buffer.alloc(30_000_000)

function encoded(name: string, bytes: Uint8Array) {
  return raw(`${OK}Content-Encoding: ${name}\r\nContent-Length: ${bytes.length}\r\n\r\n`, bytes)
}

const ROUTES: Routes = {
  '/silent': () => undefined,
  '/stalls': (_, response) => response.writeHead(200).write('Trade '),
  '/drips': dripping,
  '/endless': endless,
  '/announces-much': raw(`${OK}Content-Length: 99000000\r\n\r\nTrade`),
  '/breaks-off': raw(`${OK}Content-Length: 1000\r\n\r\nTrade fell`),
  '/says-too-much': raw(`${OK}Content-Length: 11\r\n\r\nTrade fell.HTTP/1.1 200 OK\r\n\r\nlies`),
  '/bad-chunks': raw(`${OK}Transfer-Encoding: chunked\r\n\r\nxyz\r\nTrade`),
  '/half-chunk': raw(`${OK}Transfer-Encoding: chunked\r\n\r\n400\r\nTrade`),
  '/both-lengths': raw(`${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\nTrade `),
  '/resets': ({ socket }) => socket.resetAndDestroy(),
  '/hangs-up': ({ socket }) => socket.destroy(),
  '/no-http': raw('SSH-2.0-OpenSSH_9.2\r\n'),
  '/long-headers': raw(`${OK}X-Long: ${'x'.repeat(40_000)}\r\n\r\nTrade`),
  '/many-headers': ({ socket }) => {
    socket.write(OK)
    const timer = setInterval(() => socket.write('X-More: more\r\n'), 5)
    socket.on('error', () => undefined).on('close', () => clearInterval(timer))
  },
  '/hints': ({ socket }) => {
    const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5)
    socket.on('error', () => undefined).on('close', () => clearInterval(timer))
  },
  '/gzip-bomb': encoded('gzip', gzipSync(ZEROS)),
  '/br-bomb': encoded('br', brotliCompressSync(ZEROS)),
  '/double-bomb': encoded('gzip, gzip', gzipSync(gzipSync(ZEROS))),
  '/cut-gzip': encoded('gzip', gzipSync(WORDS).subarray(0, 40)),
  '/no-gzip': encoded('gzip', Buffer.from(WORDS)),
  '/no-br': encoded('br', Buffer.from(WORDS)),
  '/zstd': encoded('zstd', Buffer.from(WORDS)),
  '/thrice': encoded('gzip, gzip, gzip', Buffer.from(WORDS)),
  '/gzip': encoded('gzip', gzipSync(WORDS)),
  '/x-gzip': encoded('X-GZIP', gzipSync(WORDS)),
  '/br': encoded('br', brotliCompressSync(WORDS)),
  '/deflate': encoded('deflate', deflateSync(WORDS)),
  '/raw-deflate': encoded('deflate', deflateRawSync(WORDS)),
  '/twice': encoded('br, gzip', gzipSync(brotliCompressSync(WORDS))),
  '/identity': encoded('identity', Buffer.from(WORDS)),
  '/empty': raw(`${OK}Content-Length: 0\r\n\r\n`),
  '/empty-gzip': raw(`${OK}Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n`),
}

let server: TestServer
beforeAll(async () => {
  server = await serverOf(ROUTES)
})
afterAll(closeServers)

// Long enough for the robots.txt of a server on a machine with much to do.
const TIMES = { headers: 2000, stall: 2000, whole: 5000 }
const SLOW = new Set(['/silent', '/many-headers', '/hints', '/stalls', '/drips'])

async function fetched(path: string, tries = 1): Promise<Fetched | Problem> {
  // A machine with much to do is to fail none of those that are quick.
  const limits = { bytes: 1_000_000, tries, ...(SLOW.has(path) ? TIMES : {}) }
  const { fetcher } = quickFetcher({ limits })
  const answer = await fetcher.fetch(server.url + path)
  fetcher.close()
  return answer
}

describe('a server that misbehaves is told in a sentence', () => {
  test.for([
    ['/silent', 'unreachable', 'it did not answer within 2 seconds'],
    ['/many-headers', 'unreachable', 'it did not answer within 2 seconds'],
    ['/hints', 'unreachable', 'it did not answer within 2 seconds'],
    ['/stalls', 'unreachable', 'nothing more of its answer came within 2 seconds'],
    ['/drips', 'unreachable', 'its answer did not end within 5 seconds'],
    ['/endless', 'too-large', 'it has more than 1 MB'],
    ['/announces-much', 'too-large', 'it has more than 1 MB'],
    ['/breaks-off', 'unreachable', 'the connection was broken off'],
    ['/bad-chunks', 'unreachable', 'its answer is no proper HTTP'],
    ['/half-chunk', 'unreachable', 'the connection was broken off'],
    ['/both-lengths', 'unreachable', 'its answer broke off before its end'],
    ['/resets', 'unreachable', 'the connection was broken off'],
    ['/hangs-up', 'unreachable', 'the connection was broken off'],
    ['/no-http', 'unreachable', 'its answer is no proper HTTP'],
    ['/long-headers', 'unreachable', 'the headers of its answer are too long'],
    ['/gzip-bomb', 'too-large', 'it has more than 1 MB'],
    ['/br-bomb', 'too-large', 'it has more than 1 MB'],
    ['/double-bomb', 'too-large', 'it has more than 1 MB'],
    ['/cut-gzip', 'unreadable', 'its body is damaged: it is no gzip'],
    ['/no-gzip', 'unreadable', 'its body is damaged: it is no gzip'],
    ['/no-br', 'unreadable', 'its body is damaged: it is no br'],
    ['/zstd', 'unreadable', 'its body is encoded as "zstd"'],
    ['/thrice', 'unreadable', 'its body is encoded 3 times over'],
    ['/empty', 'empty', 'its answer is empty'],
    ['/empty-gzip', 'empty', 'its answer is empty'],
  ] as const)('%s: %s, %s', async ([path, code, reason]) => {
    const problem = (await fetched(path)) as Problem
    expect(problem).toBeInstanceOf(Problem)
    expect(problem.message).toBe(`"${server.url}${path}" cannot be fetched: ${reason}.`)
    expect(problem.code).toBe(code)
  })
})

test.for(['/gzip', '/x-gzip', '/br', '/deflate', '/raw-deflate', '/twice', '/identity'])(
  'the body of %s is inflated',
  async (path) => {
    const page = (await fetched(path)) as Fetched
    expect(Buffer.from(page.bytes).toString()).toBe(WORDS)
  },
)

test('what a server sends beyond the length that it told is no part of the answer', async () => {
  const page = (await fetched('/says-too-much')) as Fetched
  expect(Buffer.from(page.bytes).toString()).toBe('Trade fell.')
})

test.for([
  [200, 'too-large'],
  [404, 'not-found'],
  [302, 'unreadable'],
] as const)(
  'an endless answer of %i is left, and its connection is closed',
  async ([code, word]) => {
    const closed = Promise.withResolvers<void>()
    const own = await serverOf({
      '/': (request, response) => {
        response.on('close', closed.resolve).writeHead(code)
        endless(request, response)
      },
    })
    const { fetcher } = quickFetcher({ limits: { bytes: 1000 } })
    expect(await fetcher.fetch(own.url)).toMatchObject({ code: word })
    await closed.promise
  },
)

test('what is silent is asked again, what drips is not', async () => {
  const before = server.asked.length
  await fetched('/silent', 2)
  await fetched('/drips', 2)
  const asked = server.asked.slice(before).filter((path) => path !== '/robots.txt')
  expect(asked).toEqual(['/silent', '/silent', '/drips'])
})

test('whatever bytes a server sends, they are an answer or a problem', async () => {
  const good = Buffer.concat([
    Buffer.from(`${OK}Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n`),
    Buffer.from('Transfer-Encoding: chunked\r\nLocation: /next\r\nETag: "a"\r\n\r\n43\r\n'),
    gzipSync(WORDS),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  let bytes = good
  const own = await serverOf({ '/': (request, response) => raw(bytes)(request, response) })
  const { fetcher } = quickFetcher({ limits: { ...TIMES, tries: 1 } })
  const slips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 })
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(slips, fc.nat(good.length), async (changes, length) => {
      bytes = Buffer.from(good.subarray(0, length < 200 ? good.length : length))
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
      const answer = await fetcher.fetch(own.url)
      outcomes.add(answer instanceof Problem ? answer.code : answer.status)
    }),
    { numRuns: 150, seed: 4 },
  )
  expect([...outcomes]).toEqual(expect.arrayContaining(['fetched', 'unreadable', 'unreachable']))
})
