import { expect, test } from 'vitest'
import { originalOf } from '../../sources/original.ts'
import type { TextSource } from '../../sources/source-text.ts'
import { type BatchTask, readBatch, readWithOriginals } from './read-batch.ts'

const TEXT = 'Chad and Togo signed a trade agreement on 4 May 2023.'

function source(id: string, more: Partial<TextSource> = {}): TextSource {
  return { name: `${id}.txt`, id, format: 'plain', text: TEXT, ...more }
}

test('each reading gets its own bytes back, and no thread gets them', async () => {
  const bytes = (id: string) => originalOf(Buffer.from(id), 'text/plain', 'koi8-r')
  const sources = [
    source('a', { original: bytes('a') }),
    source('broken', { format: 'json', text: '{', original: bytes('broken') }),
    source('c'),
    source('d', { original: bytes('d') }),
  ]
  let sent: BatchTask | null = null
  const { readings, complaints } = await readWithOriginals(
    (task) => {
      sent = task
      return readBatch(task)
    },
    { sources, published: null },
  )
  expect(complaints).toHaveLength(1)
  expect(readings.map(({ name, original }) => [name, original?.sha256 ?? null])).toEqual([
    ['a.txt', bytes('a').sha256],
    ['c.txt', null],
    ['d.txt', bytes('d').sha256],
  ])
  expect(JSON.stringify(sent)).not.toContain('sha256')
})

test.for<[string, Partial<TextSource>, string | null, string | null]>([
  ['a feed', { told: { published: '2023-05-06', publishedFrom: 'feed' } }, null, 'feed'],
  [
    'its JSON',
    { format: 'json', text: JSON.stringify({ text: TEXT, published: '2023-05-06' }) },
    null,
    'json',
  ],
  ['an option', {}, '2023-05-06', 'option'],
  ['its text', { text: `Published: 6 May 2023\n\n${TEXT}` }, null, 'text'],
  ['nothing', {}, null, null],
])('a day that is told by %s is known to be', async ([, more, published, from]) => {
  const { readings } = readBatch({ sources: [source('a', more)], published })
  expect(readings[0]?.document.published ?? null).toBe(from && '2023-05-06')
  expect(readings[0]?.provenance).toEqual({ authors: [], publishedFrom: from })
})
