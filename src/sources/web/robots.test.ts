import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import {
  closeServers,
  endless,
  inTurn,
  quickFetcher,
  type Routes,
  raw,
  serverOf,
  status,
  type TestServer,
} from '../../../test/support/misbehaving-server.ts'
import { Problem } from '../../core/problem.ts'

let server: TestServer
afterEach(closeServers)

const PAGES = { '/': 'front', '/news/1': 'news', '/drafts/1': 'draft', '/drafts/known': 'known' }

async function site(robots: Routes[string], more: Routes = {}): Promise<TestServer> {
  server = await serverOf({ ...PAGES, '/robots.txt': robots, ...more })
  return server
}

type Quick = ReturnType<typeof quickFetcher>

/** What becomes of a path: "read", or the code of the problem. */
async function outcome({ fetcher }: Quick, path: string): Promise<string> {
  const answer = await fetcher.fetch(server.url + path)
  return answer instanceof Problem ? answer.code : 'read'
}

async function outcomes(robots: Routes[string], more: Routes = {}): Promise<string[]> {
  await site(robots, more)
  const quick = quickFetcher()
  return [await outcome(quick, '/news/1'), await outcome(quick, '/drafts/1')]
}

function packed(bytes: Uint8Array): Routes[string] {
  return raw('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', bytes)
}

const NO_DRAFTS = 'User-agent: *\nDisallow: /drafts\nAllow: /drafts/known'

test('what the rules do not allow is not asked for', async () => {
  await site(NO_DRAFTS)
  const { fetcher } = quickFetcher()
  const problem = (await fetcher.fetch(`${server.url}/drafts/1`)) as Problem
  expect(problem.message).toBe(
    `"${server.url}/drafts/1" cannot be fetched: the robots.txt of its site does not allow it (line 2).`,
  )
  expect(problem.code).toBe('disallowed')
  await fetcher.fetch(`${server.url}/drafts/known`)
  await fetcher.fetch(`${server.url}/news/1`)
  expect(server.asked).toEqual(['/robots.txt', '/drafts/known', '/news/1'])
})

test.for([
  ['rules for others do not count', 'User-agent: Otherbot\nDisallow: /', 'read read'],
  [
    'rules for this program go first',
    `${NO_DRAFTS}\n\nUser-agent: rapporteur\nDisallow: /news`,
    'disallowed read',
  ],
  [
    'rules for several programs count',
    'User-agent: A\nUser-Agent: RAPPORTEUR/1.0\nDisallow: /',
    'disallowed disallowed',
  ],
  ['a byte order mark is no part of them', `\ufeff${NO_DRAFTS}`, 'read disallowed'],
  ['a page in their place has none', '<!doctype html><p>Disallow: /', 'read read'],
  ['stars and ends count', 'User-agent: *\nDisallow: /*/1$\nAllow: /news/', 'read disallowed'],
] as const)('%s', async ([, robots, both]) => {
  expect((await outcomes(robots)).join(' ')).toBe(both)
})

test.for([
  ['none (404)', 'read read', status(404)],
  ['none to see (403)', 'read read', status(403)],
  ['an error (500)', 'unreachable unreachable', status(500)],
  ['an error (503)', 'unreachable unreachable', status(503)],
  ['too many requests (429)', 'unreachable unreachable', status(429)],
  ['a connection that breaks', 'unreachable unreachable', raw('')],
  ['packed', 'read disallowed', packed(gzipSync(NO_DRAFTS))],
  ['a bomb', 'read read', packed(gzipSync(Buffer.alloc(30_000_000)))],
  ['no gzip though it is said to be', 'unreadable unreadable', packed(Buffer.from(NO_DRAFTS))],
  ['endless', 'read read', endless],
] as const)('where the answer is %s: %s', async ([, both, robots]) => {
  expect((await outcomes(robots)).join(' ')).toBe(both)
})

test('only the first 500 KiB count', async () => {
  const line = '# a comment that says nothing at all\n'
  const filling = line.repeat(Math.ceil((500 * 1024) / line.length))
  const rules = `${NO_DRAFTS}\n${filling}\nDisallow: /news\n`
  expect(await outcomes(rules)).toEqual(['read', 'disallowed'])
})

test('redirects are followed five times, and what leads nowhere is taken for none', async () => {
  const to = (path: string) => status(302, { location: path })
  const five = { '/1': to('/2'), '/2': to('/3'), '/3': to('/4'), '/4': to('/5'), '/5': NO_DRAFTS }
  expect(await outcomes(to('/1'), five)).toEqual(['read', 'disallowed'])
  expect(await outcomes(to('/0'), { '/0': to('/1'), ...five })).toEqual(['read', 'read'])
  expect(await outcomes(to('/1'), { '/1': to('/robots.txt') })).toEqual(['read', 'read'])
})

test('rules that cannot be read are told, tried three times and asked for again later', async () => {
  await site(inTurn(status(500), status(500), status(500), status(200, {}, NO_DRAFTS)))
  const quick = quickFetcher()
  const problem = (await quick.fetcher.fetch(`${server.url}/news/1`)) as Problem
  expect(problem.message).toMatch(
    'its robots.txt cannot be read: its site answers 500 (Internal Server Error)',
  )
  expect(await outcome(quick, '/news/1')).toBe('unreachable')
  expect(quick.waits).toEqual([1000, 4000])
  quick.pass(600_000)
  expect(await outcome(quick, '/news/1')).toBe('read')
})

test('rules are kept for a day', async () => {
  await site(inTurn(status(200, {}, NO_DRAFTS), status(200, {}, 'User-agent: *\nDisallow: /news')))
  const quick = quickFetcher()
  expect(await outcome(quick, '/news/1')).toBe('read')
  quick.pass(23 * 3_600_000)
  expect(await outcome(quick, '/news/1')).toBe('read')
  quick.pass(2 * 3_600_000)
  const both = await Promise.all([outcome(quick, '/news/1'), outcome(quick, '/news/1')])
  expect(both).toEqual(['disallowed', 'disallowed'])
  expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(2)
})

test('rules full of stars are held against a long address in no time, or not at all', async () => {
  const rule = `Disallow: /${'a*'.repeat(900)}b\n`
  const path = `/${'a'.repeat(1900)}`
  await site(`User-agent: *\n${rule.repeat(270)}`)
  const { fetcher } = quickFetcher()
  const problem = (await fetcher.fetch(server.url + path)) as Problem
  expect(problem.message).toMatch('it has more patterns than can be held against an address')
  await site(`User-agent: *\n${rule.repeat(27)}`, { [path]: 'read' })
  const start = process.cpuUsage()
  expect(await outcome(quickFetcher(), path)).toBe('read')
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
})

test('the pause that the rules ask for is kept, up to a minute', async () => {
  await site('User-agent: *\nCrawl-delay: 7')
  const quick = quickFetcher({ pause: 1000 })
  for (const path of ['/', '/news/1', '/drafts/1']) await outcome(quick, path)
  expect(quick.waits).toEqual([1000, 7000, 7000])
  for (const [said, kept] of [
    ['9999', 60_000],
    ['0.5', 1000],
    ['-3', 1000],
    ['soon', 1000],
    ['1e999', 60_000],
  ] as const) {
    await site(`User-agent: *\nCrawl-delay: ${said}`)
    const other = quickFetcher({ pause: 1000 })
    for (const path of ['/', '/news/1']) await outcome(other, path)
    expect([said, ...other.waits]).toEqual([said, 1000, kept])
  }
})
