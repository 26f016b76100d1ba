import { describe, expect, test } from 'vitest'
import { documentsInMail } from './documents-in-mail.ts'

const PAGE = '<p>Aktau shipped 120,000 tonnes of grain to Iran in March 2021.</p>'
const FIELDS = [
  'Date: Tue, 06 Apr 2021 23:30:00 +0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="B"; type="text/html"',
]
const PARTS = [
  ...['--B', 'Content-Type: text/html', 'Content-Location: https://port.example/a', '', PAGE],
  ...['--B', 'Content-Type: text/html', 'Content-Location: cid:frame', '', '<p>Frame</p>'],
  ...['--B', 'Content-Type: text/css', '', 'p { color: red }', '--B--', ''],
]

/** What is found in a mail with these fields and the parts of a page. */
function foundIn(...fields: string[]) {
  const bytes = Buffer.from([...fields, ...FIELDS, '', ...PARTS].join('\r\n'))
  return documentsInMail({ name: 'a.mht', id: 'a', bytes })
}

describe('a page that was saved as a mail', () => {
  test.for([
    ['Chrome', ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://port.example/a']],
    ['Internet Explorer', ['From: "Saved by Windows Internet Explorer 8"']],
  ] as const)('by %s is that page at its address, without day and browser', async ([, fields]) => {
    expect(await foundIn(...fields)).toEqual([
      {
        name: 'a.mht',
        id: 'a',
        bytes: Buffer.from(`${PAGE}\n`),
        told: { url: 'https://port.example/a', mediaType: 'text/html', charset: 'utf-8' },
      },
    ])
  })

  test('is a mail where somebody sent it', async () => {
    const [first] = await foundIn('From: "Aktau Port" <press@port.example>', 'Message-ID: <1@port>')
    expect(first).toMatchObject({ told: { source: 'Aktau Port', published: '2021-04-06' } })
  })
})
