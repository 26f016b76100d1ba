import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Peru and Chile held talks in Lima on Monday.\n\n'

/** The commitments of a list behind a sentence that names the two parties. */
function commitments(...lines: string[]) {
  return records(LEAD + lines.join('\n'), 'commitment', { published: '2019-06-12' })
}

describe('the items of a list', () => {
  test('promise what the sentence before them says', () => {
    const found = commitments(
      'The two sides agreed on the following:',
      '- to open the fish terminal by June 2021;',
      '- to train 60 inspectors in Tacna.',
    )
    expect(found).toMatchObject([
      { by: ['PE', 'CL'], action: 'open the fish terminal by June 2021', due: '../2021-06' },
      { by: ['PE', 'CL'], action: 'train 60 inspectors in Tacna', strength: 'binding' },
    ])
    expect(found[0]?.evidence.map((e) => e.quote)).toEqual([
      'to open the fish terminal by June 2021',
      'The two sides agreed on the following',
    ])
  })

  test('begin with a verb behind "will" and "to"', () => {
    expect(
      commitments('Chile will:', '(a) build a hospital in Tacna;', '(b) train nurses.'),
    ).toMatchObject([
      { by: ['CL'], action: 'build a hospital in Tacna', strength: 'pledged' },
      { by: ['CL'], action: 'train nurses' },
    ])
  })

  test('follow a sentence that is left open, and may begin with an adverb', () => {
    expect(
      commitments('The two sides agreed to', '• Build a dam;', '• Jointly repair the road.'),
    ).toMatchObject([{ action: 'Build a dam' }, { action: 'repair the road' }])
  })

  test('are provisions of a document', () => {
    const found = commitments(
      'The memorandum provides for:',
      '• exchange of students;',
      '• the construction of a dam.',
    )
    expect(found.map(({ action, strength }) => [action, strength])).toEqual([
      ['exchange of students', 'binding'],
      ['the construction of a dam', 'binding'],
    ])
  })

  test('promise nothing behind other words', () => {
    expect(commitments('The delegation included:', '• training officers;', '• police.')).toEqual([])
    expect(
      commitments('The two sides did not agree to:', '- open a port;', '- cut duties.'),
    ).toEqual([])
  })
})
