import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { type Guard, guarding, OWN_HOSTS } from './guard.ts'

const OWN: Guard = { hosts: OWN_HOSTS, anyAddress: false, port: 8095, token: null }
const EVERYWHERE: Guard = { ...OWN, hosts: [...OWN_HOSTS, 'desk.example'], anyAddress: true }

/** The status that a request with these headers is answered with. */
async function statusOf(guard: Guard, headers: Record<string, string>, method = 'GET') {
  return (await answerTo('/api/status', guard, { method, headers })).status
}

async function answerTo(
  path: string,
  guard: Guard,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const app = new Hono()
  app.use(guarding(guard))
  app.all('*', (c) => c.text('let in'))
  const given = { host: 'localhost:8095', ...headers }
  return app.request(`http://localhost:8095${path}`, { method, headers: given })
}

describe('a server for this machine', () => {
  test.for([
    ['localhost:8095', 200],
    ['127.0.0.1:8095', 200],
    ['[::1]:8095', 200],
    ['localhost:8096', 403],
    ['localhost', 403],
    ['192.168.0.7:8095', 403],
    ['127.0.0.1.evil.example:8095', 403],
    ['evil.example:8095', 403],
    ['evil@localhost:8095', 403],
    ['localhost:8095:8095', 403],
    ['', 403],
  ] as const)('called %s answers with %i', async ([host, status]) => {
    expect(await statusOf(OWN, { host })).toBe(status)
  })
})

describe('a server for others', () => {
  test.for([
    ['desk.example:8095', 200],
    ['DESK.example:8095', 200],
    ['192.168.0.7:8095', 200],
    ['[2001:db8::1]:8095', 200],
    ['evil.example:8095', 403],
    ['192.168.0.7.evil.example:8095', 403],
    ['192.168.0.7:80', 403],
  ] as const)('called %s answers with %i', async ([host, status]) => {
    expect(await statusOf(EVERYWHERE, { host })).toBe(status)
  })

  test('on the port of the web may be called without it', async () => {
    expect(await statusOf({ ...OWN, port: 80 }, { host: 'localhost' })).toBe(200)
  })
})

describe('whatever changes something', () => {
  const json = { 'content-type': 'application/json' }

  test.for([
    [json, 200],
    [{ ...json, origin: 'http://localhost:8095', 'sec-fetch-site': 'same-origin' }, 200],
    [{ ...json, origin: 'http://127.0.0.1:8095' }, 403],
    [{ ...json, origin: 'http://evil.example' }, 403],
    [{ ...json, origin: 'http://localhost:3000' }, 403],
    [{ ...json, origin: 'null' }, 403],
    [{ ...json, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...json, 'sec-fetch-site': 'same-site' }, 403],
    [{ ...json, 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' }, 403],
    [{ 'content-type': 'TEXT/plain; charset=utf-8' }, 403],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 403],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 403],
    [{ 'content-type': 'text/plain; application/json' }, 403],
    [{}, 403],
    [{ 'content-type': 'multipart/form-data; boundary=x', 'x-rapporteur': '1' }, 200],
    [{ 'x-rapporteur': '1', origin: 'http://evil.example' }, 403],
  ] as const)('with %j is answered with %i', async ([headers, status]) => {
    expect(await statusOf(OWN, headers, 'POST')).toBe(status)
    expect(await statusOf(OWN, headers, 'DELETE')).toBe(status)
  })
})

describe('a token', () => {
  const guard = { ...OWN, token: 'sixteen-letters-and-more' }

  test.for([
    ['Bearer sixteen-letters-and-more', 200],
    ['bearer  sixteen-letters-and-more', 200],
    ['Bearer sixteen-letters-and-mor', 401],
    ['Bearer sixteen-letters-and-more x', 401],
    ['sixteen-letters-and-more', 401],
    ['Basic sixteen-letters-and-more', 401],
    ['', 401],
  ] as const)('shown as "%s" is answered with %i', async ([authorization, status]) => {
    expect(await statusOf(guard, { authorization })).toBe(status)
  })

  test('does not help under another name, or from another site', async () => {
    const authorization = `Bearer ${guard.token}`
    expect(await statusOf(guard, { authorization, host: 'evil.example:8095' })).toBe(403)
    expect(await statusOf(guard, { authorization }, 'POST')).toBe(403)
  })
  test.for([
    ['/', 'GET', 200],
    ['/KZ-IR', 'GET', 200],
    ['/assets/app.js', 'GET', 200],
    ['/', 'POST', 401],
    ['/api', 'GET', 401],
    ['/%61pi/status', 'GET', 401],
    ['/api%2fstatus', 'GET', 200],
  ] as const)(
    'is not asked for the web app alone: %s by %s is %i',
    async ([path, method, status]) => {
      const headers = { 'content-type': 'application/json' }
      expect((await answerTo(path, guard, { method, headers })).status).toBe(status)
    },
  )
})
