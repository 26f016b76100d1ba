import { Problem } from '../../core/problem.ts'
import { charsetOf } from '../charset.ts'
import { textOf } from '../text-bytes.ts'
import { flowedText } from './flowed-text.ts'
import type { MailPart } from './mail-tree.ts'

/** The text of a mail, as plain text or as HTML. */
export interface MailBody {
  readonly kind: 'plain' | 'html'
  readonly text: string
  readonly language: string | null
}

/** What of a mail is its text, in order, and what is attached. */
export interface MailContents {
  readonly bodies: readonly (MailBody | Problem)[]
  readonly attached: readonly MailPart[]
}

const TEXT_TYPES: Readonly<Record<string, MailBody['kind']>> = {
  'text/plain': 'plain',
  'text/html': 'html',
}
/** A plain part with so little beside so much HTML says that the mail cannot be shown. */
const NOTICE = 200
const MUCH_HTML = 20
const UTF8 = new TextDecoder('utf-8')
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has
const FAULT = /[\u0000-\u0008\u000e-\u001f\ufffd]/g
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*(?=[,;\s]|$)/i

/**
 * What of a mail is its text: of alternatives the plain one, unless it is empty or no more than a notice beside the HTML; else the texts one
 * after the other that no program would show as a file.
 *
 * @param name how messages name the mail
 */
export function mailContents(part: MailPart, name: string): MailContents {
  const { contentType, childNodes } = part
  if (contentType.multipart === 'alternative') return chosen(childNodes, name)
  if (childNodes.length > 0) return together(childNodes.map((each) => mailContents(each, name)))
  const kind = bodyKind(part)
  if (kind === null) return { bodies: [], attached: [part] }
  return { bodies: bodiesOf(part, kind, name), attached: [] }
}

function together(contents: readonly MailContents[]): MailContents {
  return {
    bodies: contents.flatMap(({ bodies }) => bodies),
    attached: contents.flatMap(({ attached }) => attached),
  }
}

function chosen(parts: readonly MailPart[], name: string): MailContents {
  const { bodies, attached } = together(parts.map((each) => mailContents(each, name)))
  const lengthOf = (kind: MailBody['kind']) => lengthsOf(bodies, kind)
  const few = lengthOf('plain') < NOTICE && lengthOf('html') > lengthOf('plain') * MUCH_HTML
  const kind = few ? 'html' : 'plain'
  const kept = bodies.filter((body) => !(body instanceof Problem) && body.kind === kind)
  return { bodies: kept.length > 0 ? kept : bodies, attached }
}

function lengthsOf(bodies: MailContents['bodies'], kind: MailBody['kind']): number {
  return bodies.reduce((sum, body) => {
    return body instanceof Problem || body.kind !== kind ? sum : sum + body.text.length
  }, 0)
}

/** Whether a part is text to be shown: not what has a name of its own or is marked as an attachment. */
function bodyKind({ contentType, contentDisposition }: MailPart): MailBody['kind'] | null {
  const { value, params } = contentType.parsed
  const disposition = contentDisposition.parsed
  if (disposition.value === 'attachment' || disposition.params['filename'] || params['name']) {
    return null
  }
  // A message of parts without any is a text.
  return TEXT_TYPES[value] ?? (contentType.multipart ? 'plain' : null)
}

function bodiesOf(part: MailPart, kind: MailBody['kind'], name: string): (MailBody | Problem)[] {
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer())
  try {
    const text = kind === 'html' ? pageText(bytes, part) : plainText(bytes, part, name)
    return text.trim() === '' ? [] : [{ kind, text, language: languageOfPart(part) }]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.code === 'empty' ? [] : [error]
  }
}

/** HTML may declare a character set itself. */
function pageText(bytes: Uint8Array, part: MailPart): string {
  return new TextDecoder(charsetOf(bytes, charsetOfPart(part)).name).decode(bytes)
}

function plainText(bytes: Uint8Array, part: MailPart, name: string): string {
  const text = wordsOf(bytes, name, charsetOfPart(part))
  const { format = '', delsp = '' } = part.contentType.parsed.params
  return format.toLowerCase() === 'flowed' ? flowedText(text, delsp.toLowerCase() === 'yes') : text
}

/** The text of bytes; of those that are none but for a byte in a hundred, damaged on their way, the text with "�" in their places. */
function wordsOf(bytes: Uint8Array, name: string, declared: string | null): string {
  try {
    return textOf(bytes, name, declared)
  } catch (error) {
    const text = UTF8.decode(bytes).replaceAll('\0', '\ufffd')
    const faults = text.match(FAULT)?.length ?? 0
    if (faults * 100 <= text.length && text.trim() !== '') return text
    throw error
  }
}

/** The declared character set; US-ASCII is what programs say that know of none. */
function charsetOfPart({ contentType }: MailPart): string | null {
  const declared = contentType.parsed.params['charset']?.trim() ?? ''
  return /^(?:us-)?ascii$|^$/i.test(declared) ? null : declared
}

function languageOfPart({ headers }: MailPart): string | null {
  const written = headers.find(({ key }) => key === 'content-language')?.value ?? ''
  return LANGUAGE.exec(written)?.[0] ?? null
}
