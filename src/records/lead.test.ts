import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'

const LINES = [
  'The ministers of Peru, Chile and Bolivia met in Lima on Monday.',
  'The ministers:',
  'Condemned in the strongest terms the raid on the harbour;',
  'Reaffirmed their solidarity with Ecuador;',
  'Stressed the need to open the border.',
]

/** Who holds or does what in a document of lines. */
function sides(lines: readonly string[]) {
  const text = lines.join('\n\n')
  const { records } = read({ id: 'a', text, language: 'en', published: '2019-06-12' })
  return records.flatMap((r) => (r.kind === 'position' || r.kind === 'commitment' ? [r.by] : []))
}

describe('the points of a communiqué', () => {
  test('are of those who are named above the list', () => {
    const all = ['PE', 'CL', 'BO']
    expect(sides(LINES)).toEqual([all, all, all])
  })

  test('but not behind another line', () => {
    const other = [...LINES.slice(0, 2), 'They had lunch.', ...LINES.slice(2)]
    expect(sides(other)).not.toEqual(sides(LINES))
  })
})
