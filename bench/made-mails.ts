import { type MadeDocument, madeDocuments } from './made-documents.ts'
import { type Seeded, seeded } from './seeded.ts'

const DOCUMENTS = 2000
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A made mail with the text of a made document: plain, with alternatives, with files, handed on or an answer; the same for the same seed. */
export function madeMail(seed: number): Uint8Array {
  const chance = seeded(seed, 1911)
  const document = madeDocuments({ documents: DOCUMENTS, seed: 1 })(chance.whole(0, DOCUMENTS - 1))
  const make = chance.pick([plainMail, alternatives, withFiles, handedOn, answer])
  return Buffer.from(make(document, chance).join('\r\n'))
}

/** So many made mails in one file (mbox). */
export function madeMailFolder(seed: number, mails: number): Uint8Array {
  const pieces = Array.from({ length: mails }, (_, i) => [
    Buffer.from('From agency@made.example Tue Apr  6 10:00:00 2021\r\n'),
    madeMail(seed * 1000 + i),
    Buffer.from('\r\n\r\n'),
  ])
  return Buffer.concat(pieces.flat())
}

type Lines = readonly string[]

function fields({ source, title, published }: MadeDocument, before = ''): Lines {
  const day = new Date(published)
  const date = `${DAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
  return [
    `From: "${source}" <news@${source.toLowerCase().replaceAll(' ', '-')}.example>`,
    `Date: ${date} 10:00:00 +0500`,
    `Subject: ${before}=?utf-8?B?${base64(title)}?=`,
    'MIME-Version: 1.0',
  ]
}

function plainMail(document: MadeDocument, chance: Seeded): Lines {
  const packed = chance.chance(0.5)
  return [...fields(document), ...textPart(document.text, packed)]
}

function alternatives(document: MadeDocument): Lines {
  return [
    ...fields(document),
    'Content-Type: multipart/alternative; boundary="cut"',
    '',
    ...['--cut', ...textPart(document.text, false), '--cut', ...pagePart(document), '--cut--', ''],
  ]
}

function withFiles(document: MadeDocument, chance: Seeded): Lines {
  const file = [
    'Content-Disposition: attachment; filename="text.txt"',
    ...textPart(document.text, true),
  ]
  const mail = ['Content-Type: message/rfc822', '', ...plainMail(document, chance)]
  return [
    ...fields(document),
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    ...[
      '--cut',
      ...textPart('See the files.', false),
      '--cut',
      ...file,
      '--cut',
      ...mail,
      '--cut--',
      '',
    ],
  ]
}

function handedOn(document: MadeDocument): Lines {
  const head = fields(document).slice(0, 3)
  const text = [
    'For you.',
    '',
    '---------- Forwarded message ---------',
    ...head,
    '',
    document.text,
  ]
  return [...fields(document, 'Fwd: '), ...textPart(text.join('\r\n'), false)]
}

function answer(document: MadeDocument): Lines {
  const quoted = document.text.split('\n').map((line) => `> ${line}`)
  const text = ['Trade grew by 5 percent.', '', 'On 6 Apr 2021, A wrote:', ...quoted, '-- ', 'B']
  return [...fields(document, 'Re: '), ...textPart(text.join('\r\n'), false)]
}

function textPart(text: string, packed: boolean): Lines {
  const type = 'Content-Type: text/plain; charset=utf-8'
  if (!packed) return [type, 'Content-Transfer-Encoding: 8bit', '', text]
  return [type, 'Content-Transfer-Encoding: base64', '', base64(text).replace(/.{76}/g, '$&\r\n')]
}

function pagePart({ title, text }: MadeDocument): Lines {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
  return [
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body><h1>${title}</h1>${paragraphs.join('')}</body></html>`,
  ]
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
