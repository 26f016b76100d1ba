import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeServers, type Routes, serverOf } from '../../../../test/support/misbehaving-server.ts'
import { LAUNCHER } from '../../../../test/support/program.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-watching-'))
})
afterEach(() => {
  closeServers()
  rmSync(folder, { recursive: true })
})

/** Runs the program beside the server of the test, and gives its exit code and what it printed. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [command = '', ...rest] = args
  const words = [LAUNCHER, command, '--ledger', join(folder, 'l.sqlite'), ...rest]
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1' }
    execFile(process.execPath, words, { env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

const story = (words: string) => `<!doctype html><h1>Talks</h1><p>${words}</p>`
const entry = (n: number, link: string, words: string) =>
  `<item><guid>g${n}</guid><title>News ${n}</title><link>${link}</link><pubDate>Fri, 0${n} Apr 2021 10:00:00 GMT</pubDate><description>${words}</description></item>`
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Made News</title>${items.join('')}</channel></rss>`

const ONE =
  'The ministers of Oman and Kenya met in Muscat and agreed on the trade of grain and sugar.'
const TWO =
  'Trade between Oman and Kenya amounted to $120 million in 2020, the ministry of trade said.'

test('a feed is added with the pages of its entries, and watched for what comes later', async () => {
  const routes: Record<string, Routes[string]> = {}
  const { url, asked } = await serverOf(routes)
  routes['/a'] = story(ONE)
  routes['/b'] = story(TWO)
  routes['/rss'] = feed(entry(1, `${url}/a`, ONE))
  const first = await run('add', '--allow-private', 'feed', `${url}/rss`)
  expect([first.code, first.err]).toEqual([0, ''])
  expect(first.out).toContain('1 document added')
  routes['/rss'] = feed(entry(2, `${url}/b`, TWO), entry(1, `${url}/a`, ONE))
  const second = await run('watch', '--allow-private')
  expect(second.out).toContain('1 document added')
  expect(asked.filter((path) => path === '/a')).toHaveLength(1)
  const { out } = await run('documents', '--json')
  const days = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).published)
  expect(days.sort()).toEqual(['2021-04-01', '2021-04-02'])
})

test('what did not change is not sent again', async () => {
  const answers: number[] = []
  const { url } = await serverOf({
    '/rss': (request, response) => {
      const known = request.headers['if-none-match'] === '"1"'
      answers.push(known ? 304 : 200)
      response.writeHead(known ? 304 : 200, { etag: '"1"' })
      response.end(known ? '' : feed(entry(1, 'about:blank', TWO)))
    },
  })
  await run('add', '--allow-private', 'feed', `${url}/rss`)
  const again = await run('watch', '--allow-private')
  expect([answers, again.code]).toEqual([[200, 304], 0])
})

test('an entry whose page is not to be had is kept as the feed has it, and told', async () => {
  const routes: Record<string, Routes[string]> = {}
  const { url } = await serverOf(routes)
  routes['/rss'] = feed(entry(1, `${url}/gone`, TWO), entry(2, `${url}/b`, ONE))
  routes['/b'] = story(ONE)
  const { code, out, err } = await run('add', '--allow-private', 'feed', `${url}/rss`)
  expect(out).toContain('2 documents added, 1 could not be read ·')
  expect(err).toContain(`${url}/gone`)
  expect(code).toBe(2)
})

test('a page leads to the feed that it tells of', async () => {
  const routes: Record<string, Routes[string]> = {}
  const { url } = await serverOf(routes)
  routes['/'] =
    `<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss">${story(ONE)}`
  routes['/rss'] = feed(entry(1, `${url}/a`, ONE))
  routes['/a'] = story(ONE)
  await run('add', '--allow-private', 'feed', `${url}/`)
  const { out } = await run('watch', '--list', '--json')
  expect(JSON.parse(out)).toMatchObject({ url: `${url}/rss`, kind: 'feed', problem: null })
})

test('a page is watched, and its new text is a new version', async () => {
  const routes: Record<string, Routes[string]> = { '/talks': story(ONE) }
  const { url } = await serverOf(routes)
  expect((await run('watch', '--allow-private', `${url}/talks`)).out).toContain('1 document added')
  routes['/talks'] = story(TWO)
  expect((await run('watch', '--allow-private')).out).toContain('1 in a new version')
})

test('an address that does not answer is told, and watched on', async () => {
  const { url } = await serverOf({ '/rss': feed(entry(1, 'about:blank', TWO)) })
  await run('add', '--allow-private', 'feed', `${url}/rss`)
  closeServers()
  const { code, err } = await run('watch', '--allow-private')
  expect([code, err]).toEqual([2, expect.stringContaining(`${url}/rss`)])
  expect((await run('watch', '--list')).out).toContain(`${url}/rss`)
  expect((await run('watch', '--allow-private', '--forget', `${url}/rss`)).out).toContain('no more')
  expect((await run('watch', '--list')).out).toBe('Nothing is watched.\n')
}, 60_000)

test('an address that never answered is told, and not watched', async () => {
  const { url } = await serverOf({})
  const { code, err } = await run('watch', '--allow-private', `${url}/misspelt`)
  expect([code, err]).toEqual([2, expect.stringContaining(`${url}/misspelt`)])
  expect((await run('watch', '--list')).out).toBe('Nothing is watched.\n')
})

test('watching nothing, and an address that is none, is told', async () => {
  expect(await run('watch')).toMatchObject({ code: 2, err: expect.stringContaining('add feed') })
  const { code, err } = await run('watch', 'ftp://example.org/')
  expect([code, err]).toEqual([2, expect.stringContaining('only http and https')])
  expect(await run('watch', '--every', '5s')).toMatchObject({ code: 2 })
})
