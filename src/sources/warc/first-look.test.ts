import { describe, expect, test } from 'vitest'
import { corpus } from '../../../bench/corpus.ts'
import { madeDocuments } from '../../../bench/made-documents.ts'
import { pageAround } from '../../../bench/made-pages.ts'
import { type RapporteurRecord, read } from '../../index.ts'
import { packOf } from '../../languages/index.ts'
import { partyNames } from '../../mentions/party-names.ts'
import { firstLook } from './first-look.ts'

const looks = new Map<string, (words: string | Uint8Array, charset?: string) => boolean>()

/** The look for one party, made once. */
function lookFor(party: string): (words: string | Uint8Array, charset?: string) => boolean {
  let look = looks.get(party)
  if (!look) {
    const made = firstLook([partyNames(party)])
    look = (words, charset) => made(Buffer.from(words), charset ?? null)
    looks.set(party, look)
  }
  return look
}

/** The parties that a record names, in whatever field. */
function partiesOf(record: RapporteurRecord): string[] {
  const fields = record as unknown as Record<string, unknown>
  const values = ['parties', 'by', 'to', 'holder', 'toward'].flatMap((name) => fields[name] ?? [])
  return record.kind === 'link' ? [] : (values as string[])
}

const made = madeDocuments({ documents: 500, seed: 1 })
const documents = [...corpus().texts, ...Array.from({ length: 200 }, (_, i) => made(i))]

test('whatever party a record is read to name, the look finds it in the text and in its page', () => {
  const missed: string[] = []
  let asked = 0
  for (const document of documents) {
    const page = pageAround(document)
    for (const party of new Set(read(document).records.flatMap(partiesOf))) {
      asked++
      if (!lookFor(party)(document.text)) missed.push(`${party} in ${document.id}`)
      if (!lookFor(party)(page)) missed.push(`${party} in the page of ${document.id}`)
    }
  }
  expect(missed).toEqual([])
  expect(asked).toBeGreaterThan(400)
})

/** Names of one class with their codes. */
function* namesOf(kind: string): Generator<[string, string]> {
  for (const { class: name, words } of packOf('en')?.words ?? []) {
    if (name !== kind) continue
    for (const [word, code] of words as Iterable<readonly [string, unknown]>)
      if (typeof code === 'string') yield [word, code]
  }
}

test.for(['state', 'state-adjective', 'state-people', 'capital', 'bloc', 'place', 'firm-name'])(
  'every word of class %s is found, in capitals too, in a page and across lines',
  { timeout: 60_000 },
  (kind) => {
    const missed: string[] = []
    for (const [name, code] of namesOf(kind)) {
      const ways = [
        `<p>(${name}'s`,
        `<B>${name.toUpperCase()}</b>,`,
        `2020${name.replaceAll(' ', '\r\n   ')} x`,
        name.replaceAll(' ', '&nbsp;<i class="a">'),
        `{"body":"So.\\n${name}\\u2019s"}`,
        name.replace(/[^ -~]/g, (letter) => `&#${letter.charCodeAt(0)};`),
        name.normalize('NFD'),
      ]
      for (const way of ways) if (!lookFor(code)(way)) missed.push(way)
      if (/[^\0-\xff]/.test(name)) continue
      if (!lookFor(code)(Buffer.from(`(${name})`, 'latin1'))) missed.push(`${name} in Latin-1`)
    }
    expect(missed).toEqual([])
  },
)

describe('a party is not found', () => {
  test.for([
    ['IR', 'Mirans and IRANS, the Irani of nIran'],
    ['US', 'Contact us. About Us. BUS, USB, aUSb'],
    ['KZ', 'oral history in Kazan, uzen and Koralle'],
    ['OM', 'Omaniya, Omans and moman'],
    ['AE', 'United States, Arab League, an emirate'],
  ])('%s in "%s"', ([party, text]) => {
    expect(lookFor(party as string)(text as string)).toBe(false)
  })
})

