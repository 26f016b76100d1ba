import { recordFault } from './record-faults.ts'
import {
  areAll,
  areTexts,
  type Fields,
  isNumber,
  isNumberOrNull,
  isObject,
  isText,
  isTextOrNull,
  misfit,
  type Shape,
} from './shape.ts'

const isFlag = (value: unknown) => typeof value === 'boolean'

const READING: Shape = { reading: isNumber, reader: isText, at: isText }

const DECISION: Shape = {
  ...{ decision: isNumber, at: isText, by: isText, action: isText, why: isText },
  ...{ recordKey: isTextOrNull, documentKey: isTextOrNull, kind: isTextOrNull },
  ...{ quote: isTextOrNull, details: isObject, undoes: isNumberOrNull },
}

/** What copies of the first format do not tell. */
function orLacking(is: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === undefined || is(value)
}

const WATCH: Shape = {
  ...{ url: isText, kind: (value) => value === 'feed' || value === 'page', since: isText },
  ...{ etag: isTextOrNull, lastModified: isTextOrNull, checked: isTextOrNull },
  ...{ problem: isTextOrNull, entries: areAll({ entry: isText, at: isText }) },
}

const ORIGINAL: Shape = {
  ...{ sha256: isText, mediaType: isText, charset: isTextOrNull, bytes: isText },
}

const areSightings = areAll({ name: isText, url: isTextOrNull, at: isText })

const DOCUMENT: Shape = {
  ...{ key: isText, id: isText, title: isTextOrNull, url: isTextOrNull, source: isTextOrNull },
  ...{ published: isTextOrNull, language: isTextOrNull, address: isTextOrNull, added: isText },
  ...{ reading: isNumber, replaces: areTexts, sightings: areSightings, text: isText },
  ...{ original: orLacking(isTextOrNull), authors: orLacking(areTexts) },
  publishedFrom: orLacking(isTextOrNull),
}

const REVIEWS: readonly unknown[] = ['unreviewed', 'accepted', 'corrected', 'rejected']

const RECORD: Shape = {
  ...{ key: isText, record: isObject, said: isText, review: (value) => REVIEWS.includes(value) },
  ...{ decision: isNumberOrNull, reading: isNumber, since: isText, until: isTextOrNull },
  ...{ unread: isTextOrNull, apart: isFlag, about: areTexts },
}

const SHAPES = new Map<unknown, Shape>([
  ['reading', READING],
  ['decision', DECISION],
  ['watch', WATCH],
  ['original', ORIGINAL],
  ['document', DOCUMENT],
  ['record', RECORD],
])

/** What is wrong with the shape of a line between the first and the last of a copy; null where nothing is. */
export function bodyLineFault(line: Fields | null): string | null {
  if (line === null) return 'it is no JSON object'
  const { type } = line
  const shape = SHAPES.get(type)
  if (!shape) return `its type must be one of ${[...SHAPES.keys()].join(', ')}`
  const name = misfit(line, shape)
  if (name) return `${name} is missing or of another type`
  return type === 'record' ? recordFault(line['record'] as Fields) : null
}
