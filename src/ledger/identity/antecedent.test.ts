import { describe, expect, test } from 'vitest'
import { read } from '../../index.ts'
import { en } from '../../languages/en/pack.ts'
import { antecedentMarks, takenUpBy } from './antecedent.ts'
import { identityOf } from './identity-of.ts'
import { resemblance } from './resemblance.ts'

const marks = (before: string, quote: string) =>
  antecedentMarks({ before, quote }, en.identityWords)

describe('a record takes up again', () => {
  test.each([
    [
      'Togo and Benin will build a bridge over the Mono river. ',
      'The bridge will be ready by 2008',
    ],
    ['A bridge over the Mono will be built, ', 'and the 120-metre bridge is to open in 2008'],
    ['Benin will build a refinery at Mono; ', 'it is to be commissioned by 2018'],
    ['Benin will build a refinery at Mono. ', 'The project will be finished by 2018'],
    ['Benin will build a refinery at Mono. ', 'The second stage will be finished by 2018'],
    [
      'Benin will build a refinery at Mono. The minister spoke for an hour. ',
      'Construction of it begins in 2018',
    ],
    [
      'A railway from Mono to Kara was agreed on. ',
      'The Beninese section will be completed in 2017',
    ],
    ['A bridge over the Mono will be rebuilt. ', 'The reconstruction will be finished by 2018'],
    ['A hydropower plant will be built at Mono. ', 'The Mono project will be finished by 2018'],
  ])('what was named before: %s%s', (before, quote) => {
    expect(marks(before, quote)).toContain('Nmon')
  })

  test.each([
    [
      'of another sort',
      'Togo will build a bridge over the Mono. ',
      'The pipeline will open in 2008',
    ],
    ['with a name of its own', 'Togo will lay a pipeline to Mono. ', 'The Kara pipeline will open'],
    [
      'among several',
      'A bridge over the Mono and a pipeline are planned. ',
      'The bridge will open',
    ],
    [
      'that is no thing',
      'Togo will build a bridge over the Mono. ',
      'It was agreed that trade grows',
    ],
    [
      'for what another work is told by',
      'A power line from Kara to Lome is planned. ',
      'Construction of the Mono plant will begin in 2015',
    ],
    [
      'where it is somebody who acts',
      'Togo will build a bridge over the Mono. ',
      'They also promised to ease trade',
    ],
    [
      'too far back',
      `Togo will bridge the Mono by a bridge. ${'They met. '.repeat(4)}`,
      'It opens',
    ],
    [
      'but for another that is new',
      'Togo will build a bridge over the Mono. Kara wants a bridge. A bridge costs much. ',
      'The bridge will open in 2008',
    ],
  ])('nothing %s: %s%s', (_, before, quote) => {
    expect(marks(before, quote)).toEqual([])
  })
})

describe('a document takes up again', () => {
  const before = 'Togo and Benin signed the mining treaty in Kara. '
  const taken = (quote: string, isDocument: boolean) =>
    antecedentMarks({ before, quote, isDocument }, en.identityWords)

  test('what the document named before is about, and not where it was signed', () => {
    expect(taken('Both parliaments are to ratify the treaty', true)).toEqual(['Gminerals'])
  })

  test('nothing of another sort of document, nor does a promise under it', () => {
    expect(taken('Both parliaments are to ratify the protocol', true)).toEqual([])
    expect(taken('Under the treaty a fund will be set up', false)).toEqual([])
  })
})

/** The identity of the last promise of a text. */
function lastPromise(text: string, published: string) {
  const { records } = read({ id: 'a', text, published, language: 'en' })
  const promise = records.findLast(({ kind }) => kind === 'commitment')
  if (!promise) throw new Error(`no promise in ${text}`)
  return identityOf(promise, { published, language: 'en', text })
}

test('how large "the bridge" is goes with the bridge', () => {
  const text =
    'Togo and Benin agreed to build a bridge over the Mono river. It will cost 40 million euros.'
  const published = '2004-08-11'
  const { records } = read({ id: 'a', text, published, language: 'en' })
  const cost = records.find(({ kind }) => kind === 'figure')
  if (!cost) throw new Error('a figure was told')
  const size = identityOf(cost, { published, language: 'en', text })
  const named = lastPromise('Togo will open the bridge over the Mono river by 2012.', '2009-04-02')
  expect(size.keys.some((key) => named.keys.includes(key))).toBe(true)
  expect(size.features.marks).toContain('Nmon')
})

describe('a promise told by "the bridge"', () => {
  const named = lastPromise('Togo will build a bridge over the Mono river by 2012.', '2009-04-02')
  const of = (river: string) =>
    lastPromise(
      `Togo and Benin agreed to build a bridge over the ${river} river. The bridge is to be built by 2008.`,
      '2004-08-11',
    )

  test('is found again by the name that the sentence before gives', () => {
    const other = of('Mono')
    expect(other.keys.some((key) => named.keys.includes(key))).toBe(true)
    expect(resemblance(named, other)?.score).toBeGreaterThan(4)
  })

  test('is another where that names another river', () => {
    expect(resemblance(named, of('Oti'))).toBeNull()
  })
})

describe('a loan that is told again', () => {
  test('has the amount that was told before', () => {
    const before = 'Benin will lend Togo $40 million for roads. The minister left on Monday. '
    expect(marks(before, 'The loan is to be repaid by 2018')).toEqual(['#40000000'])
  })

  test('has none where several were told', () => {
    const before = 'Benin will lend Togo $40 million now, and a loan of $30 million will follow. '
    expect(marks(before, 'The loan is to be repaid by 2018')).toEqual([])
  })

  test('has it though it names what it is for', () => {
    const text =
      'Benin will lend Togo $40 million. It was said that the loan will be spent on the railway from Lome to Kara.'
    expect(lastPromise(text, '2004-08-11').features.marks).toContain('#40000000')
  })
})

test('what was said to be is taken up by its own words', () => {
  const text =
    'Togo and Benin agreed to build a bridge over the Mono river. The minister of transport said on Friday that the bridge will be opened by 2008.'
  expect(lastPromise(text, '2004-08-11').features.marks).toContain('Nmon')
})

test('an action takes nothing up again by its verb', () => {
  const text = 'Togo will build a grain pier at Lomé by 2020. Chad will plant cotton at Moundou.'
  const { records } = read({ id: 'a', text })
  expect(records).toHaveLength(2)
  expect(records.map((record) => takenUpBy(record, text, en.identityWords))).toEqual([[], []])
})
