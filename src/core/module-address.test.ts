import { expect, test } from 'vitest'
import { moduleAddress } from './module-address.ts'

test('a module has the extension of the one that asks for it', () => {
  const asked = (from: string) => moduleAddress('../read', `file:///app/${from}`)
  expect([asked('src/doors/run.ts'), asked('dist/doors/run.js')]).toEqual([
    'file:///app/src/read.ts',
    'file:///app/dist/read.js',
  ])
})
