import { expect, test } from 'vitest'
import { unreadParts } from './complaints.ts'
import type { ReadySource } from './ready-source.ts'

const paper: ReadySource = {
  name: 'protocol.pdf',
  id: 'protocol',
  format: 'article',
  document: { id: 'protocol', text: 'Trade grew.' },
  provenance: { authors: [], publishedFrom: null },
}

test('pages and languages that are not read are told', () => {
  expect(unreadParts(paper, 'en')).toEqual([])
  expect(unreadParts({ ...paper, unread: 2 }, 'de').map(({ message }) => message)).toEqual([
    '"protocol.pdf" is damaged: at least 2 of its pages cannot be read; the others are.',
    '"protocol.pdf" is in German, so it has no records; what is read is English.',
  ])
})
