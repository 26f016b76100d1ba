import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'
import { answered, Content } from './answered.ts'
import { isApiPath } from './guard.ts'

/** Where the build puts the app: beside this file's package, whether it runs from `src` or from `dist`. */
export const WEB_APP_FOLDER = fileURLToPath(new URL('../../../dist/web/', import.meta.url))

/**
 * What the page of the app may do: run its own scripts, show its own styles, fonts and pictures, and ask this server.
 * Nothing comes from or goes to anywhere else, and no text becomes HTML (Trusted Types without any policy).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The name of a built file has the hash of its bytes, so that it never changes. */
const FOREVER = 'public, max-age=31536000, immutable'
const FILE = /^[\w.-]+$/

/**
 * Sets up the web app: its files under `/assets/`, and its page for every address that is no API's, since the app
 * itself knows which pages there are. Gives false, and sets up nothing, where the folder holds no built app.
 */
export function setUpWebApp(app: Hono, folder: string): boolean {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) return false
  app.get('/assets/:name', (c, next) => assetAnswer(c, folder, next))
  app.get('*', async (c, next) => {
    if (isApiPath(c.req.path) || c.req.path.startsWith('/assets/')) return next()
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': PAGE_POLICY,
    }
    return answered(c, new Content(await readFile(page, 'utf8'), headers))
  })
  return true
}

async function assetAnswer(
  c: Context,
  folder: string,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const name = c.req.param('name') ?? ''
  const type = TYPES[extname(name)]
  const path = join(folder, 'assets', name)
  if (!FILE.test(name) || type === undefined || !existsSync(path)) {
    await next()
    return undefined
  }
  const bytes = new Uint8Array(await readFile(path))
  return new Response(bytes, { headers: { 'Content-Type': type, 'Cache-Control': FOREVER } })
}
