import { z } from '@hono/zod-openapi'
import { Problem, type ProblemCode, quoted } from '../../core/problem.ts'

/** Parameters of a request as they were written. */
export type Written = Readonly<Record<string, string>>

const DAYS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'asOf',
  'knownAt',
  'since',
  'published',
  'on',
])
const NUMBERS: ReadonlySet<string> = new Set(['limit', 'number'])

/**
 * The parameters of an address, each once; parties that are given apart are taken together.
 *
 * @throws Problem `misuse` where another one is given twice.
 */
export function writtenQuery(queries: Readonly<Record<string, readonly string[]>>): Written {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => {
      if (values.length > 1 && name !== 'party' && name !== 'parties') throw twice(name, values)
      return [name, values.join(',')]
    }),
  )
}

/**
 * What parameters are by their schema.
 *
 * @throws Problem `misuse`, `invalid-date`, `invalid-number` that quotes the first bad one and says what is allowed.
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  written: unknown,
): z.output<Schema> {
  const result = schema.safeParse(written)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw issue ? problemOf(issue, written, schema) : new Error('a schema refused without a reason')
}

type Issue = z.core.$ZodIssue

function problemOf(issue: Issue, written: unknown, schema: z.ZodType): Problem {
  if (issue.code === 'unrecognized_keys') return unknownName(issue.keys[0] ?? '', schema)
  if (issue.code === 'invalid_union' && issue.errors[0]?.[0] && issue.errors.length === 1)
    return problemOf(issue.errors[0][0], written, schema)
  const name = issue.path.join('.')
  const value = valueAt(written, issue.path)
  const allowed = issue.message
  if (value === undefined) {
    const message = `${name === '' ? 'What is sent' : `"${name}"`} is missing; it must be ${allowed}.`
    return new Problem('misuse', message, { allowed })
  }
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const message = `${name === '' ? 'What is sent' : name} is ${quoted(text)}; it must be ${allowed}.`
  return new Problem(codeOf(String(issue.path[0] ?? '')), message, { value: text, allowed })
}

function codeOf(name: string): ProblemCode {
  if (DAYS.has(name)) return 'invalid-date'
  return NUMBERS.has(name) ? 'invalid-number' : 'misuse'
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  let value = written
  for (const name of path)
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[name]
  return value
}

function unknownName(name: string, schema: z.ZodType): Problem {
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const allowed = names.length === 0 ? 'left out' : `one of ${names.join(', ')}`
  const message = `${quoted(name)} is none of the names that are known here; it must be ${allowed}.`
  return new Problem('misuse', message, { value: name, allowed })
}

function twice(name: string, values: readonly string[]): Problem {
  const message = `${name} is given ${values.length} times; it must be given once.`
  return new Problem('misuse', message, { value: values.join(', '), allowed: 'given once' })
}
