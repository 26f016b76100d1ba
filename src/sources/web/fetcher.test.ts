import * as tls from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import {
  inTurn,
  quickFetcher,
  type Routes,
  raw,
  serverOf,
  status,
  type TestServer,
} from '../../../test/support/misbehaving-server.ts'
import { SELF_SIGNED } from '../../../test/support/misbehaving-server-certificate.ts'
import { Problem } from '../../core/problem.ts'
import type { Fetched } from './fetched-document.ts'
import { givenDocument } from './given-document.ts'
import { followed } from './redirects.ts'

let servers: TestServer[] = []
afterEach(() => {
  for (const server of servers) server.close()
  servers = []
})

async function started(routes: Routes, options = {}): Promise<TestServer> {
  const server = await serverOf(routes, options)
  servers.push(server)
  return server
}

function said(answer: Fetched | Problem): string {
  return answer instanceof Problem ? answer.message : Buffer.from(answer.bytes).toString()
}

const PAGE = '<p>Trade grew by 5 percent.</p>'
const page = status(200, { 'content-type': 'text/html' }, PAGE)

describe('a document', () => {
  test('comes with what the server tells of it', async () => {
    const headers = {
      'content-type': 'Text/HTML; Charset="Windows-1251"',
      etag: '"v1"',
      'last-modified': 'Wed, 08 Apr 2026 10:00:00 GMT',
    }
    const { url } = await started({ '/news': status(200, headers, PAGE) })
    const { fetcher } = quickFetcher()
    expect(await fetcher.fetch(`${url}/news#top`)).toEqual({
      status: 'fetched',
      url: `${url}/news`,
      bytes: Buffer.from(PAGE),
      mediaType: 'text/html',
      charset: 'windows-1251',
      etag: '"v1"',
      lastModified: 'Wed, 08 Apr 2026 10:00:00 GMT',
    })
  })

  test('is given on with what its feed and its server tell', async () => {
    const { url } = await started({ '/a': status(302, { location: '/b' }), '/b': page })
    const answer = (await quickFetcher().fetcher.fetch(`${url}/a`)) as Fetched
    expect(
      givenDocument(answer, { url: `${url}/a`, title: 'Trade', published: '2026-04-08' }),
    ).toEqual({
      name: `${url}/b`,
      id: `${url}/b`,
      bytes: Buffer.from(PAGE),
      told: {
        url: `${url}/b`,
        title: 'Trade',
        published: '2026-04-08',
        mediaType: 'text/html',
        charset: null,
      },
    })
  })

  test('without a media type that can be read has none', async () => {
    const { url } = await started({ '/': raw('HTTP/1.1 200 OK\r\nContent-Type: page\r\n\r\nx') })
    const { fetcher } = quickFetcher()
    expect(await fetcher.fetch(url)).toMatchObject({ mediaType: null, charset: null })
  })

  test('is asked for under an honest name', async () => {
    const { url } = await started({
      '/': ({ headers }, response) => response.end(JSON.stringify(headers)),
    })
    const { fetcher } = quickFetcher()
    const headers = JSON.parse(said(await fetcher.fetch(url)))
    expect(headers).toMatchObject({
      'user-agent': 'Rapporteur/1.0.0 (+https://example.org/about)',
      'accept-encoding': 'gzip, deflate, br',
      connection: 'close',
    })
    expect(headers).not.toHaveProperty('cookie')
  })

  test('that did not change is not sent again', async () => {
    const since = 'Wed, 08 Apr 2026 10:00:00 GMT'
    const { url } = await started({
      '/': ({ headers }, response) => {
        const same = headers['if-none-match'] === '"v1"' && headers['if-modified-since'] === since
        response.writeHead(same ? 304 : 200).end(same ? undefined : PAGE)
      },
    })
    const { fetcher } = quickFetcher()
    const known = { etag: '"v1"', lastModified: since }
    const again = { status: 'unchanged', bytes: new Uint8Array(), ...known }
    expect(await fetcher.fetch(url, known)).toMatchObject(again)
    expect(await fetcher.fetch(url)).toMatchObject({ status: 'fetched', etag: null })
  })

  test.for([
    [404, 'not-found', 'there is nothing at this address: its site answers 404 (Not Found)'],
    [410, 'not-found', 'there is nothing at this address: its site answers 410 (Gone)'],
    [403, 'disallowed', 'its site answers 403 (Forbidden)'],
    [500, 'unreachable', 'its site answers 500 (Internal Server Error)'],
    [204, 'unreadable', 'its site answers 204 (No Content)'],
    [299, 'unreadable', 'its site answers 299'],
  ] as const)('with the status %i is a problem: %s', async ([code, word, reason]) => {
    const { url } = await started({ '/': status(code) })
    const problem = (await quickFetcher().fetcher.fetch(url)) as Problem
    expect(problem.message).toBe(`"${url}" cannot be fetched: ${reason}.`)
    expect(problem.code).toBe(word)
  })
})

