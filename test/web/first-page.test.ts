import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inBrowser, withApp } from './seen.ts'

/** Kilobytes of JavaScript, as gzip makes them. */
const MOST_KILOBYTES = 200

inBrowser('the first page', () => {
  test.for(['/', '/IR-KZ'])('at %s has little JavaScript', async (address) => {
    await withApp(async ({ open, page }) => {
      const sizes: number[] = []
      page.on('response', async (answer) => {
        if (!/javascript/.test(answer.headers()['content-type'] ?? '')) return
        sizes.push(gzipSync(await answer.body()).length)
      })
      await open(address)
      const kilobytes = sizes.reduce((sum, each) => sum + each, 0) / 1000
      expect(sizes.length).toBeGreaterThan(0)
      expect(kilobytes).toBeLessThan(MOST_KILOBYTES)
    })
  })

  test('asks nobody but its own server', async () => {
    await withApp(async ({ open, page, origin }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await open('/IR-KZ')
      expect(
        asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
      ).toEqual([])
      expect(asked.length).toBeGreaterThan(3)
    })
  })
})
