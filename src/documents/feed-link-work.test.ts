import { expect, test } from 'vitest'
import { findFeedLinks } from './feed-link-work.ts'

test('the feeds of a page are found from its text and address', () => {
  const html = '<link rel=alternate type="application/rss+xml" href="/rss"><p>News'
  expect(findFeedLinks({ html, address: 'https://news.example/today' })).toEqual([
    { url: 'https://news.example/rss', type: 'rss' },
  ])
})
