import { describe, expect, test } from 'vitest'
import { commitment, told } from '../../../test/support/claims.ts'
import { story } from './stories.ts'

interface Says {
  readonly speaker?: string
  readonly source?: string
  readonly url?: string
  readonly text?: string
  readonly origin?: string
}

function says(published: string, quote: string, { speaker, ...of }: Says = {}) {
  return told(commitment({ speaker: speaker ?? null }), published, quote, of)
}

function voicesOf(...records: ReturnType<typeof says>[]) {
  return story(records, '2030-01-01').voices
}

const AGENCY =
  'The two ministers agreed on Monday to build a joint grain terminal in the port of Lomé within three years.'

describe('who told it', () => {
  test('a speaker, else the source, else the host of the address, else nobody known', () => {
    const { named } = voicesOf(
      says('2020-01-01', 'We build it.', { speaker: 'Amina Idrissou', source: 'Sahel Post' }),
      says('2020-02-01', 'It is to be built.', { source: 'Sahel Post' }),
      says('2020-03-01', 'It will be built soon.', { url: 'https://www.coast.example/a' }),
      says('2020-04-01', 'It will come.'),
    )
    expect(named.map(({ name, as }) => [name, as])).toEqual([
      ['Amina Idrissou', 'speaker'],
      ['Sahel Post', 'source'],
      ['coast.example', 'host'],
      [null, 'unknown'],
    ])
  })

  test('a family name is the one full name that ends with it; a pronoun names nobody', () => {
    const { named, independent } = voicesOf(
      says('2020-01-01', 'We build it.', { speaker: 'Amina Idrissou', source: 'Sahel Post' }),
      says('2021-01-01', 'We still build it.', { speaker: 'Idrissou', source: 'Coast Daily' }),
      says('2022-01-01', 'It is being built.', { speaker: 'she', source: 'Coast Daily' }),
    )
    expect(named).toEqual([
      {
        name: 'Amina Idrissou',
        as: 'speaker',
        statements: 2,
        first: '2020-01-01',
        last: '2021-01-01',
      },
      { name: 'Coast Daily', as: 'source', statements: 1, first: '2022-01-01', last: '2022-01-01' },
    ])
    expect(independent).toBe(2)
  })

  test('a family name of two people is neither', () => {
    const { named } = voicesOf(
      says('2020-01-01', 'We build it.', { speaker: 'Amina Idrissou' }),
      says('2020-02-01', 'We pay for it.', { speaker: 'Karim Idrissou' }),
      says('2020-03-01', 'We wait for it.', { speaker: 'Idrissou' }),
    )
    expect(named.map(({ name }) => name)).toEqual(['Amina Idrissou', 'Karim Idrissou', 'Idrissou'])
  })

  test('a report of what somebody says is no second voice', () => {
    const text = 'one text'
    const { independent } = voicesOf(
      says('2020-01-01', 'We build it.', { speaker: 'Amina Idrissou', source: 'Post', text }),
      says('2020-01-01', 'The terminal is planned.', { source: 'Post', text }),
    )
    expect(independent).toBe(1)
  })
})

describe('the same text reprinted', () => {
  test('counts once, whatever its quotation marks, its case and its first words are', () => {
    const first = says('2020-01-06', AGENCY, { source: 'Agency' })
    const copy = says('2020-01-06', `LOME – ${AGENCY.toUpperCase()}`, { source: 'Coast Daily' })
    const cut = says('2020-01-08', AGENCY.replace('on Monday ', ''), { source: 'Sahel Post' })
    const { independent, reprints } = voicesOf(first, copy)
    expect(independent).toBe(1)
    expect(reprints).toHaveLength(1)
    // Two words less take five of fifteen runs: too little is left to be sure.
    expect(voicesOf(first, cut)).toMatchObject({ independent: 2, reprints: [] })
  })

  test('a longer text that holds all of it is a reprint, and says whose', () => {
    const first = says('2020-01-06', AGENCY, { source: 'Agency' })
    const longer = says('2020-01-07', `${AGENCY} More will follow, the paper adds.`, {
      source: 'Coast Daily',
    })
    expect(voicesOf(first, longer)).toMatchObject({
      independent: 1,
      reprints: [{ document: longer.document.key, of: first.document.key }],
    })
    expect(story([first, longer], '2021-01-01').entries[1]?.reprintOf).toBe(first.key)
  })

  test('a short text must be the same but for space, case and quotation marks', () => {
    const first = says('2020-01-01', 'They “will build” it.', { source: 'A' })
    const same = says('2020-01-02', 'They  "Will build" it.', { source: 'B' })
    const other = says('2020-01-02', 'They will build it soon.', { source: 'C' })
    expect(voicesOf(first, same).independent).toBe(1)
    expect(voicesOf(first, other).independent).toBe(2)
  })

  test('a formula with another number in it is no reprint', () => {
    const formula = (year: number) =>
      `The two governments have once more confirmed in the joint statement of their commission that the volume of their mutual trade is to be brought to three billion dollars by the year ${year}, and have told their ministries to see to it`
    const records = [
      says('2020-01-01', formula(2023), { source: 'A' }),
      says('2022-01-01', formula(2026), { source: 'B' }),
    ]
    expect(voicesOf(...records)).toMatchObject({ independent: 2, reprints: [] })
  })

  test('the title and the sentence of one document are no reprint', () => {
    const text = 'title and sentence'
    const records = [
      says('2020-01-06', AGENCY, { source: 'Agency', text }),
      says('2020-01-06', `${AGENCY} `, { source: 'Agency', text }),
    ]
    expect(voicesOf(...records)).toMatchObject({ independent: 1, reprints: [] })
  })

  test('who later borrows a sentence and adds words of his own is a voice too', () => {
    const text = 'a report years later'
    const records = [
      says('2020-01-06', AGENCY, { source: 'Agency' }),
      says('2024-01-06', AGENCY, { source: 'Coast Daily', text }),
      says('2024-01-06', 'Nothing has been built.', { source: 'Coast Daily', text }),
    ]
    expect(voicesOf(...records).independent).toBe(2)
  })

  test('two thousand long quotations are compared in well under two seconds', () => {
    const records = Array.from({ length: 2000 }, (_, i) => {
      const words = Array.from({ length: 24 }, (_, j) => `w${(i * 31 + j * 7) % 977}`).join(' ')
      return says('2020-01-01', `${words} in the port of the capital by road and rail`, {
        source: `Source ${i}`,
      })
    })
    const before = process.cpuUsage().user
    expect(story(records, '2021-01-01').entries).toHaveLength(2000)
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2)
  })

  test('documents with one text count once, though each says it in words of its own here', () => {
    const origin = 'd00000000000000aa'
    const { independent, reprints, named } = voicesOf(
      says('2020-01-01', 'A terminal will be built.', { source: 'Sahel Post', origin }),
      says('2020-01-02', 'They build it by 2024.', { source: 'Coast Daily', origin }),
      says('2020-01-03', 'It is under way.', { source: 'Gulf News' }),
    )
    expect([independent, named.length, reprints.length]).toEqual([2, 3, 1])
  })
})
