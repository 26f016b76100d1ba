import { afterEach, describe, expect, test } from 'vitest'
import {
  closeServers,
  inTurn,
  PAGE,
  page,
  quickFetcher,
  raw,
  said,
  serverOf,
  status,
} from '../../../test/support/misbehaving-server.ts'
import type { Problem } from '../../core/problem.ts'
import type { Fetched } from './fetched-document.ts'
import { givenDocument } from './given-document.ts'

afterEach(closeServers)

describe('a document', () => {
  test('comes with what the server tells of it', async () => {
    const headers = {
      'content-type': 'Text/HTML; Charset="Windows-1251"',
      etag: '"v1"',
      'last-modified': 'Wed, 08 Apr 2026 10:00:00 GMT',
    }
    const { url } = await serverOf({ '/news': status(200, headers, PAGE) })
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
    const { url } = await serverOf({ '/a': status(302, { location: '/b' }), '/b': page })
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
    const { url } = await serverOf({ '/': raw('HTTP/1.1 200 OK\r\nContent-Type: page\r\n\r\nx') })
    const { fetcher } = quickFetcher()
    expect(await fetcher.fetch(url)).toMatchObject({ mediaType: null, charset: null })
  })

  test('is asked for under an honest name', async () => {
    const { url } = await serverOf({
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
    const { url } = await serverOf({
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
    const { url } = await serverOf({ '/': status(code) })
    const problem = (await quickFetcher().fetcher.fetch(url)) as Problem
    expect(problem.message).toBe(`"${url}" cannot be fetched: ${reason}.`)
    expect(problem.code).toBe(word)
  })
})

describe('trouble that passes', () => {
  test('is waited for: 503, a reset, then the page', async () => {
    const reset = inTurn(status(503), ({ socket }) => socket.resetAndDestroy(), page)
    const { url } = await serverOf({ '/': reset })
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
    const { url } = await serverOf({ '/': inTurn(status(429, { 'retry-after': after }), page) })
    const { fetcher, waits } = quickFetcher()
    expect(said(await fetcher.fetch(url))).toBe(PAGE)
    expect(waits).toEqual([wait])
  })

  test('for longer than two minutes is left, and the site with it until then', async () => {
    const { url, asked } = await serverOf({
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
  const { url } = await serverOf({ '/': () => fetcher.close() })
  const { fetcher } = quickFetcher()
  const ended = `"${url}" cannot be fetched: fetching was ended.`
  expect(said(await fetcher.fetch(url))).toBe(ended)
  expect(said(await fetcher.fetch(url))).toMatch('fetching was ended')
})
