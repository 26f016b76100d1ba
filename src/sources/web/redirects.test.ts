import { afterEach, describe, expect, test } from 'vitest'
import {
  closeServers,
  page,
  quickFetcher,
  raw,
  said,
  serverOf,
  status,
} from '../../../test/support/misbehaving-server.ts'
import type { Problem } from '../../core/problem.ts'
import { followed } from './redirects.ts'

afterEach(closeServers)

describe('redirects', () => {
  const to = (location: string, code = 302) => status(code, { location })

  test('are followed to where the document is, in bare UTF-8 as well', async () => {
    const { url, asked } = await serverOf({
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
    const { url, asked } = await serverOf({ '/a': to('/b'), '/b': to('/c'), '/c': to('/a#x') })
    expect(said(await quickFetcher().fetcher.fetch(`${url}/a`))).toBe(
      `"${url}/a" cannot be fetched: its redirects lead in a circle, to "${url}/a".`,
    )
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c'])
  })

  test('without end are left after ten', async () => {
    const routes = Array.from({ length: 20 }, (_, i) => [`/${i}`, to(`/${i + 1}`)] as const)
    const { url, asked } = await serverOf(Object.fromEntries(routes))
    expect(said(await quickFetcher().fetcher.fetch(`${url}/0`))).toMatch('more than 10 times')
    expect(asked).toHaveLength(12)
  })

  test.for([
    ['file:///etc/passwd', 'misuse', 'only http and https addresses are fetched'],
    ['http://me:secret@127.0.0.1/', 'refused', 'it has a name or a password in it'],
  ] as const)('to %s are not followed', async ([location, code, reason]) => {
    const { url } = await serverOf({ '/': to(location) })
    const problem = (await quickFetcher().fetcher.fetch(url)) as Problem
    expect(problem.message).toMatch(`it redirects to "${location}": ${reason}.`)
    expect(problem.code).toBe(code)
  })

  test('without an address are a problem', async () => {
    const { url } = await serverOf({ '/': status(302) })
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
