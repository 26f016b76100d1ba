import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { FILLER } from './long-reading.ts'
import { inBrowser, type Seen, withApp } from './seen.ts'

const WORDS = 'Trade between Chad and Togo amounted to $42 million in 2021.'

/** Adds a file as a browser sends it, and gives the key of its document. */
async function addedFile({ origin }: Seen, name: string, content: string): Promise<string> {
  const body = new FormData()
  body.append('file', new File([content], name))
  const sent = { method: 'POST', headers: { 'X-Rapporteur': '1' }, body }
  const answer = await fetch(`${origin}/api/documents`, sent)
  const { documents } = (await answer.json()) as { documents: { document: string }[] }
  return documents[0]?.document ?? ''
}

inBrowser('the original page', () => {
  test('stands beside the text, and is inert', async () => {
    const asked: string[] = []
    const elsewhere = createServer((_request, response) => response.end())
    elsewhere.on('connection', () => asked.push('a connection'))
    await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
    const there = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
    await withApp(
      async (seen) => {
        const { page, open, complaints } = seen
        page.on('dialog', (dialog) => asked.push(`a dialog ${dialog.message()}`))
        await open(`/documents/${await addedFile(seen, 'page.html', hostilePage(there))}`)
        await page.getByRole('button', { name: 'The original page beside it' }).click()
        const frame = page.frameLocator('iframe')
        await frame.getByText(WORDS).waitFor()
        await page.waitForTimeout(1500)
        expect(await frame.locator('#ran').count()).toBe(0)
        const colour = await frame
          .locator('h1')
          .evaluate((h1) => h1.ownerDocument.defaultView?.getComputedStyle(h1).color)
        expect(colour).toBe('rgb(0, 128, 0)')
        expect(asked).toEqual([])
        expect(new URL(page.url()).search).toBe('?original=true')
        await frame.getByRole('button', { name: 'Send' }).click()
        await page.waitForTimeout(300)
        expect(asked).toEqual([])
        mustBeRefusals(complaints)
      },
      { fill: async () => undefined },
    )
    elsewhere.close()
  })

  test('is a download where a token is needed, which a frame cannot show', async () => {
    await withApp(
      async (seen) => {
        const { page, open } = seen
        const key = await addedFile(seen, 'page.html', hostilePage('http://127.0.0.1:9'))
        await open('/documents')
        await page.evaluate(() => sessionStorage.setItem('rapporteur-token', 'a token of a test'))
        await open(`/documents/${key}?original=true`)
        await page.getByText('A frame cannot show the token').waitFor()
        expect(await page.locator('iframe').count()).toBe(0)
        const beside = page.getByRole('region', { name: 'The original page' })
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          beside.getByRole('button', { name: 'Download the original (html)' }).click(),
        ])
        expect(file.suggestedFilename()).toBe(`${key}.html`)
      },
      { fill: async () => undefined },
    )
  })
})

/** What the policy of the frame refuses is told as errors, which are wished here, and no fault of the app. */
function mustBeRefusals(complaints: readonly string[]): void {
  const others = complaints.filter(
    (each) => !/Content Security Policy|sandbox|^Unsafe attempt/i.test(each),
  )
  expect(others).toEqual([])
  ;(complaints as string[]).length = 0
}

/** A page that tries all that a page can to run, to be sent, or to ask for something. */
function hostilePage(there: string): string {
  const script =
    "document.body.append(Object.assign(document.createElement('p'), {id: 'ran'}));alert(1)"
  return `<!doctype html><html><head><title>Trade of two</title><base href="${there}/">
<link rel="preconnect" href="${there}"><link rel="stylesheet" href="${there}/a.css"><link rel="prefetch" href="${there}/b">
<meta http-equiv="refresh" content="0;url=${there}/refreshed"><script src="${there}/c.js"></script><script>${script}</script>
<style>@import url(${there}/d.css); h1 { color: green } body { background: url(${there}/e.png) }</style></head>
<body onload="${script}"><article><h1 onclick="${script}">Trade of two</h1><img src="${there}/f.png" onerror="${script}"><img src="g.png">
<p>${WORDS}</p><p>${FILLER.repeat(8)}</p><svg onload="${script}"><use href="${there}/h.svg#a"/></svg>
<form action="${there}/sent" method="post"><input name="a" value="1" autofocus onfocus="${script}"><button>Send</button></form>
<iframe src="${there}/i"></iframe><object data="${there}/j"></object><embed src="${there}/k"><video src="${there}/l" autoplay></video>
<audio src="${there}/m" autoplay></audio></article></body></html>`
}
