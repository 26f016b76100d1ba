import { addressParser } from 'postal-mime'
import { Problem, quoted } from '../../core/problem.ts'
import type { Contained, GivenBytes } from '../given-bytes.ts'
import { originalOf } from '../original.ts'
import { stampedDay } from '../stamped-day.ts'
import { MOST_BYTES, tooLarge } from '../text-bytes.ts'
import type { Told } from '../told.ts'
import { attachedFiles } from './attached-files.ts'
import { type MailBody, mailContents } from './mail-body.ts'
import { mailsInFolder } from './mail-folder.ts'
import { type MailTree, mailTree } from './mail-tree.ts'
import { subjectOf } from './mail-words.ts'
import { type HandedOn, ownWords } from './own-words.ts'
import { savedPage } from './saved-page.ts'

/** A folder of so many mails within 20 MB has mails of 2 KB, of which most are fields. */
const MOST_MAILS = 10_000
/** What a sender writes above a mail that is handed on is a document of its own where it is more than a greeting: some three sentences. */
const LEAST_NOTE = 300

interface MailHead {
  readonly name: string
  readonly id: string
  readonly title: string | null
  readonly mark: 'forward' | 'reply' | null
  readonly day: string | null
  readonly source: string | null
  readonly bytes: Uint8Array
}

/**
 * The documents of a mail, or of a folder of mails in one file (mbox): its text, and behind it the files that are attached, each to be opened
 * by what its bytes are; so are mails in it. The text is told the subject, the day of sending as written in its own zone, and the sender. Of
 * an answer it is what is new; of a mail that is handed on, the text that is, with its own sender, subject and day.
 *
 * A page that a browser saved in the shape of a mail is that page.
 *
 * A problem stands in the place of a mail that cannot be taken apart, that has no text and no file, or that is beyond 20 MB
 * or 10,000 mails in a folder.
 */
export async function documentsInMail(given: GivenBytes): Promise<readonly Contained[]> {
  const { name, id, bytes } = given
  if (bytes.length > MOST_BYTES) return [tooLarge(name, bytes.length)]
  const mails = mailsInFolder(bytes)
  if (mails.length === 1) return documentsInOne({ ...given, bytes: mails[0] ?? bytes })
  const found: Contained[] = []
  for (const [i, mail] of mails.slice(0, MOST_MAILS).entries()) {
    const one = { name: `${name}:${i + 1}`, id: `${id}-${i + 1}`, bytes: mail }
    found.push(...(await documentsInOne(one)))
  }
  return mails.length > MOST_MAILS ? [...found, tooMany(name, mails.length)] : found
}

async function documentsInOne(given: GivenBytes): Promise<readonly Contained[]> {
  try {
    const tree = await mailTree(given.bytes, given.name)
    const head = headOf(tree, given)
    const { bodies, attached } = mailContents(tree.root, given.name)
    const problems = bodies.filter((body) => body instanceof Problem)
    const readable = bodies.flatMap((body) => (body instanceof Problem ? [] : [body]))
    const page = savedPage(tree, given, readable)
    if (page) return [page]
    const files = attachedFiles(attached, head)
    const found = [...problems, ...textsOf(readable, head, isReply(tree, head)), ...files]
    return found.length > 0 ? found : [emptyMail(given.name)]
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

function headOf({ email }: MailTree, { name, id, bytes }: GivenBytes): MailHead {
  const { title, mark } = subjectOf(email.subject ?? '')
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? ''
  const sender = email.from ?? email.sender
  const source = sender ? senderOf(sender.name, sender.address) : null
  return { name, id, title: title || null, mark, day: stampedDay(date), source, bytes }
}

/** The name that a sender shows, else the domain of the address. */
function senderOf(name: string, address = ''): string | null {
  const shown = name.replace(/["\s]+/g, ' ').trim()
  if (shown !== '' && !shown.includes('@')) return shown
  return address.split('@')[1]?.toLowerCase() || null
}

function isReply({ email }: MailTree, { mark }: MailHead): boolean {
  return mark === 'reply' || (mark === null && email.inReplyTo !== undefined)
}

/** The texts of a mail: those of the sort that comes first, plain or HTML, as one. */
function textsOf(bodies: readonly MailBody[], head: MailHead, reply: boolean): Contained[] {
  const [first] = bodies
  if (!first) return []
  const all = bodies.filter(({ kind }) => kind === first.kind)
  const text = all.map((body) => body.text).join('\n\n')
  if (first.kind === 'plain') return plainTexts({ ...first, text }, head, reply)
  const bytes = Buffer.from(withoutAnswered(text, reply))
  const told = { ...toldOf(head, first), mediaType: 'text/html', charset: 'utf-8' }
  return [{ name: head.name, id: head.id, bytes, told }]
}

/** Where the clients that most people have begin what a mail in HTML answers. */
const ANSWERED =
  /<(?:div|blockquote)\s(?:[^>]{0,200}\s)?(?:class=["']?gmail_quote|type=["']?cite|id=["']?(?:divRplyFwdMsg|appendonsend))/i

function withoutAnswered(html: string, reply: boolean): string {
  const at = reply ? html.search(ANSWERED) : -1
  return at > 0 ? html.slice(0, at) : html
}

function plainTexts(body: MailBody, head: MailHead, reply: boolean): Contained[] {
  const { own, handedOn } = ownWords(body.text, head.mark === 'forward')
  const note = plainText(own, head, toldOf(head, body))
  if (handedOn === null || handedOn.text === '' || (reply && own !== ''))
    return own === '' ? [] : [note]
  const handed = plainText(handedOn.text, head, toldOfHandedOn(handedOn, head, body))
  return own.length >= LEAST_NOTE ? [note, { ...handed, name: `${head.name}!forwarded` }] : [handed]
}

function plainText(text: string, { name, id, bytes }: MailHead, told: Told) {
  const original = originalOf(bytes, 'message/rfc822')
  return { name, id, format: 'plain' as const, text, told, original }
}

function toldOf({ title, day, source }: MailHead, { language }: MailBody): Told {
  return { title, published: day, publishedFrom: day === null ? null : 'mail', source, language }
}

/** Where the day of what is handed on cannot be read, it has none: that of handing it on is another. */
function toldOfHandedOn({ from, date, subject }: HandedOn, head: MailHead, body: MailBody): Told {
  const [sender] = from === null ? [] : addressParser(from)
  const source = sender ? senderOf(sender.name, sender.address) : null
  const title = subject === null ? head.title : subjectOf(subject).title
  return toldOf({ ...head, title, day: date === null ? null : stampedDay(date), source }, body)
}

function emptyMail(name: string): Problem {
  const allowed = 'a text, or an attached document'
  return new Problem('empty', `${quoted(name)} is a mail without ${allowed}.`, {
    value: name,
    allowed,
  })
}

function tooMany(name: string, count: number): Problem {
  const allowed = `${MOST_MAILS} mails`
  const message = `Of the ${count} mails in ${quoted(name)}, those behind the first ${MOST_MAILS} are left out: divide the file.`
  return new Problem('too-large', message, { value: name, allowed })
}
