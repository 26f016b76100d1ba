import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { type MadeArchive, writeArchive } from '../../../bench/made-archives.ts'
import { members, page } from '../../../bench/written-records.ts'
import { damagedArchive, faultsOf, soundArchives } from '../../../test/support/damaged-archives.ts'
import { fileOf, gathered } from '../../../test/support/warc.ts'

const RUNS = 2000
const PAGES = Array.from({ length: 6 }, (_, i) => page(`<p>Page ${i} tells of ports.</p>`))
const TEXTS = PAGES.map((_, i) => `<p>Page ${i} tells of ports.</p>`)

test(`${RUNS} damaged archives are read to their end`, { timeout: 120_000 }, async () => {
  const archives = soundArchives()
  const path = fileOf()
  const faults: string[] = []
  for (let seed = 0; seed < RUNS; seed++) {
    const bytes = damagedArchive(archives, seed)
    writeFileSync(path, bytes)
    for (const fault of await faultsOf(path, bytes.length)) faults.push(`seed ${seed}: ${fault}`)
  }
  expect(faults).toEqual([])
})

test.for<[string, Uint8Array]>([
  ['not packed', Buffer.concat(PAGES)],
  ['packed by records', members(...PAGES)],
])('one wrong byte costs one record at most, in an archive that is %s', async ([, bytes]) => {
  const path = fileOf()
  // What an archive is is told by its first three bytes.
  const damage = fc.tuple(
    fc.integer({ min: 3, max: bytes.length - 1 }),
    fc.integer({ min: 1, max: 255 }),
  )
  await fc.assert(
    fc.asyncProperty(damage, async ([at, change]) => {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] as number) ^ change
      writeFileSync(path, damaged)
      const texts = (await gathered(path)).map((each) =>
        'bytes' in each ? Buffer.from(each.bytes).toString() : null,
      )
      expect(TEXTS.filter((text) => !texts.includes(text)).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})

test.for<MadeArchive['packed']>(['none', 'record'])(
  'warcio reads the same documents from an archive that is packed by: %s',
  async (packed) => {
    const path = join(fileOf(), '../made.warc')
    const { pages } = await writeArchive({ path, megabytes: 4, seed: 7, packed })
    const ours = (await gathered(path)).map((each) =>
      'bytes' in each ? [each.told?.url, Buffer.from(each.bytes).toString()] : each,
    )
    const theirs: unknown[] = []
    for await (const each of new WARCParser([readFileSync(path)])) {
      const is200 = each.warcType === 'response' && each.httpHeaders?.statusCode === 200
      if (is200) theirs.push([each.warcTargetURI, await each.contentText()])
    }
    expect(ours).toEqual(theirs)
    expect(ours).toHaveLength(pages)
  },
)
