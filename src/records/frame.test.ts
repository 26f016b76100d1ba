import { describe, expect, test } from 'vitest'
import { analysed } from '../../test/support/text.ts'
import { commitmentFrames } from '../languages/en/commitment-frames.ts'
import { positionFrames } from '../languages/en/position-frames.ts'
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

  test('needs the last words that must stand behind its trigger', () => {
    const index = frameIndex([{ pattern: 'be under? consideration|study' }, { pattern: 'be <do>' }])
    const needs = index.triggers.get('be')?.map(({ need }) => need) ?? []
    const held = (text: string) => index.needs.heldIn(analysed(text), { from: 0, to: 3 })
    expect(needs).toEqual([0, -1])
    expect([...held('It was meant to.'), ...held('It is Study.')]).toEqual([0, 1])
  })

  test('of English compiles', () => {
    expect(frameIndex(commitmentFrames.frames).triggers.size).toBeGreaterThan(100)
    expect(frameIndex(positionFrames.frames).triggers.size).toBeGreaterThan(100)
  })
})