describe('in other alphabets', () => {
  const texts: [string, string][] = [
    ['KZ', 'Товарооборот с Казахстаном вырос'],
    ['IR', 'ИРАН И ЕГО СОСЕДИ'],
    ['IR', 'иранской стороны'],
    ['AE', 'в ОАЭ'],
    ['AE', 'امارات متحده عربی'],
    ['US', 'из Соединённых Штатов'],
    ['KR', 'посол Республики Корея'],
    ['IR', 'روابط ایران و قزاقستان'],
    ['IR', 'روابط ايران'],
    ['KZ', 'Қазақстанның экспорты'],
  ]

  test.for(texts)('%s is found in "%s"', ([party, text]) => {
    const look = lookFor(party)
    const references = text.replace(/[^ -~]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    const hexadecimal = text.replace(
      /[^ -~]/g,
      (letter) => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`,
    )
    const escapes = JSON.stringify(text).replace(
      /[^ -~]/g,
      (letter) => `\\u0${letter.charCodeAt(0).toString(16)}`,
    )
    const bytes = [text, references, hexadecimal, escapes].map((each) => look(`<p>${each}</p>`))
    expect([...bytes, look(Buffer.from(`\ufeff${text}`, 'utf16le'))]).toEqual(Array(5).fill(true))
  })

  test.for(['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'])(
    'Russian is found in %s',
    (charset) => {
      const decoder = new TextDecoder(charset)
      const table = new Map(
        Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(128 + i)), 128 + i]),
      )
      const bytes = Uint8Array.from(
        'в Иране',
        (letter) => table.get(letter) ?? letter.charCodeAt(0),
      )
      expect([lookFor('IR')(bytes), lookFor('KZ')(bytes)]).toEqual([true, false])
    },
  )
})

describe('unseen marks within names hide nothing', () => {
  test.for([
    'Kaz&shy;akhstan',
    'Kaz\u00adakhstan',
    'Kaz<wbr>akhstan',
    'Kaz\u200bakhstan',
    'Kaz&#173;akhstan',
  ])('%s', (text) => {
    expect(lookFor('KZ')(text)).toBe(true)
  })

  test('nor does a soft hyphen in Latin-1', () => {
    expect(lookFor('KZ')(Buffer.from('Kaz\u00adakhstan', 'latin1'))).toBe(true)
  })
})

test('pages in UTF-16 are looked at, marked, declared or not', () => {
  const little = Buffer.from('<p>Iran', 'utf16le')
  const big = Buffer.from(little).swap16()
  const look = lookFor('IR')
  expect([look(little), look(big), look(Buffer.from('Иран', 'utf16le'), 'utf-16le')]).toEqual([
    true,
    true,
    true,
  ])
})

test('a stray NUL hides nothing', () => {
  expect(lookFor('IR')('<p>a\0b Iran')).toBe(true)
})

test('a document must speak of all parties', () => {
  const look = firstLook(['KZ', 'IR'].map(partyNames))
  const words = ['Kazakh and Iranian', 'Astana hosted Tehran', 'Iran', 'Kazakhs']
  expect(words.map((each) => look(Buffer.from(each), null))).toEqual([true, true, false, false])
})

test('a party that is no state is known by its name', () => {
  const look = lookFor('Harbour Freight')
  expect([look('by Harbour  Freight, a firm'), look('a harbour freight'), look('Harbour')]).toEqual(
    [true, false, false],
  )
})

test('hostile bytes take no time', { timeout: 30_000 }, () => {
  const texts = [
    'Central ',
    'Central&#123;&#',
    'United\\u1234\\',
    '<East <East ',
    '&#1048;',
    'И',
    'T\xfc',
    '\\u0438',
  ]
  const look = firstLook(['TR', 'KZ', 'AE', 'IR'].map(partyNames))
  for (const text of texts) expect(look(Buffer.alloc(4_000_000, text), null)).toBe(false)
})
