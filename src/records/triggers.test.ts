import { describe, expect, test } from 'vitest'
import { analysed } from '../../test/support/text.ts'
import { en } from '../languages/en/pack.ts'
import { triggersIn } from './trigger-words.ts'
import { TRIGGER, type Trigger } from './triggers.ts'

/** The words of a sentence that are triggers of a kind. */
function triggerWords(text: string, kind: Trigger): string[] {
  const analysis = analysed(text)
  const triggers = triggersIn(analysis, en)
  const { tokens } = analysis
  const found: string[] = []
  const next = (from: number) => triggers.next(from, tokens.length, kind)
  for (let at = next(0); at < tokens.length; at = next(at + 1)) found.push(tokens[at]?.text ?? '')
  return found
}

describe('the words that a record can begin at', () => {
  test.for([
    ['Peru and Chile agreed to build a port.', TRIGGER.commitment, ['agreed']],
    ['Kenya thanked Ghana for its help.', TRIGGER.position, ['thanked']],
    ['The Talks were held behind the summit.', TRIGGER.event, ['Talks', 'summit']],
    ['He met the visiting premier.', TRIGGER.guest, ['visiting']],
    ['New Railways and a pipeline cross Mali.', TRIGGER.link, ['Railways', 'pipeline']],
    ['Two treaties and a memorandum were signed.', TRIGGER.instrument, ['treaties', 'memorandum']],
    ['The river is wide.', TRIGGER.event, []],
  ] as const)('%s', ([text, kind, words]) => {
    expect(triggerWords(text, kind)).toEqual(words)
  })
})

test('a run of tokens has a trigger only where one stands within it', () => {
  const analysis = analysed('A treaty was signed.')
  const triggers = triggersIn(analysis, en)
  expect(triggers.has(1, TRIGGER.instrument)).toBe(true)
  expect(triggers.within(0, 1, TRIGGER.instrument)).toBe(false)
  expect(triggers.next(2, 5, TRIGGER.instrument)).toBe(5)
})
