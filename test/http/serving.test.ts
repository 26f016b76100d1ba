import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAUNCHER, LEDGER, rapporteur } from '../support/program.ts'

const TOKEN = 'a token of some length'.replaceAll(' ', '-')
const TEXT = 'Trade between Chad and Togo amounted to $42 million in 2021.'
const MINUTE = 60_000

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-serve-'))
  rapporteur(['add', '-', '--published', '2022-02-01'], { folder, input: TEXT })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** A server of its own process, stopped afterwards. */
async function withServer<T>(
  args: readonly string[],
  work: (port: number, server: ChildProcess) => Promise<T>,
): Promise<T> {
  const server = spawn(process.execPath, [LAUNCHER, 'serve', '--port', '0', ...args], {
    cwd: folder,
    env: { ...process.env, RAPPORTEUR_LEDGER: join(folder, LEDGER), RAPPORTEUR_TOKEN: undefined },
  })
  try {
    const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data')
    return await work(Number(/:(\d+)\/\n$/.exec(String(line))?.[1]), server)
  } finally {
    server.kill('SIGKILL')
  }
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The status and body of an answer, as it comes over the socket. */
function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        )
      })
      asking.on('error', reject)
      asking.end(body)
    },
  )
}

describe('a server', { timeout: MINUTE }, () => {
  test('answers by names of this machine alone', async () => {
    await withServer([], async (port) => {
      const own = await ask(port, '/api/status')
      expect(own.status).toBe(200)
      expect(JSON.parse(own.body)).toMatchObject({ documents: 1 })
      for (const host of [
        `localhost:${port}`,
        `127.0.0.1:${port}`,
        `[::1]:${port}`,
        `LOCALHOST:${port}`,
      ]) {
        expect((await ask(port, '/api/status', { headers: { host } })).status).toBe(200)
      }
      for (const host of [
        `evil.example:${port}`,
        'localhost',
        `localhost:${port + 1}`,
        `localhost.evil.example:${port}`,
      ]) {
        const answer = await ask(port, '/api/status', { headers: { host } })
        expect([host, answer.status]).toEqual([host, 403])
        expect(JSON.parse(answer.body).error.code).toBe('forbidden')
      }
    })
  })

  test('changes nothing for a page of another site', async () => {
    await withServer([], async (port) => {
      const body = JSON.stringify({ documents: [{ text: `${TEXT} Twice.` }] })
      const type = { 'content-type': 'application/json' }
      const post = (headers: Record<string, string>) =>
        ask(port, '/api/documents', { method: 'POST', headers, body })
      const refused = [
        { ...type, origin: 'https://evil.example' },
        { ...type, origin: 'null' },
        { ...type, origin: `http://127.0.0.1:${port + 1}` },
        { ...type, 'sec-fetch-site': 'cross-site' },
        { ...type, 'sec-fetch-site': 'same-site' },
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        {},
      ]
      for (const headers of refused) {
        expect([headers, (await post(headers)).status]).toEqual([headers, 403])
      }
      const status = await ask(port, '/api/status')
      expect(JSON.parse(status.body).documents).toBe(1)
      const own = { ...type, origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }
      expect((await post(own)).status).toBe(200)
    })
  })

  test('refuses what is too large, said or not', async () => {
    await withServer([], async (port) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ text: 'a'.repeat(2_100_000) })
      const told = await ask(port, '/api/check', { method: 'POST', headers, body })
      expect([told.status, JSON.parse(told.body).error.code]).toEqual([413, 'too-large'])
      const chunked = { ...headers, 'transfer-encoding': 'chunked' }
      const untold = await ask(port, '/api/check', { method: 'POST', headers: chunked, body })
      expect(untold.status).toBe(413)
      const long = await ask(port, '/api/status', { headers: { cookie: 'a'.repeat(20_000) } })
      expect(long.status).toBe(431)
      expect((await ask(port, '/api/status')).status).toBe(200)
    })
  })

  test('closes a connection that sends its headers too slowly, and answers others meanwhile', async () => {
    await withServer([], async (port) => {
      const slow = connect(port, '127.0.0.1')
      slow.on('error', () => undefined)
      slow.write('GET /api/status HTTP/1.1\r\nHost: localhost\r\n')
      const closed = once(slow, 'close')
      const drip = setInterval(() => slow.write('X-Slow: 1\r\n'), 500)
      const began = performance.now()
      expect((await ask(port, '/api/status')).status).toBe(200)
      slow.resume()
      await closed
      clearInterval(drip)
      expect(performance.now() - began).toBeLessThan(20_000)
    })
  })

  test('asks for its token where it has one', async () => {
    await withServer(['--host', '127.0.0.1', '--token', TOKEN], async (port) => {
      const bare = await ask(port, '/api/status')
      expect([bare.status, bare.headers['www-authenticate']]).toEqual([401, 'Bearer'])
      for (const authorization of [
        `Bearer ${TOKEN}x`,
        `Bearer ${TOKEN.slice(1)}`,
        `Basic ${TOKEN}`,
        'Bearer',
      ]) {
        expect((await ask(port, '/api/status', { headers: { authorization } })).status).toBe(401)
      }
      const authorization = `Bearer ${TOKEN}`
      expect((await ask(port, '/api/status', { headers: { authorization } })).status).toBe(200)
    })
  })

  test.for(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s', async (signal) => {
    await withServer([], async (port, server) => {
      expect((await ask(port, '/api/status')).status).toBe(200)
      server.kill(signal)
      const [code] = await once(server, 'exit')
      expect(code).toBe(0)
      await expect(ask(port, '/api/status')).rejects.toThrow()
    })
  })

  test('says that its port is taken', async () => {
    await withServer([], async (port) => {
      const { code, err } = rapporteur(['serve', '--port', String(port)], { folder })
      expect(code).toBe(2)
      expect(err).toBe(
        `rapporteur: "127.0.0.1:${port}" is taken by another program; it must be given --port with a number that is free.\n`,
      )
    })
  })

  test.for([
    [['--host', '0.0.0.0'], 'given together with --token or RAPPORTEUR_TOKEN'],
    [['--host', '0.0.0.0', '--token', 'short'], 'at least 16 letters, digits and signs'],
    [['--port', '70000'], 'a whole number from 0 to 65535'],
    [['--ledger', 'none.sqlite'], 'There is no ledger "none.sqlite"'],
  ] as const)('with %j tells what is allowed, and ends', async ([args, words]) => {
    const { code, err } = rapporteur(['serve', ...args], { folder })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})
