import { extname } from 'node:path'
import { decodeWords } from 'postal-mime'
import type { GivenBytes } from '../given-bytes.ts'
import { isNoDocument } from '../no-documents.ts'
import type { MailPart } from './mail-tree.ts'

/** What programs put into mails beside texts: pictures, sounds, appointments, cards, signatures, reports of delivery. */
const NO_DOCUMENT =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|vcard|x-vcard|x-amp-html|css|rfc822-headers)$|(?:pgp|pkcs7|smime)|^message\/(?:delivery|disposition|feedback)/
const NAMES: Readonly<Record<string, string>> = {
  'message/rfc822': 'message.eml',
  'application/pdf': 'file.pdf',
  'text/html': 'file.html',
  'text/plain': 'file.txt',
  'application/zip': 'file.zip',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]+/g
const LONGEST_NAME = 200

/**
 * The files that are attached to a mail, each to be opened by what its bytes are. Pictures and what else is never a document are passed
 * over. Of the mail they are told who sent it, not its title and day, which are not theirs.
 */
export function attachedFiles(
  parts: readonly MailPart[],
  mail: { readonly name: string; readonly source: string | null },
): GivenBytes[] {
  return parts.filter(mayBeDocument).map((part, i) => {
    const { value, params } = part.contentType.parsed
    const file = fileName(part) || `${i + 1}-${NAMES[value] ?? 'file'}`
    return {
      name: `${mail.name}!${file}`,
      id: file.slice(0, file.length - extname(file).length),
      bytes: new Uint8Array(part.content ?? new ArrayBuffer()),
      told: { source: mail.source, mediaType: value, charset: params['charset'] ?? null },
    }
  })
}

function mayBeDocument(part: MailPart): boolean {
  const type = part.contentType.parsed.value
  return (
    (part.content?.byteLength ?? 0) > 0 && !NO_DOCUMENT.test(type) && !isNoDocument(fileName(part))
  )
}

/** The name of a file without folders, which is all that it is: a name, and no path. */
function fileName({ contentType, contentDisposition }: MailPart): string {
  const written =
    contentDisposition.parsed.params['filename'] ?? contentType.parsed.params['name'] ?? ''
  const name = decodeWords(written.slice(0, LONGEST_NAME * 5)).replace(UNPRINTABLE, ' ')
  return (name.split(/[/\\]/).at(-1) ?? '').trim().slice(-LONGEST_NAME)
}
