import { describe, expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'
import { read } from './read.ts'

function speakers(text: string): (string | null)[] {
  const { records } = read({ id: 'a', text, language: 'en', published: '2024-05-02' })
  return records.map(({ speaker }) => speaker)
}

test('a name is the speaker', () => {
  const text =
    'Oman will build a cold store in Mombasa by 2027, Omani Trade Minister Ali Sultan said.'
  expect(speakers(text)).toContain('Ali Sultan')
})

test('a pronoun is nobody by itself', () => {
  const text = 'He said that Oman would build a cold store in Mombasa by 2027.'
  expect(speakers(text)).toEqual([null])
})

test('"he said" goes on with who spoke before, where the words name another', () => {
  const text = `Omani envoy Ali Sultan said on Monday that Oman and Kenya signed a pact in 2018.
A treaty was signed during President Roe's visit to Kenya, he said.`
  expect(speakers(text)).not.toContain('Roe')
})

test('a quotation that stands for itself is of the one whom the sentence before tells of', () => {
  const text =
    'Omani Trade Minister Ali Sultan was blunt. "We will build no more than one cold store in Mombasa by 2027."'
  expect(speakers(text)).toContain('Ali Sultan')
})

test('and of nobody where the sentence before tells of a thing', () => {
  const text =
    'Omani Trade Minister Ali Sultan left. The talks were frank. "Oman and Kenya signed a pact in 2018."'
  expect(speakers(text)).not.toContain('Ali Sultan')
})

test.for([
  'At a meeting with his host, Ali Sultan, he',
  'In talks with his Omani counterpart Ali Sultan he',
  'After meeting Minister Ali Sultan, he',
])('%s said it: whoever met him', (begins) => {
  const text = `Kenyan Trade Minister Joseph Otieno arrived in Muscat. ${begins} said Kenya would buy Omani dates in 2018.`
  expect(speakers(text)).toContain('Joseph Otieno')
})

test('whoever is met in an interview with a paper says it', () => {
  const text =
    'Omani Trade Minister Ali Sultan left. In an interview with TASS, Kenyan Minister Joseph Otieno was blunt. He said Kenya would buy Omani dates in 2018.'
  expect(speakers(text)).toContain('Joseph Otieno')
})

test('a text of quotations alone is read in a time linear in their number', () => {
  const text = `Minister Ana Soto of Peru was blunt. ${'"We will pay nothing." '.repeat(40_000)}`
  const began = performance.now()
  read({ id: 'x', published: '2022-01-15', text })
  // One second on an idle processor; with a step that looks at all quotations for each of them, more than twenty.
  expect(performance.now() - began).toBeLessThan(18_000)
}, 60_000)

describe('of which state somebody is', () => {
  const lead = 'Peru and Chile trade little. Minister Ana Soto spoke in Lima. '
  test.for([
    ['"Our trade with Chile is small," Soto said. "We will build a port."', ['PE']],
    ['"Our Chilean partners are late," Soto said. "We will build a port."', ['PE']],
    ['"Our sales to Peru are small," Soto said. "We will build a port."', ['CL']],
    ['"Our friends are late," Soto said. "We will build a port."', []],
  ] as const)('his own words may tell: %s', ([text, by]) => {
    const found = records(lead + text, 'commitment')
    expect(found.flatMap((each) => each.by)).toEqual(by)
  })
})

test('what a document lays down is said by nobody', () => {
  const read = (source: string) =>
    records(`According to ${source}, Peru will sell gas to Chile until 2029.`, 'commitment')
  expect(read('a contract signed between Peru and Chile')).toMatchObject([{ speaker: null }])
  expect(read("Peru's energy ministry")).toMatchObject([{ speaker: "Peru's energy ministry" }])
})
