import { expect, test } from 'vitest'
import { serious } from './accessibility.ts'
import { allPages } from './all-pages.ts'
import { inBrowser, withApp } from './seen.ts'

/** All pages, one after the other, on a machine that has other work, too. */
const MINUTES = 5 * 60_000

inBrowser('no page has what axe calls serious', () => {
  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('%s, %i pixels wide', { timeout: MINUTES }, async ([colorScheme, width]) => {
    const viewport = { width, height: 800 }
    await withApp(
      async (seen) => {
        const found: Record<string, readonly string[]> = {}
        for (const [name, address] of Object.entries(await allPages(seen))) {
          await seen.open(address)
          const words = await serious(seen.page)
          if (words.length > 0) found[name] = words
        }
        expect(found).toEqual({})
      },
      { colorScheme, viewport },
    )
  })
})
