import { expect, test } from 'vitest'
import { inertPage } from './inert-page.ts'

test('what reaches for the network by itself is passed over as a second head', () => {
  const page = '<LINK rel=preconnect href=//a.example><base\nhref=//b.example><meta/http-equiv=x>'
  expect(inertPage(page)).toBe(
    '<head rel=preconnect href=//a.example><head\nhref=//b.example><head/http-equiv=x>',
  )
})

test('frames and what is embedded are passed over, and what stands in their place is shown', () => {
  const page = '<iframe src=//a.example></iframe><object data=b><p>No plug-in.</p></object>'
  expect(inertPage(page)).toBe(
    '<head src=//a.example></iframe><head data=b><p>No plug-in.</p></object>',
  )
})

test('all else stays as it is', () => {
  const page =
    '<p>a <links> &lt;link> < link <metal> <frames>, <img src=x> <script>"</base>"</script>'
  expect(inertPage(page)).toBe(page)
})
