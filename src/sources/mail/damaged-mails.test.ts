import { expect, test } from 'vitest'
import { madeMail, madeMailFolder } from '../../../bench/made-mails.ts'
import { damagedBytes } from '../../../test/support/damaged-bytes.ts'
import { Problem } from '../../core/problem.ts'
import { documentsInMail } from './documents-in-mail.ts'
import { isMail } from './mail-beginning.ts'

const HOSTILE = [
  '\r\n\r\n',
  '\r\n--cut\r\n',
  '\r\n--cut--\r\n',
  '\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n',
  '\r\nContent-Type: message/rfc822\r\n\r\n',
  '\r\nContent-Transfer-Encoding: base64\r\n',
  '=?utf-8?B?////?=',
  '=?x?Q?=00=FF?=',
  'charset=utf-16',
  "; filename*0*=utf-7''%00%FF",
  '(((((((("',
  '\nFrom a@b.example Tue Apr  6 10:00:00 2021\nFrom: a@b.example\nDate: x\n\n',
  '\0\x1b\u202e',
]

test('a made mail is a mail with a title, a day, a sender and a text', async () => {
  for (let seed = 0; seed < 50; seed++) {
    const bytes = madeMail(seed)
    expect(isMail(bytes.subarray(0, 4096))).toBe(true)
    const [first] = await documentsInMail({ name: 'a', id: 'a', bytes })
    expect(first).toMatchObject({ told: { published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } })
  }
})

test('a damaged mail gives documents or problems, no more than it has, and in time', async () => {
  for (let seed = 0; seed < 400; seed++) {
    const bytes = damagedBytes(madeMail(seed % 40), seed, HOSTILE)
    const found = await documentsInMail({ name: 'a.eml', id: 'a', bytes })
    expect(found.length).toBeGreaterThan(0)
    let size = 0
    for (const each of found) {
      if (each instanceof Problem) continue
      size += 'text' in each ? each.text.length : 'bytes' in each ? each.bytes.length : 0
      const published = each.told?.published ?? null
      expect(published === null || /^\d{4}-\d\d-\d\d$/.test(published), `seed ${seed}`).toBe(true)
    }
    expect(size, `seed ${seed}`).toBeLessThanOrEqual(bytes.length * 3 + 100)
  }
})

test('a folder whose first line is whole still gives most of its mails after damage', async () => {
  for (let seed = 0; seed < 20; seed++) {
    const bytes = madeMailFolder(seed, 20)
    const damaged = Buffer.concat([bytes.subarray(0, 400), damagedBytes(bytes.subarray(400), seed)])
    const found = await documentsInMail({ name: 'a.mbox', id: 'a', bytes: damaged })
    const cut = damaged.length < bytes.length * 0.9
    expect(found.length, `seed ${seed}`).toBeGreaterThanOrEqual(cut ? 1 : 17)
  }
})
