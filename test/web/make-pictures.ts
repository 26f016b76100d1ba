import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { allPages } from './all-pages.ts'
import { setup } from './built-app.ts'
import { NO_CHROMIUM } from './chromium.ts'
import { closeBrowser, withApp } from './seen.ts'

/** Makes a picture of each page, light and dark, wide and narrow: `npm run pictures -- [--to FOLDER] [--only NAME]`. */
const { values } = parseArgs({
  options: { to: { type: 'string', default: 'pictures' }, only: { type: 'string' } },
})

const SCHEMES = ['light', 'dark'] as const
const SIZES = [
  ['wide', { width: 1280, height: 900 }],
  ['narrow', { width: 360, height: 780 }],
] as const

if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM)
const clear = await setup()
mkdirSync(values.to, { recursive: true })
for (const colorScheme of SCHEMES) {
  for (const [size, viewport] of SIZES) {
    await withApp(
      async (seen) => {
        for (const [name, address] of Object.entries(await allPages(seen))) {
          if (values.only !== undefined && values.only !== name) continue
          await seen.open(address)
          const path = `${values.to}/${name}-${colorScheme}-${size}.png`
          await seen.page.screenshot({ path })
          console.log(path)
        }
      },
      { colorScheme, viewport, reducedMotion: 'reduce' },
    )
  }
}
await closeBrowser()
clear()
