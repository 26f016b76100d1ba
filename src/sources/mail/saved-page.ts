import type { GivenBytes } from '../given-bytes.ts'
import type { MailBody } from './mail-body.ts'
import type { MailTree } from './mail-tree.ts'

/** What browsers write where a mail names its sender: "<Saved by Blink>", "Saved by Windows Internet Explorer 8". */
const SAVED_BY = /^["<]?Saved by /i
const ADDRESS = /^https?:\/\/\S{1,2000}$/i

interface Field {
  readonly key: string
  readonly value: string
}

/**
 * The page that a browser saved in the shape of a mail (MHTML, RFC 2557), told its address; null for a mail. Its `Date` is the
 * day of saving, its sender the browser, and its other parts are pictures, styles and frames: none of them is used.
 */
export function savedPage(
  { email, root }: MailTree,
  { name, id }: GivenBytes,
  bodies: readonly MailBody[],
): GivenBytes | null {
  const page = bodies.find(({ kind }) => kind === 'html')
  const snapshot = fieldOf(email.headers, 'snapshot-content-location')
  if (!page || !(snapshot || SAVED_BY.test(fieldOf(email.headers, 'from').trim()))) return null
  const places = [root, ...root.childNodes].map(({ headers }) =>
    fieldOf(headers, 'content-location'),
  )
  const url = [snapshot, ...places].find((each) => ADDRESS.test(each.trim()))?.trim() ?? null
  const told = { url, mediaType: 'text/html', charset: 'utf-8' }
  return { name, id, bytes: Buffer.from(page.text), told }
}

function fieldOf(fields: readonly Field[], name: string): string {
  return fields.find(({ key }) => key === name)?.value ?? ''
}