describe('redirects', () => {
  const to = (location: string, code = 302) => status(code, { location })

  test('are followed to where the document is, in bare UTF-8 as well', async () => {
    const { url, asked } = await started({
      '/a': to('/b', 301),
      '/b': to('c?d=1', 307),
      '/c?d=1': raw('HTTP/1.1 308 Moved\r\nLocation: /новости\r\n\r\n'),
      [encodeURI('/новости')]: page,
    })
    const { fetcher } = quickFetcher()
    expect(await fetcher.fetch(`${url}/a`)).toMatchObject({ url: encodeURI(`${url}/новости`) })
    expect(asked).toHaveLength(5)
  })

  test('in a circle are told as such', async () => {
    const { url, asked } = await started({ '/a': to('/b'), '/b': to('/c'), '/c': to('/a#x') })
    expect(said(await quickFetcher().fetcher.fetch(`${url}/a`))).toBe(
      `"${url}/a" cannot be fetched: its redirects lead in a circle, to "${url}/a".`,
    )
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c'])
  })

  test('without end are left after ten', async () => {
    const routes = Array.from({ length: 20 }, (_, i) => [`/${i}`, to(`/${i + 1}`)] as const)
    const { url, asked } = await started(Object.fromEntries(routes))
    expect(said(await quickFetcher().fetcher.fetch(`${url}/0`))).toMatch('more than 10 times')
    expect(asked).toHaveLength(12)
  })

  test.for([
    ['file:///etc/passwd', 'misuse', 'only http and https addresses are fetched'],
    ['http://me:secret@127.0.0.1/', 'refused', 'it has a name or a password in it'],
  ] as const)('to %s are not followed', async ([location, code, reason]) => {
    const { url } = await started({ '/': to(location) })
    const problem = (await quickFetcher().fetcher.fetch(url)) as Problem
    expect(problem.message).toMatch(`it redirects to "${location}": ${reason}.`)
    expect(problem.code).toBe(code)
  })

  test('without an address are a problem', async () => {
    const { url } = await started({ '/': status(302) })
    expect(said(await quickFetcher().fetcher.fetch(url))).toMatch('without an address to go to')
  })

  test('to a host that is no public one are refused', async () => {
    const asked: string[] = []
    const walk = followed(
      new URL('https://news.example/'),
      async (url) => {
        asked.push(url.href)
        const headers = { location: asked.length < 2 ? '/next' : 'http://169.254.169.254/' }
        return { status: 302, headers, bytes: new Uint8Array() }
      },
      { most: 10, allowPrivate: false },
    )
    await expect(walk).rejects.toThrow(
      'it redirects to "http://169.254.169.254/": its host "169.254.169.254" is no public address (link-local;',
    )
    expect(asked).toEqual(['https://news.example/', 'https://news.example/next'])
  })
})

describe('a host', () => {
  test('of the own machine is refused before it is asked', async () => {
    const { url, asked } = await started({ '/': page })
    const { fetcher } = quickFetcher({ allowPrivate: false })
    expect(await fetcher.fetch(url)).toMatchObject({ code: 'refused' })
    expect(asked).toEqual([])
  })

  test('whose name stands for the own machine is refused behind the lookup', async () => {
    const lookups: string[] = []
    const resolve = async (host: string) => {
      lookups.push(host)
      return [{ address: '127.0.0.1', family: 4 }]
    }
    const { fetcher } = quickFetcher({ allowPrivate: false, resolve })
    expect(said(await fetcher.fetch('http://news.example:8080/a'))).toBe(
      '"http://news.example:8080/a" cannot be fetched: its host "news.example" at 127.0.0.1 is no public address (loopback; --allow-private allows it).',
    )
    expect(lookups).toEqual(['news.example'])
  })

  test('is connected to at the address that the lookup gave', async () => {
    const { port, asked } = await started({ '/': page })
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const { fetcher } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch(`http://news.example:${port}/`))).toBe(PAGE)
    expect(asked).toEqual(['/robots.txt', '/'])
  })

  test('is looked up by the system where nothing else is told', async () => {
    const { port } = await started({ '/': page })
    const own = `http://localhost:${port}/`
    expect(said(await quickFetcher().fetcher.fetch(own))).toBe(PAGE)
    const { fetcher } = quickFetcher({ allowPrivate: false })
    expect(said(await fetcher.fetch('http://localhost:8080/'))).toMatch(
      '(loopback; --allow-private',
    )
  })

  test('whose name cannot be looked up is told', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    const { fetcher, waits } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch('https://no.example/'))).toMatch(
      'there is no host of that name',
    )
    expect(waits).toEqual([])
  })

  test('whose lookup never ends is left', async () => {
    const limits = { headers: 50, tries: 1 }
    const { fetcher } = quickFetcher({ resolve: () => new Promise(() => undefined), limits })
    expect(said(await fetcher.fetch('https://slow.example/'))).toMatch('did not answer within 0.05')
  })

  test('that refuses the connection is tried three times', async () => {
    const { url, close } = await started({})
    close()
    const { fetcher, waits } = quickFetcher()
    expect(said(await fetcher.fetch(url))).toMatch('the connection was refused')
    expect(waits).toEqual([1000, 4000])
  })
})

