import { expect, test } from 'vitest'
import { type GivenText, type TestLedger, withLedger } from '../../test/support/ledger.ts'

const CROPS =
  'maize millet sorghum wheat rice barley oats sesame beans lentils peas soya groundnuts rye'.split(
    ' ',
  )

/** A terminal that is promised for one crop after the other, each time in other words. */
const EARLIER = CROPS.map((crop, i): [string, GivenText] => [
  `Chad plans to build a grain terminal in Lomé port with Togo that takes in ${crop} from the growers of the north.`,
  { published: `2020-03-${String(i + 1).padStart(2, '0')}` },
])

const LATER = CROPS.map((crop, i): [string, GivenText] => [
  `Chad will build a grain terminal in Lomé port with Togo and Niger for ${crop}.`,
  { published: `2021-04-${String(i + 1).padStart(2, '0')}` },
])

const told = async (texts: readonly [string, GivenText][], { add, threads }: TestLedger) => {
  for (const [text, given] of texts) await add(text, given)
  const found = (await threads()).filter(({ kind }) => kind === 'promise')
  return found.map(({ records, ...thread }) => ({ ...thread, records: records.length }))
}

test('a thread that grew is the same as one that is made of all at once', async () => {
  const texts = [...EARLIER, ...LATER]
  const grown = await withLedger((ledger) => told(texts, ledger))
  const backwards = await withLedger((ledger) => told(texts.toReversed(), ledger))
  expect(grown).toEqual(backwards)
  expect(grown).toMatchObject([{ records: 28 }])
})

test('a thread keeps the name that its first records gave it, and gains parties', async () => {
  const [before] = await withLedger((ledger) => told(EARLIER, ledger))
  const [after] = await withLedger((ledger) => told([...EARLIER, ...LATER], ledger))
  const [alone] = await withLedger((ledger) => told(LATER, ledger))
  expect(after).toMatchObject({ key: before?.key, label: before?.label })
  expect(alone?.label).not.toBe(before?.label)
  expect(before?.parties).toEqual(['TD', 'TG'])
  expect(after?.parties).toEqual(['NE', 'TD', 'TG'])
})
