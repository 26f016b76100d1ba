import { describe, expect, test } from 'vitest'
import { commitmentFrames } from '../languages/en/records/commitment-frames.ts'
import { positionFrames } from '../languages/en/records/position-frames.ts'
import { frameIndex } from './frame.ts'

describe('a frame', () => {
  test('is found by each word that triggers it, the longest first', () => {
    const index = frameIndex([
      { pattern: 'agree <do>' },
      { pattern: 'agree|consent on plan? for <doing>' },
    ])
    expect(index.triggers.get('agree')?.map((f) => f.frame.pattern)).toEqual([
      'agree|consent on plan? for <doing>',
      'agree <do>',
    ])
    expect(index.triggers.get('consent')).toHaveLength(1)
  })

  test.for(['<do> agree', 'agree?  <do>'])(
    'that does not begin with a word is refused: "%s"',
    (pattern) => {
      expect(() => frameIndex([{ pattern }])).toThrow('a frame begins with a word')
    },
  )

  test('with a slot of another name is refused', () => {
    expect(() => frameIndex([{ pattern: 'agree <something>' }])).toThrow('unknown slot <something>')
  })

  test('of English compiles', () => {
    expect(frameIndex(commitmentFrames.frames).triggers.size).toBeGreaterThan(100)
    expect(frameIndex(positionFrames.frames).triggers.size).toBeGreaterThan(100)
  })
})