describe('a certificate', () => {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]

  test('that is signed by itself is refused', async () => {
    const { port, asked } = await started({ '/': page }, { safe: true })
    const { fetcher, waits } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch(`https://self-signed.example:${port}/`))).toMatch(
      'its certificate is signed by itself, so that nobody vouches for it',
    )
    expect([asked, waits]).toEqual([[], []])
  })

  test('counts where it is known, for the host that it names', async () => {
    const { port } = await started({ '/': page }, { safe: true })
    const before = tls.getCACertificates('default')
    tls.setDefaultCACertificates([...before, SELF_SIGNED.cert])
    const { fetcher } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch(`https://self-signed.example:${port}/`))).toBe(PAGE)
    expect(said(await fetcher.fetch(`https://other.example:${port}/`))).toMatch(
      'its certificate is that of another host',
    )
    tls.setDefaultCACertificates(before)
  })

  test('is missing where no TLS is spoken', async () => {
    const { port } = await started({ '/': page })
    const { fetcher } = quickFetcher()
    expect(said(await fetcher.fetch(`https://127.0.0.1:${port}/`))).toMatch('no safe connection')
  })
})

describe('trouble that passes', () => {
  test('is waited for: 503, a reset, then the page', async () => {
    const reset = inTurn(status(503), ({ socket }) => socket.resetAndDestroy(), page)
    const { url } = await started({ '/': reset })
    const { fetcher, waits } = quickFetcher()
    expect(said(await fetcher.fetch(url))).toBe(PAGE)
    expect(waits).toEqual([1000, 4000])
  })

  test.for([
    ['7', 7000],
    ['0', 1000],
    ['Wed, 08 Apr 2026 00:00:30 GMT', 30_000],
    ['Tue, 07 Apr 2026 00:00:00 GMT', 1000],
    ['soon', 1000],
  ] as const)('is waited for as long as the site asks: Retry-After: %s', async ([after, wait]) => {
    const { url } = await started({ '/': inTurn(status(429, { 'retry-after': after }), page) })
    const { fetcher, waits } = quickFetcher()
    expect(said(await fetcher.fetch(url))).toBe(PAGE)
    expect(waits).toEqual([wait])
  })

  test('for longer than two minutes is left, and the site with it until then', async () => {
    const { url, asked } = await started({
      '/a': inTurn(status(429, { 'retry-after': '3600' }), page),
      '/b': page,
    })
    const { fetcher, waits, pass } = quickFetcher()
    expect(said(await fetcher.fetch(`${url}/a`))).toMatch('429 (Too Many Requests)')
    expect(said(await fetcher.fetch(`${url}/b`))).toMatch('asked to be left alone for 3600 seconds')
    expect([asked, waits]).toEqual([['/robots.txt', '/a'], []])
    pass(3_600_000)
    expect(said(await fetcher.fetch(`${url}/a`))).toBe(PAGE)
  })
})

test('a fetcher that is closed ends what is under way, and fetches nothing any more', async () => {
  const { url } = await started({ '/': () => fetcher.close() })
  const { fetcher } = quickFetcher()
  const ended = `"${url}" cannot be fetched: fetching was ended.`
  expect(said(await fetcher.fetch(url))).toBe(ended)
  expect(said(await fetcher.fetch(url))).toMatch('fetching was ended')
})
