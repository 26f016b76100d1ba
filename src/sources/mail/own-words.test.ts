import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words.ts'

function own(forwarded: boolean, ...lines: string[]): string {
  return ownWords(lines.join('\n'), forwarded).own
}

describe('an answer', () => {
  test('is what is new in it, without what introduces the quotation', () => {
    const answer = own(
      false,
      'The port confirms the figure.',
      '',
      'On Tue, 6 Apr 2021 at 10:00, Aigul Nurlanova',
      '<aigul@desk.example> wrote:',
      '',
      '> Is it 120,000 tonnes?',
      '> > Yes.',
    )
    expect(answer).toBe('The port confirms the figure.')
  })

  test('between the lines of a quotation keeps all that is new', () => {
    const lines = ['> Is it grain?', 'Yes, grain.', '> From where?', 'From Kostanay.']
    expect(own(false, ...lines)).toBe('Yes, grain.\nFrom Kostanay.')
  })

  test('keeps a sentence with a colon that introduces no quotation', () => {
    const lines = ['Trade grew by 5 percent in 2020, and the port wrote:', 'it will grow.']
    expect(own(false, ...lines)).toBe(lines.join('\n'))
  })

  test('does not lose a paragraph for the words above a quotation', () => {
    const lines = [
      'Trade grew by 5 percent.',
      'Grain grew most.',
      'He wrote on 6 April:',
      '> Good.',
    ]
    expect(own(false, ...lines)).toBe('Trade grew by 5 percent.\nGrain grew most.')
  })
})

test('a signature goes, a long tail behind two hyphens does not', () => {
  expect(own(false, 'Grain grew.', '-- ', 'Press office', '+7 000')).toBe('Grain grew.')
  const tail = Array.from({ length: 30 }, (_, i) => `Point ${i}.`)
  expect(own(false, 'Grain grew.', '--', ...tail)).toContain('Point 29.')
})

test('a text that is a quotation and nothing else is the text', () => {
  expect(own(false, '> Grain grew.', '> Oil fell.')).toBe('Grain grew.\nOil fell.')
  expect(own(true, 'See below:', '> Grain grew.')).toBe('See below:\nGrain grew.')
})

describe('a mail that is handed on', () => {
  test.for([
    ['---------- Forwarded message ---------', 'From', 'Date', 'Subject'],
    ['-----Original Message-----', 'From', 'Sent', 'Subject'],
    ['Begin forwarded message:', 'From', 'Date', 'Subject'],
    ['-------- Пересылаемое сообщение --------', 'От', 'Дата', 'Тема'],
    ['________________________________', '*От', '*Отправлено', '*Тема'],
  ] as const)('behind "%s" is told with its fields', ([rule, from, date, subject]) => {
    const fields = [
      `${from}: Aktau Port <press@port.example>`,
      `${date}: 6 Apr 2021 10:00`,
      `${subject}: Grain: March`,
    ]
    const lines = ['For you.', '', rule, '', ...fields, '', 'Aktau shipped grain.', '', '-- ', 'A']
    expect(ownWords(lines.join('\r\n'), true)).toEqual({
      own: 'For you.',
      handedOn: {
        text: 'Aktau shipped grain.',
        from: 'Aktau Port <press@port.example>',
        date: '6 Apr 2021 10:00',
        subject: 'Grain: March',
      },
    })
  })

  test('may be quoted as a whole', () => {
    const lines = [
      'Begin forwarded message:',
      '',
      '> From: a@b.example',
      '> Subject: Grain',
      '>',
      '> It grew.',
    ]
    expect(ownWords(lines.join('\n'), true).handedOn?.text).toBe('It grew.')
  })

  test('is none where a text has one line that looks like a field', () => {
    const text = 'Trade.\n\nFrom: Aktau\nTo: Anzali\n\n---\n\nSubject: grain.'
    expect(ownWords(text, false)).toEqual({ own: text, handedOn: null })
  })
})

test('long lines cost no more than their length', () => {
  const start = performance.now()
  for (const piece of ['-', '_', '>', ' >', 'a:', '1@:', '- ', 'From: ', 'a ']) {
    ownWords(`${piece.repeat(400_000)}x\n> a`, false)
    ownWords(`${`${piece}\n`.repeat(100_000)}x`, true)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})
