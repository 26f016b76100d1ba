import { expect, test } from 'vitest'
import { isMail } from './mail-beginning.ts'

function looksLikeMail(...lines: string[]): boolean {
  return isMail(Buffer.from(lines.join('\r\n')))
}

test.for([
  ['From: Port <press@port.example>', 'Subject: Grain', '', 'Grain.'],
  ['Received: from a by b', '\twith SMTP', 'MIME-Version: 1.0', '', ''],
  ['message-id: <1@b>', 'DATE: 6 Apr 2021', '', 'Grain.'],
  ['From a@b.example Tue Apr  6 10:00:00 2021', 'From: a@b.example', 'Date: 6 Apr 2021', '', ''],
  [
    'Received: from a by b',
    'From: a@b.example',
    'Date: 6 Apr',
    ...Array(90).fill(`X-Seal: ${'a'.repeat(60)}`),
  ],
])('%s begins a mail', (lines) => {
  expect(looksLikeMail(...lines)).toBe(true)
})

test.for([
  ['From: our correspondent in Aktau', '', 'Aktau shipped grain.'],
  ['From: our correspondent', 'Date: 6 April 2021', 'Subject: grain', '', 'Aktau shipped grain.'],
  ['From Aktau, 6 April 2021', 'From: a@b.example', 'Aktau shipped grain.'],
  ['Subject: grain', 'The port wrote to us on 6 April.', 'From: a@b.example', '', ''],
  ['', 'From: a@b.example', 'Date: 6 Apr 2021', '', 'Grain.'],
  ['From: a@b.example', 'Moscow: the talks began', '', 'Grain.'],
  ['HTTP/1.1 200 OK', 'Date: Tue, 06 Apr 2021 10:00:00 GMT', 'Content-Type: text/html', '', ''],
  ['Title: Grain', 'Url: https://port.example', '', 'Grain.'],
  ['Aktau shipped grain.'],
  [''],
])('%s begins none', (lines) => {
  expect(looksLikeMail(...lines)).toBe(false)
})
