import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('a thing is asked once, another thing for itself', () => {
  const asked: number[] = []
  const doubled = oncePer(({ n }: { n: number }) => {
    asked.push(n)
    return n * 2
  })
  const [two, three] = [{ n: 2 }, { n: 3 }]
  expect([doubled(two), doubled(two), doubled(three), doubled({ n: 2 })]).toEqual([4, 4, 6, 4])
  expect(asked).toEqual([2, 3, 2])
})

test('that nothing was found is known too', () => {
  let asked = 0
  const nothing = oncePer((_: object): undefined => void asked++)
  const thing = {}
  expect([nothing(thing), nothing(thing)]).toEqual([undefined, undefined])
  expect(asked).toBe(1)
})

test('what throws is asked again', () => {
  let asked = 0
  const fails = oncePer((_: object) => {
    if (++asked === 1) throw new Error('not yet')
    return 'now'
  })
  const thing = {}
  expect(() => fails(thing)).toThrow('not yet')
  expect(fails(thing)).toBe('now')
})
