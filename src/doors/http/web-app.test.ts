import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import { guarding, OWN_HOSTS } from './guard.ts'
import { setUpWebApp } from './web-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-built-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>app</title>')
writeFileSync(join(folder, 'assets', 'app-Ab12.js'), 'export {}')
writeFileSync(join(folder, 'assets', 'notes.txt'), 'no part of the app')
writeFileSync(join(folder, 'secret.js'), 'beside the assets')
afterAll(() => rmSync(folder, { recursive: true }))

const app = new Hono()
app.use(guarding({ hosts: OWN_HOSTS, anyAddress: false, port: null, token: null }))
app.get('/api/status', (c) => c.text('status'))
setUpWebApp(app, folder)
app.notFound((c) => c.text('nothing', 404))

describe('the web app', () => {
  test.for(['/', '/KZ-IR', '/promises?party=KZ', '/documents/d1', '/apis'])(
    'is the page at %s',
    async (path) => {
      const answer = await app.request(path)
      expect(await answer.text()).toContain('<title>app</title>')
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('may run its own scripts and ask its own server, and nothing else', async () => {
    const { headers } = await app.request('/')
    const policy = headers.get('content-security-policy')?.split('; ') ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("trusted-types 'none'")
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('has files that a browser keeps', async () => {
    const answer = await app.request('/assets/app-Ab12.js')
    expect(await answer.text()).toBe('export {}')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test.for([
    '/assets/none.js',
    '/assets/notes.txt',
    '/assets/..%2fsecret.js',
    '/assets/%2e%2e%2fsecret.js',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/api/none',
    '/api',
  ])('is not at %s', async (path) => {
    expect((await app.request(path)).status).toBe(404)
  })

  test('leaves the API to itself', async () => {
    expect(await (await app.request('/api/status')).text()).toBe('status')
  })

  test('is not set up where it is not built', () => {
    expect(setUpWebApp(new Hono(), join(folder, 'nowhere'))).toBe(false)
  })
})
