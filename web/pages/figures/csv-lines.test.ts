import { expect, test } from 'vitest'
import { linesOfCsv } from './csv-lines.ts'
import { firstCell } from './series-csv.ts'

test('an end of line within quotation marks belongs to its cell', () => {
  const text = 'series,quote\r\na,"one\r\ntwo"\r\nb,"say ""no""\n"\r\n'
  expect(linesOfCsv(text)).toEqual([
    'series,quote\r\n',
    'a,"one\r\ntwo"\r\n',
    'b,"say ""no""\n"\r\n',
  ])
  expect(linesOfCsv(text).join('')).toBe(text)
})

test('the first cell is read with and without quotation marks', () => {
  expect(firstCell('trade|IR>KZ,2\r\n')).toBe('trade|IR>KZ')
  expect(firstCell('"count|A, ""B""|",2\r\n')).toBe('count|A, "B"|')
  expect(firstCell('alone')).toBe('alone')
})
