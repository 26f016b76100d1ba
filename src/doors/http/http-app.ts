import { OpenAPIHono } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import { Problem, quoted } from '../../core/problem.ts'
import { answered, Content } from './answered.ts'
import { boundedBody } from './bounded-body.ts'
import { type Guard, guarding, OWN_HOSTS } from './guard.ts'
import type { HttpContext } from './http-context.ts'
import { openApi } from './open-api.ts'
import { problemAnswer, problemOf } from './problem-answer.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'
import { setUpWebApp, WEB_APP_FOLDER } from './web-app.ts'

/** What is sent is at most so large unless a route says otherwise: a decision, or a page of text. */
const MOST_BYTES = 2_000_000

/** What the app is made of: the ledger, and who may ask. */
export interface HttpOptions extends HttpContext {
  readonly guard?: Guard
  /** The folder of the built web app: where the build puts it unless told; null for none. */
  readonly webApp?: string | null
}

/** Whoever calls the app itself, as tests do, calls it by a name of this machine. */
const UNGUARDED: Guard = { hosts: OWN_HOSTS, anyAddress: false, port: null, token: null }

/**
 * The API on a ledger, and the web app where it is built, as an app that any server may run, or a test without one.
 *
 * @example
 * const answer = await httpApp({ ledger, file, version, now, read, failed }).request('/api/status')
 */
export function httpApp({
  guard = UNGUARDED,
  webApp = WEB_APP_FOLDER,
  ...context
}: HttpOptions): Hono {
  const app = new Hono()
  app.use(guarding(guard))
  for (const each of ROUTES) setUp(app, each, context)
  const api = JSON.stringify(openApi(new OpenAPIHono(), context.version))
  app.get('/api/openapi.json', (c) =>
    answered(c, new Content(api, { 'Content-Type': 'application/json; charset=utf-8' })),
  )
  const { version } = context
  const root = { program: 'rapporteur', version, api: '/api', description: '/api/openapi.json' }
  app.get('/api', (c) => answered(c, root))
  if (webApp === null || !setUpWebApp(app, webApp)) app.get('/', (c) => answered(c, root))
  app.notFound((c) => problemAnswer(...noRoute(c)))
  app.onError((error, _c) => {
    const problem = problemOf(error, context.file)
    if (problem.code === 'fault') context.failed(error)
    return problemAnswer(problem)
  })
  return app
}

function setUp(app: Hono, route: Route, context: HttpContext): void {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1')
  const answer = (c: Context) => route.answerTo(c, context)
  if (route.method === 'get') app.get(path, answer)
  else app.post(path, boundedBody(route.most ?? MOST_BYTES), answer)
}

/** There is no such path, or not with this method. */
function noRoute(c: Context): Parameters<typeof problemAnswer> {
  const methods = ROUTES.filter(({ path }) => isPath(path, c.req.path)).map(({ method }) =>
    method.toUpperCase(),
  )
  const value = `${c.req.method} ${c.req.path}`
  if (methods.length === 0) {
    const allowed = 'a path that /api/openapi.json lists'
    const message = `${quoted(c.req.path)} is no path of this server; it must be ${allowed}.`
    return [new Problem('not-found', message, { value, allowed })]
  }
  const allowed = methods.join(' or ')
  const message = `${quoted(value)} is not possible here; the method must be ${allowed}.`
  const headers = { Allow: methods.includes('GET') ? [...methods, 'HEAD'].join(', ') : allowed }
  return [new Problem('wrong-method', message, { value, allowed }), { headers }]
}

function isPath(path: string, asked: string): boolean {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replace(/\./g, '\\.')}$`).test(asked)
}
