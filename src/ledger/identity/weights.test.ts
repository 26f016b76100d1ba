import { describe, expect, test } from 'vitest'
import { pageText } from '../../../test/support/pages.ts'
import { RESEMBLANCE_THRESHOLD } from './resemblance.ts'
import { LARGEST_PART } from './thread-parts.ts'
import { weightOfMark } from './weights.ts'

const page = pageText('docs/ledger-identity.md')
const rows = [...page.matchAll(/^\| ((?:`[A-Za-z]`(?:, )?)+) \|.*\| ([\d., ]*) \|$/gm)].flatMap(
  ([, letters = '', weights = '']) => {
    const each = weights.split(', ')
    return [...letters.matchAll(/`(.)`/g)].map(
      ([, letter = ''], i) => [letter, Number(each[i] ?? each[0])] as const,
    )
  },
)

describe('the weights', () => {
  test('of all classes stand in the docs', () => {
    expect(rows.map(([letter]) => letter).sort()).toEqual([...'ABCEGHIKMNPRSWXw'].sort())
  })

  test.for(rows)('of %s are %d, as in the docs', ([letter, weight]) => {
    expect(weightOfMark(`${letter}name`)).toBe(weight)
  })

  test.for([
    ['1400', 1.6],
    ['1450', 2.2],
    ['3000000000', 1.2],
    ['400', 0.7],
  ] as const)('of the number %s is %d', ([number, weight]) => {
    expect(weightOfMark(`#${number}`)).toBe(weight)
  })

  test('the docs name the threshold and the largest component', () => {
    expect(page).toContain(`Scores below **${RESEMBLANCE_THRESHOLD}** are null`)
    expect(page).toContain(`A component of more than ${LARGEST_PART}`)
  })
})
