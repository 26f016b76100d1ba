import { describe, expect, test } from 'vitest'
import { bytesIn } from '../../test/support/bytes-in.ts'
import { charsetOf } from './charset.ts'

const RUSSIAN = 'Министры двух стран встретились во вторник и обсудили торговлю зерном.'
const PERSIAN = 'وزيران دو کشور روز سه شنبه در تهران ديدار کردند و درباره تجارت گفتگو کردند'
const ARABIC = 'التقى وزراء البلدين في مسقط يوم الثلاثاء وبحثوا التجارة والنقل'
const FRENCH = 'Les ministres se sont rencontrés à Genève mardi, où l’échange a été évoqué.'

describe('bytes without a declaration', () => {
  test.for([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1256', PERSIAN],
    ['windows-1256', ARABIC],
    ['windows-1252', FRENCH],
  ] as const)('in %s are told by their letters: %s', ([charset, text]) => {
    expect(charsetOf(bytesIn(charset, `<p>${text}</p>`))).toEqual({ name: charset, from: 'bytes' })
  })

  test('that are valid UTF-8 are UTF-8', () => {
    expect(charsetOf(Buffer.from(`<p>${RUSSIAN}`))).toEqual({ name: 'utf-8', from: 'bytes' })
  })

  test.for(['utf16le', 'utf-16be'] as const)('with a NUL beside each letter are %s', (wide) => {
    const little = Buffer.from('<html><body><p>The ministers met.</p>', 'utf16le')
    const bytes = wide === 'utf16le' ? little : Buffer.from(little).swap16()
    expect(charsetOf(bytes).name).toBe(wide === 'utf16le' ? 'utf-16le' : wide)
  })
})

describe('a declaration', () => {
  test.for([
    '<meta charset="windows-1251">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
    '<META CHARSET=cp1251>',
  ])('%s counts', (declared) => {
    expect(charsetOf(bytesIn('windows-1251', declared + RUSSIAN))).toEqual({
      name: 'windows-1251',
      from: 'declared',
    })
  })

  test('of another set over valid UTF-8 is out of date', () => {
    const bytes = Buffer.from(`<meta charset="windows-1251">${RUSSIAN}`)
    expect(charsetOf(bytes)).toEqual({ name: 'utf-8', from: 'bytes' })
  })

  test('of UTF-8 over bytes that are none is wrong, but one slip is a slip', () => {
    const meta = '<meta charset="utf-8">'
    expect(charsetOf(bytesIn('windows-1251', meta + RUSSIAN)).name).toBe('windows-1251')
    const slip = Buffer.concat([Buffer.from(meta + RUSSIAN), Uint8Array.of(0xe9, 0x20)])
    expect(charsetOf(slip)).toEqual({ name: 'utf-8', from: 'declared' })
  })

  test('of a set that nobody knows says nothing', () => {
    expect(charsetOf(bytesIn('koi8-r', `<meta charset="x-own">${RUSSIAN}`)).name).toBe('koi8-r')
  })

  test('does not count beside a byte order mark', () => {
    const bytes = Buffer.from(`\ufeff<meta charset="koi8-r">${RUSSIAN}`)
    expect(charsetOf(bytes)).toEqual({ name: 'utf-8', from: 'mark' })
  })
})
