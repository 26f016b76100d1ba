import { expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { madeDocuments } from './made-documents.ts'
import { prose } from './made-prose.ts'
import { worldOf } from './made-world.ts'
import { seeded } from './seeded.ts'

const SEED = 1

test('prose tells of nothing that could be recorded', () => {
  const world = worldOf(SEED, 1000)
  for (let n = 0; n < 300; n++) {
    const chance = seeded(SEED, 99, n)
    const when = { year: 2015, month: 3, day: 4 }
    const text = prose({ seed: SEED, world, pair: world.drawPair(chance), ...when, chance })
    expect(read({ id: 'prose', language: 'en', published: '2015-03-04', text }).records).toEqual([])
  }
})

test('a made document has as many bytes for a record as articles of agencies, 150 to 200', () => {
  const made = madeDocuments({ documents: 20_000, seed: SEED })
  let [bytes, records] = [0, 0]
  for (let n = 9000; n < 9200; n++) {
    const document = made(n)
    bytes += Buffer.byteLength(document.text)
    records += read(document).records.length
  }
  expect(bytes / records).toBeGreaterThan(150)
  expect(bytes / records).toBeLessThan(200)
})
