import { read } from '../src/index.ts'
import { type Corpus, corpus } from './corpus.ts'
import { costOf } from './cpu-time.ts'
import { short, table } from './table.ts'
import { verdict } from './verdict.ts'

const SIZES = [250_000, 500_000, 1_000_000]
const SECONDS_EACH = 4

/** Time a megabyte of one document that is one line, at three sizes: the same where time is linear in size. */
function oneLine({ texts }: Corpus): string {
  const line = texts.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
  const rows = SIZES.map((size) => {
    const document = {
      id: 'one-line',
      text: lineOf(line, size),
      published: '2024-06-03',
      language: 'en',
    }
    const { seconds } = costOf(() => read(document), SECONDS_EACH)
    return { size, records: read(document).records.length, each: seconds / (size / 1e6) }
  })
  const times = rows.map(({ each }) => each)
  const printed = table(
    ['characters', 'records', 's per million'],
    rows.map(({ size, records, each }) => [`${size}`, `${records}`, short(each)]),
  )
  return `${printed}\n${verdict('time a character', times, 0.2)}`
}

function lineOf(line: string, size: number): string {
  return line.repeat(Math.ceil(size / line.length)).slice(0, size)
}

console.log(oneLine(corpus()))
