import { describe, expect, test } from 'vitest'
import { guardedLookup, type HostAddress, webAddress } from './address-guard.ts'
import { addressKind } from './address-kind.ts'

describe('an IP address', () => {
  test.for([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['168.63.129.16', 'private'],
    ['fc00::1', 'private'],
    ['fd00:ec2::254', 'private'],
    ['fec0::1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['100.64.0.1', 'carrier-shared'],
    ['100.127.255.255', 'carrier-shared'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['::', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['ff02::1', 'multicast'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:a9fe:a9fe', 'link-local'],
    ['::ffff:8.8.8.8', 'translated'],
    ['64:ff9b::7f00:1', 'translated'],
    ['64:ff9b::808:808', 'translated'],
    ['64:ff9b:1::a00:1', 'translated'],
    ['2002:7f00:1::1', 'translated'],
    ['2001:0:5ef5:79fd::1', 'translated'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['192.0.0.192', 'reserved'],
    ['192.88.99.1', 'reserved'],
    ['2001:20::1', 'reserved'],
    ['::7f00:1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['400::1', 'reserved'],
    ['example.org', 'unknown'],
    ['', 'unknown'],
  ] as const)('%s is %s', ([address, kind]) => {
    expect(addressKind(address)).toBe(kind)
  })

  test.for([
    '8.8.8.8',
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::5',
    '2001:4860:4860::8888',
    '2400:cb00::1',
  ])('%s is public', (address) => {
    expect(addressKind(address)).toBeNull()
  })
})

describe('an address of the web', () => {
  test.for([
    ['http://127.0.0.1/', 'loopback'],
    ['http://127.1/', 'loopback'],
    ['http://2130706433/', 'loopback'],
    ['http://0x7f000001/', 'loopback'],
    ['http://0177.0.0.01/', 'loopback'],
    ['http://127.0.0.1./', 'loopback'],
    ['http://１２７.0.0.1/', 'loopback'],
    ['http://localhost/', 'loopback'],
    ['http://LOCALHOST./', 'loopback'],
    ['http://news.localhost/', 'loopback'],
    ['http://[::1]/', 'loopback'],
    ['http://[::ffff:127.0.0.1]/', 'loopback'],
    ['http://0/', 'unspecified'],
    ['http://10.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'link-local'],
    ['http://[fe80::1]/', 'link-local'],
    ['https://[64:ff9b::10.0.0.1]/', 'translated'],
  ] as const)('%s is refused: %s', ([address, kind]) => {
    expect(() => webAddress(address, false)).toThrow(`is no public address (${kind};`)
    expect(webAddress(address, true).href).toMatch(/^http/)
  })

  test.for([
    ['ftp://example.org/', 'misuse', 'only http and https addresses are fetched'],
    ['file:///etc/passwd', 'misuse', 'only http and https addresses are fetched'],
    ['data:text/html,x', 'misuse', 'only http and https addresses are fetched'],
    ['example.org/news', 'misuse', 'it is no address of the web'],
    ['http://', 'misuse', 'it is no address of the web'],
    [`https://example.org/${'x'.repeat(2000)}`, 'misuse', 'it is no address of the web'],
    ['https://me:secret@example.org/', 'refused', 'it has a name or a password in it'],
    ['https://me@example.org/', 'refused', 'it has a name or a password in it'],
    ['http://example.org:22/', 'refused', 'its port 22 is not one of 80, 443, 8080 and 8443'],
    ['http://example.org:6379/', 'refused', 'its port 6379 is not one of'],
  ] as const)('%s is %s: %s', ([address, code, reason]) => {
    expect(() => webAddress(address, false)).toThrow(expect.objectContaining({ code }))
    expect(() => webAddress(address, false)).toThrow(reason)
  })

  test.for([
    [' https://Example.org:443/a/../news#top ', 'https://example.org/news'],
    ['https://example.org./news', 'https://example.org/news'],
    ['http://example.org:8080/?q=a b', 'http://example.org:8080/?q=a%20b'],
    [
      'https://пример.рф/новости',
      'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
    ],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://localhost.example.org/', 'https://localhost.example.org/'],
  ] as const)('%s is %s', ([address, url]) => {
    expect(webAddress(address, false).href).toBe(url)
  })
})

describe('a lookup', () => {
  /** What the lookup of a connection gives for a name that stands for these addresses. */
  async function lookedUp(found: readonly HostAddress[], allowPrivate: boolean) {
    const lookup = guardedLookup(async () => found, allowPrivate)
    return new Promise<readonly HostAddress[]>((resolve, reject) => {
      lookup('news.example', { all: true }, (error, addresses) => {
        if (error) reject(error)
        else resolve(addresses as HostAddress[])
      })
    })
  }

  const inside = { address: '10.0.0.1', family: 4 }
  const outside = { address: '8.8.8.8', family: 4 }

  test('gives the public addresses of a name alone', async () => {
    expect(await lookedUp([inside, outside], false)).toEqual([outside])
    expect(await lookedUp([inside, outside], true)).toEqual([inside, outside])
  })

  test('refuses a name that has none', async () => {
    await expect(lookedUp([inside], false)).rejects.toThrow(
      'its host "news.example" at 10.0.0.1 is no public address (private; --allow-private allows it)',
    )
    await expect(lookedUp([], false)).rejects.toThrow('its host has no address')
    await expect(lookedUp([{ address: 'evil', family: 4 }], false)).rejects.toThrow('unknown')
  })
})
