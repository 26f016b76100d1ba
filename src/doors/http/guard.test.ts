import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { type Guard, guarding, OWN_HOSTS } from './guard.ts'

const OWN: Guard = { hosts: OWN_HOSTS, anyAddress: false, port: 8095, token: null }
const EVERYWHERE: Guard = { ...OWN, hosts: [...OWN_HOSTS, 'desk.example'], anyAddress: true }

/** The status that a request with these headers is answered with. */
async function statusOf(guard: Guard, headers: Record<string, string>, method = 'GET') {
  const app = new Hono()
  app.use(guarding(guard))
  app.all('/', (c) => c.text('let in'))
  const given = { host: 'localhost:8095', ...headers }
  return (await app.request('http://localhost:8095/', { method, headers: given })).status
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
})
