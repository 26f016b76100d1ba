import { describe, expect, test } from 'vitest'
import { Problem } from '../../core/problem.ts'
import { documentsInMail } from './documents-in-mail.ts'

const FIELDS = [
  'Received: from mail.port.example by mx.desk.example; Tue, 6 Apr 2021 18:31:02 +0000',
  'From: "Aktau Port" <press@port.example>',
  'Date: Tue, 06 Apr 2021 23:30:00 +0500',
  'Subject: Grain through Aktau',
  'MIME-Version: 1.0',
]
const TEXT = 'Aktau shipped 120,000 tonnes of grain to Iran in March 2021.'
const RUSSIAN = 'Порт Актау отправил 120 тысяч тонн зерна в Иран.'

/** The bytes of a mail: lines as they are sent, each character one byte. */
function mail(...lines: string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

/** The characters whose codes are the bytes of a text in a set of one byte a character. */
function bytesIn(charset: string, text: string): string {
  const decoder = new TextDecoder(charset)
  const all = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  return [...text].map((letter) => String.fromCharCode(all.indexOf(letter))).join('')
}

async function found(bytes: Uint8Array) {
  const contained = await documentsInMail({ name: 'a.eml', id: 'a', bytes })
  return contained.map((each) => {
    if (each instanceof Problem) return { problem: each.code }
    const text =
      'text' in each ? each.text : Buffer.from('bytes' in each ? each.bytes : []).toString()
    return { name: each.name, id: each.id, text, told: each.told }
  })
}

async function texts(...lines: string[]) {
  return (await found(mail(...lines))).map((each) => each.text ?? each.problem)
}

describe('a mail', () => {
  test('tells of its text the subject, the day in its own zone and the sender', async () => {
    expect(await found(mail(...FIELDS, 'Content-Language: en-GB', '', TEXT, ''))).toEqual([
      {
        name: 'a.eml',
        id: 'a',
        text: TEXT,
        told: {
          title: 'Grain through Aktau',
          published: '2021-04-06',
          publishedFrom: 'mail',
          source: 'Aktau Port',
          language: 'en-GB',
        },
      },
    ])
  })

  test('without a name of its sender tells the domain, without a date no day', async () => {
    const [only] = await found(mail('From: press@Port.Example', 'Subject: Grain', '', TEXT))
    expect(only?.told).toMatchObject({
      source: 'port.example',
      published: null,
      publishedFrom: null,
    })
  })

  test('is known by its own words in each charset, declared or not', async () => {
    const subject = `=?koi8-r?B?${Buffer.from(bytesIn('koi8-r', 'Зерно'), 'latin1').toString('base64')}?=`
    const quoted = [...bytesIn('windows-1251', RUSSIAN)]
      .map((letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
    const declared = mail(
      'From: =?windows-1251?Q?=CF=EE=F0=F2?= <a@port.example>',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset="windows-1251"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quoted.replace(/.{72}/g, '$&=\r\n'),
    )
    const bare = mail(
      `From: ${bytesIn('koi8-r', 'Порт Актау')} <a@port.example>`,
      `Subject: ${bytesIn('koi8-r', 'Зерно')}`,
      'Content-Type: text/plain; charset=us-ascii',
      '',
      bytesIn('koi8-r', RUSSIAN),
    )
    for (const [bytes, source] of [
      [declared, 'Порт'],
      [bare, 'Порт Актау'],
    ] as const) {
      const [only] = await found(bytes)
      expect(only).toMatchObject({ text: RUSSIAN, told: { title: 'Зерно', source } })
    }
  })

  test('whose lines go on has each paragraph in a line', async () => {
    const type = 'Content-Type: text/plain; format=flowed; delsp=no'
    expect(
      await texts(
        ...FIELDS,
        type,
        '',
        'Aktau shipped ',
        'grain ',
        'to Iran.',
        '',
        ' From Kuryk too.',
      ),
    ).toEqual(['Aktau shipped grain to Iran.\n\nFrom Kuryk too.'])
  })

  test('that was damaged on its way keeps its words', async () => {
    const long = 'Aktau shipped grain to Iran in March 2021. '.repeat(8)
    expect(await texts(...FIELDS, '', `${long}\0\xff`)).toEqual([`${long}\ufffd\ufffd`])
  })

  test('in HTML may declare its character set itself', async () => {
    const html = `<meta charset="koi8-r"><p>${bytesIn('koi8-r', RUSSIAN)}</p>`
    const [page] = await found(mail(...FIELDS, 'Content-Type: text/html', '', html))
    expect(page?.text).toContain(`<p>${RUSSIAN}</p>`)
  })

  test('with alternatives is read as plain text, with HTML alone as a page', async () => {
    const html = '<p>Aktau shipped <b>grain</b>.</p>'
    const both = (plain: string) => [
      ...FIELDS,
      'Content-Type: multipart/alternative; boundary="="',
      '',
      '--=',
      'Content-Type: text/plain',
      '',
      plain,
      '--=',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--=--',
    ]
    expect(await texts(...both(TEXT))).toEqual([TEXT])
    const [page] = await found(mail(...both('')))
    expect(page).toMatchObject({
      text: `${html}\n`,
      told: { mediaType: 'text/html', title: 'Grain through Aktau' },
    })
  })
})

describe('a mail about another', () => {
  const head = (subject: string) => [
    'From: Desk <desk@desk.example>',
    'Date: Fri, 07 May 2021 10:00:00 +0000',
    `Subject: ${subject}`,
    '',
  ]
  const forwarded = [
    '---------- Forwarded message ---------',
    'From: Aktau Port <press@port.example>',
    'Date: Tue, Apr 6, 2021 at 10:00 AM',
    'Subject: Grain through Aktau',
    'To: <desk@desk.example>',
    '',
    TEXT,
  ]

  test('that is handed on is the other, with its sender, subject and day', async () => {
    const all = await found(mail(...head('FW: Grain'), 'For you.', '', ...forwarded))
    expect(all).toMatchObject([
      {
        name: 'a.eml',
        text: TEXT,
        told: { title: 'Grain through Aktau', published: '2021-04-06', source: 'Aktau Port' },
      },
    ])
  })

  test('whose day cannot be read has no day, since that of handing it on is another', async () => {
    const lines = forwarded.map((line) => line.replace(/^Date:.*/, 'Date: 17 فروردین'))
    const [only] = await found(mail(...head('Fwd: Grain'), ...lines))
    expect(only?.told).toMatchObject({ published: null, publishedFrom: null })
  })

  test('with more than a greeting above it gives both', async () => {
    const note = 'The port confirms what it said in March about grain. '.repeat(8).trim()
    const all = await found(mail(...head('Fwd: Grain'), note, '', ...forwarded))
    expect(all).toMatchObject([
      { name: 'a.eml', text: note, told: { title: 'Grain', published: '2021-05-07' } },
      { name: 'a.eml!forwarded', text: TEXT, told: { published: '2021-04-06' } },
    ])
  })

  test('that answers it is what is new', async () => {
    const answer = [
      'It is true.',
      '',
      ...forwarded.map((line) => line.replace('Forwarded', 'Original')),
    ]
    expect(await found(mail(...head('Re: Fwd: Grain'), ...answer))).toMatchObject([
      { text: 'It is true.', told: { title: 'Grain', published: '2021-05-07' } },
    ])
  })
})

describe('files that are attached', () => {
  const parts = (...pieces: string[][]) => [
    ...FIELDS,
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    ...pieces.flatMap((piece) => ['--cut', ...piece]),
    '--cut--',
  ]
  const body = ['Content-Type: text/plain', '', TEXT]

  test('follow the text under their names, without the subject and day of the mail', async () => {
    const pdf = [
      'Content-Type: application/pdf',
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent('Протокол 2021.pdf')}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('%PDF-1.7').toString('base64'),
    ]
    const all = await found(mail(...parts(body, pdf)))
    expect(all[1]).toEqual({
      name: 'a.eml!Протокол 2021.pdf',
      id: 'Протокол 2021',
      text: '%PDF-1.7',
      told: { source: 'Aktau Port', mediaType: 'application/pdf', charset: null },
    })
  })

  test('are named without folders, and pictures and appointments are passed over', async () => {
    const all = await found(
      mail(
        ...parts(
          body,
          ['Content-Type: image/png; name=logo.png', 'Content-ID: <1>', '', 'x'],
          ['Content-Type: text/calendar; method=REQUEST', '', 'BEGIN:VCALENDAR'],
          ['Content-Type: application/octet-stream; name="../../etc/note.txt"', '', 'A note.'],
          ['Content-Type: text/plain', 'Content-Disposition: attachment', '', 'Another.'],
        ),
      ),
    )
    expect(all.map(({ name }) => name)).toEqual(['a.eml', 'a.eml!note.txt', 'a.eml!2-file.txt'])
  })

  test('may be mails, which are opened as mails', async () => {
    const inner = ['Content-Type: message/rfc822', '', ...FIELDS, '', 'Inner text.']
    const [, attached] = await documentsInMail({
      name: 'a.eml',
      id: 'a',
      bytes: mail(...parts(body, inner)),
    })
    expect(attached).toMatchObject({ name: 'a.eml!1-message.eml' })
    const [text] = await documentsInMail(
      attached as { name: string; id: string; bytes: Uint8Array },
    )
    expect(text).toMatchObject({ text: 'Inner text.', told: { published: '2021-04-06' } })
  })
})

describe('a mail that cannot be read', () => {
  test('is a problem: without text, binary, with parts without end, nested without end', async () => {
    expect(await texts(...FIELDS, '', ' ')).toEqual(['empty'])
    expect(await texts(...FIELDS, '', '\0\x01\x02\xff')).toEqual(['not-text'])
    expect(
      await texts(
        ...FIELDS,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array(20_000).fill('--b'),
      ),
    ).toEqual(['damaged'])
    const nested = Array.from({ length: 40 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ])
    expect(await texts(...FIELDS, ...nested.flat(), '', TEXT)).toEqual(['damaged'])
    expect(
      await texts(...FIELDS, ...Array(30_000).fill(`X-Long: ${'a'.repeat(60)}`), '', TEXT),
    ).toEqual(['damaged'])
  })

  test('spoils no other in its folder', async () => {
    const envelope = 'From a@b.example Tue Apr  6 10:00:00 2021'
    const all = await texts(envelope, ...FIELDS, '', '', envelope, ...FIELDS, '', TEXT)
    expect(all).toEqual(['empty', TEXT])
  })
})
