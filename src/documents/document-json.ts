import { Problem, quoted } from '../core/problem.ts'
import type { DocumentInput } from './document.ts'
import { isIsoDate } from './written-date.ts'

const SHAPE =
  '{"text": …} with "id", "url", "title", "source", "published" and "language" beside it, or {"document": {…}}'
const OPTIONAL = ['title', 'url', 'source', 'language'] as const

/** Where a document comes from, for messages, and the id it gets where it has none. */
export interface Origin {
  readonly name: string
  readonly id: string
}

/**
 * The document that JSON holds: `{"id", "url", "title", "source", "published", "language", "text"}` or
 * `{"document": {…}}`, whose text is taken verbatim; other keys are left out. `published` is an ISO date,
 * with or without a time behind it. Without `id` the origin's is taken.
 *
 * @throws Problem `invalid-json`, `wrong-shape`, `invalid-date`, `empty`, each naming the origin.
 * @example
 * documentFromJson('{"id":"a","text":"Trade fell."}', { name: 'a.json', id: 'a' }).text // 'Trade fell.'
 */
export function documentFromJson(json: string, origin: Origin): DocumentInput {
  const object = documentObject(parsed(json, origin), origin)
  const text = ownValue(object, 'text')
  if (text === undefined) throw missing(object, origin)
  if (typeof text !== 'string') throw wrongShape(origin, `"text" is ${kindOf(text)}, not a string`)
  if (text.trim() === '') {
    throw new Problem('empty', `The "text" of ${quoted(origin.name)} is empty.`, {
      value: origin.name,
    })
  }
  const fields = OPTIONAL.map((key) => [key, stringOrNull(object, key, origin)] as const)
  return {
    id: idOf(object, origin),
    text,
    ...Object.fromEntries(fields.filter(([, value]) => value !== null)),
    published: publishedOf(object, origin),
  }
}

function parsed(json: string, { name }: Origin): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = (error as SyntaxError).message.replace(/, ".*$/s, '')
    throw new Problem('invalid-json', `${quoted(name)} is no valid JSON: ${reason}.`, {
      value: name,
    })
  }
}

function documentObject(value: unknown, origin: Origin): object {
  if (!isObject(value)) throw wrongShape(origin, `it is ${kindOf(value)}`)
  const inner = ownValue(value, 'document')
  if (inner === undefined) return value
  if (!isObject(inner)) throw wrongShape(origin, `"document" is ${kindOf(inner)}`)
  return inner
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
}

function stringOrNull(object: object, key: string, origin: Origin): string | null {
  const value = ownValue(object, key) ?? null
  if (value === null || typeof value === 'string') return value === '' ? null : value
  throw wrongShape(origin, `"${key}" is ${kindOf(value)}, not a string or null`)
}

function idOf(object: object, origin: Origin): string {
  const id = ownValue(object, 'id')
  return typeof id === 'number' ? String(id) : (stringOrNull(object, 'id', origin) ?? origin.id)
}

function publishedOf(object: object, origin: Origin): string | null {
  const value = stringOrNull(object, 'published', origin)
  const day = value === null ? null : /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(value)?.[1]
  if (value === null || (day && isIsoDate(day))) return day ?? null
  const allowed = 'an ISO date such as 2021-04-08, or null'
  const message = `"published" of ${quoted(origin.name)} is ${quoted(value)}; it must be ${allowed}.`
  throw new Problem('invalid-date', message, { value, allowed })
}

function missing(object: object, origin: Origin): Problem {
  const keys = Object.keys(object).slice(0, 8)
  const has = keys.length === 0 ? 'it has no keys' : `its keys are ${keys.map(quoted).join(', ')}`
  return wrongShape(origin, `the key "text" is missing, ${has}`)
}

function wrongShape({ name }: Origin, what: string): Problem {
  const message = `${quoted(name)} is no document: ${what}. A document is ${SHAPE}.`
  return new Problem('wrong-shape', message, { value: name, allowed: SHAPE })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list (give one document a line in a .jsonl file)'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
