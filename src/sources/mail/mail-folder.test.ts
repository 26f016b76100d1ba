import { expect, test } from 'vitest'
import { documentsInMail } from './documents-in-mail.ts'
import { mailsInFolder } from './mail-folder.ts'

const ENVELOPE = 'From a@b.example Tue Apr  6 10:00:00 2021'
const FIELDS = ['From: a@b.example', 'Subject: Grain', '']

/** The mails of a folder, each as a text. */
function mails(end: string, ...lines: string[]): string[] {
  return mailsInFolder(Buffer.from(lines.join(end))).map((mail) => Buffer.from(mail).toString())
}

test.for(['\n', '\r\n'])('a folder gives each mail without its envelope: %j', (end) => {
  const one = [ENVELOPE, ...FIELDS, 'Grain.', '']
  const mail = [...FIELDS, 'Grain.', ''].join(end)
  expect(mails(end, ...one, ...one)).toEqual([mail + end, mail])
})

test('lines that a program marked since they begin with "From " lose one mark', () => {
  expect(mails('\n', ENVELOPE, ...FIELDS, '>From Aktau.', '>>From Kuryk.')).toEqual([
    [...FIELDS, 'From Aktau.', '>From Kuryk.'].join('\n'),
  ])
})

test('a sentence that begins with "From " begins no mail', () => {
  const lines = [ENVELOPE, ...FIELDS, 'Grain.', '', 'From Aktau in 2021', 'it went to Iran.']
  expect(mails('\n', ...lines)).toHaveLength(1)
  expect(mails('\n', 'From Aktau, 6 April 2021', 'Grain.')).toHaveLength(1)
})

test('the documents of a folder are named by the numbers of their mails', async () => {
  const one = [ENVELOPE, ...FIELDS, 'Grain.', '']
  const bytes = Buffer.from([...one, ...one].join('\n'))
  expect(await documentsInMail({ name: 'a.mbox', id: 'a', bytes })).toMatchObject([
    { name: 'a.mbox:1', id: 'a-1', text: 'Grain.' },
    { name: 'a.mbox:2', id: 'a-2', text: 'Grain.' },
  ])
})
