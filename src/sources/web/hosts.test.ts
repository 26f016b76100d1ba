import * as tls from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import {
  closeServers,
  PAGE,
  page,
  quickFetcher,
  said,
  serverOf,
} from '../../../test/support/misbehaving-server.ts'
import { SELF_SIGNED } from '../../../test/support/misbehaving-server-certificate.ts'

afterEach(closeServers)

describe('a host', () => {
  test('of the own machine is refused before it is asked', async () => {
    const { url, asked } = await serverOf({ '/': page })
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
    const { port, asked } = await serverOf({ '/': page })
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    const { fetcher } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch(`http://news.example:${port}/`))).toBe(PAGE)
    expect(asked).toEqual(['/robots.txt', '/'])
  })

  test('is looked up by the system where nothing else is told', async () => {
    const { port } = await serverOf({ '/': page })
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
    const { url, close } = await serverOf({})
    close()
    const { fetcher, waits } = quickFetcher()
    expect(said(await fetcher.fetch(url))).toMatch('the connection was refused')
    expect(waits).toEqual([1000, 4000])
  })
})

describe('a certificate', () => {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }]

  test('that is signed by itself is refused', async () => {
    const { port, asked } = await serverOf({ '/': page }, { safe: true })
    const { fetcher, waits } = quickFetcher({ resolve })
    expect(said(await fetcher.fetch(`https://self-signed.example:${port}/`))).toMatch(
      'its certificate is signed by itself, so that nobody vouches for it',
    )
    expect([asked, waits]).toEqual([[], []])
  })

  test('counts where it is known, for the host that it names', async () => {
    const { port } = await serverOf({ '/': page }, { safe: true })
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
    const { port } = await serverOf({ '/': page })
    const { fetcher } = quickFetcher()
    expect(said(await fetcher.fetch(`https://127.0.0.1:${port}/`))).toMatch('no safe connection')
  })
})
