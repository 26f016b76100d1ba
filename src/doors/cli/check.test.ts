import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rapporteur } from '../../../test/support/program.ts'

let folder = ''

const run = (args: readonly string[], input = '') => rapporteur(args, { folder, input })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const known = [
    {
      id: 'a',
      published: '2023-02-10',
      text: 'Trade between Oman and Kenya amounted to $120 million in 2022.',
    },
    {
      id: 'b',
      published: '2023-03-10',
      text: 'The trade of Oman and Kenya came to $190 million in 2022.',
    },
    {
      id: 'c',
      published: '2021-05-04',
      text: 'Peru and Chile signed an agreement on fisheries on 3 May 2021.',
    },
  ]
  writeFileSync(join(folder, 'known.jsonl'), known.map((each) => JSON.stringify(each)).join('\n'))
  const { code, out } = run(['add', 'known.jsonl'])
  expect([code, out]).toEqual([0, expect.stringContaining('3 documents added')])
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('check of a text', () => {
  test('says what is contradicted, with the words that do so, and ends with 1', () => {
    const { code, out } = run(
      ['check', '-'],
      'Trade between Oman and Kenya amounted to $300 million in 2022.',
    )
    expect(out).toMatch(/1 CONTRADICTED {2}trade Oman–Kenya · \$300 million · 2022/)
    expect(out).toContain('“Trade between Oman and Kenya amounted to $120 million in 2022.”')
    expect(out).toMatch(/1 claim: 1 contradicted\n$/)
    expect(code).toBe(1)
  })

  test('ends with 0 where all is supported or new', () => {
    const text =
      'Peru and Chile signed an agreement on fisheries on 3 May 2021. Fiji and Togo opened embassies.'
    const { code, out } = run(['check', '-'], text)
    expect(out).toMatch(/1 supported {2}agreement Peru–Chile/)
    expect(code).toBe(0)
  })

  test('finds what is wrong in the text itself', () => {
    const text =
      'In 2023 exports of Fiji to Togo rose by 10 percent and its imports from Togo by 20 percent, so that trade between Fiji and Togo rose by 30 percent in 2023.'
    const { code, out } = run(['check', '-'], text)
    expect(out).toContain('In the text itself\n\ngrowth rates added')
    expect(code).toBe(1)
  })

  test('prints a line of JSON for each claim', () => {
    const { out } = run(
      ['check', '--json', '-'],
      'Trade of Oman and Kenya was $120 million in 2022.',
    )
    const told = JSON.parse(out.split('\n')[0] ?? '')
    expect(told).toMatchObject({
      claim: { kind: 'figure', value: 120_000_000 },
      answer: 'contradicted',
    })
    expect(told.records).toContainEqual(
      expect.objectContaining({ document: 'b', published: '2023-03-10', review: 'unreviewed' }),
    )
  })

  test('tells a bad file and still checks the others', () => {
    writeFileSync(
      join(folder, 'good.txt'),
      'Peru and Chile signed an agreement on fisheries on 3 May 2021.',
    )
    const { code, out, err } = run(['check', 'missing.txt', 'good.txt'])
    expect(err).toMatch(/no file or folder "missing.txt"/)
    expect(out).toContain('1 supported')
    expect(code).toBe(2)
  })
})

describe('check of the ledger', () => {
  test('lists what cannot all be right', () => {
    const { code, out } = run(['check'])
    expect(out).toMatch(/^contradicts\n {4}Trade of .* in 2022: \$120 million/)
    expect(out).toMatch(/\n1 that cannot all be right, 0 to be noted\n$/)
    expect(code).toBe(1)
  })

  test('has nothing to say of parties whose figures agree', () => {
    const { code, out } = run(['check', '--party', 'Peru', 'CL'])
    expect([code, out]).toEqual([0, 'No figures that can be compared disagree.\n'])
  })

  test('as of a day knows no more than was published', () => {
    expect(run(['check', '--as-of', '2023-02-28']).code).toBe(0)
  })
})

test('a ledger that is not there is told', () => {
  const { code, err } = run(['check', '--ledger', 'none.sqlite'])
  expect([code, err]).toEqual([2, expect.stringMatching(/There is no ledger "none.sqlite"/)])
})
