import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

const problemAnswer = z
  .object({
    error: z.object({
      code: z.string().openapi({ example: 'invalid-date' }),
      message: z.string(),
      value: z.string().nullable(),
      allowed: z.string().nullable(),
    }),
  })
  .openapi('Problem')

/** What the API is, as OpenAPI 3.1, made of the very schemas that requests are checked with. */
export function openApi(app: OpenAPIHono, version: string) {
  for (const each of ROUTES) app.openAPIRegistry.registerPath(pathOf(each))
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Rapporteur',
      version,
      description: 'What a ledger of documents knows, each statement with the words that make it.',
    },
  })
}

type Path = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]

function pathOf({ method, path, summary, params, query, body, ...route }: Route): Path {
  const { accepts = [], answer, types = [] } = route
  const json = answer ? { 'application/json': { schema: answer } } : {}
  const sent = body ? { 'application/json': { schema: body } } : {}
  const request = {
    ...(params && { params }),
    ...(query && { query }),
    ...(body && { body: { content: { ...sent, ...plain(accepts) }, required: true } }),
  } as Path['request'] & object
  return {
    ...{ method, path, summary, request },
    operationId: operationOf(method, path),
    responses: {
      200: {
        description: 'The answer',
        content: { ...json, ...plain(types) },
      },
      ...(method === 'get' ? { 304: { description: 'Nothing has changed since' } } : {}),
      default: {
        description: 'A problem, in the one shape that all have',
        content: { 'application/json': { schema: problemAnswer } },
      },
    },
  }
}

function plain(types: readonly string[]) {
  return Object.fromEntries(types.map((type) => [type, { schema: z.string() }]))
}

/** A name for programs: `get relations party` as `getRelationsParty`. */
function operationOf(method: string, path: string): string {
  const words = path.replace('/api', '').split(/\W+/).filter(Boolean)
  return `${method}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}
