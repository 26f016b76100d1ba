import { describe, expect, test } from 'vitest'
import { quantitiesIn, reads } from '../../test/support/values.ts'

describe('counted nouns', () => {
  reads(
    { value: 12, unit: '1', counted: 'agreement' },
    'They signed [12 trade agreements].',
    'They signed [12 trade and transport agreements].',
    '[Twelve agreements] were signed.',
  )
  reads(
    { value: 3, unit: '1', counted: 'satellite' },
    'India launched [three satellites].',
    'India launched [three newly built satellites].',
    'India launched [three Earth-observation satellites] of its own.',
  )
  reads({ value: 35, unit: '1', counted: 'nurse' }, 'Kenya sent [35 British nurses] home.')
  reads(
    { value: 5, unit: '1', counted: 'member' },
    'A [5-member] team came.',
    'The [five members] came.',
  )
  reads(
    { value: 9, unit: '1', counted: 'contract' },
    '[Nine of the contracts] were signed.',
    '[Nine contracts] were signed.',
  )
  reads({ value: 100, unit: '1', bound: '>', counted: 'person' }, '[More than 100 people] came.')
  reads({ value: 1, unit: '1', counted: 'consultant' }, 'It hired [one consultant] to help.')
  reads(
    { value: 6, unit: '1', counted: 'aircraft' },
    'It bought [six aircraft].',
    'It bought [six new cargo aircraft].',
  )
  reads(
    { value: 20, unit: '1', counted: 'train', per: 'd' },
    'The line sees [20 trains] a day.',
    'The line sees [20 trains] per day.',
  )
  reads({ value: 90000000, unit: '1' }, 'It has a population of [90 million].')
  reads({ value: 2, unit: '1', counted: 'club' }, 'It founded [two sports clubs].')
  reads({ value: 300, unit: '1', counted: 'swiss' }, 'There were [300 Swiss], he said.')
  reads({ value: 300, unit: '1', counted: 'burmese' }, 'In Oman [300 Burmese] work in mines.')
  reads({ value: 300, unit: '1', counted: 'permit' }, 'There were [300 Burmese work permits].')
})

describe('counts told roughly', () => {
  reads({ value: 400, unit: '1', counted: 'ship', bound: '~' }, '[400-odd ships] came.')
  reads(
    { value: 20, unit: '1', counted: 'state', bound: '>=' },
    '[20-plus states] came.',
    '[20+ states] came.',
  )
  reads(
    { value: 5000000, unit: '1', counted: 'person' },
    '[5m people] came.',
    '[5 million people] came.',
  )
})

describe('a text of several quantities', () => {
  const text = 'Cuba sold 3,000 tons of sugar worth $2 million to 12 countries, up 8 percent.'
  const found = quantitiesIn(text)

  test('has them in order and apart', () => {
    expect(found.map((q) => text.slice(q.start, q.end))).toEqual([
      '3,000 tons',
      '$2 million',
      '12 countries',
      '8 percent',
    ])
  })

  test('names the rules that made each, outermost first', () => {
    expect(found[1]?.rules[0]).toBe('$<number>')
  })
})
