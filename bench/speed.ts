import { bytes, type Corpus, corpus, kilobytes, sample, type Text } from './corpus.ts'
import { costOf } from './cpu-time.ts'
import type { Reader } from './reader.ts'
import { chrono } from './readers/chrono.ts'
import { compromise } from './readers/compromise.ts'
import { rapporteur } from './readers/rapporteur.ts'
import { recognizersText } from './readers/recognizers.ts'
import { wink } from './readers/wink.ts'
import { short, table } from './table.ts'

const READERS: readonly Reader[] = [rapporteur, wink, compromise, chrono, recognizersText]
const SECONDS_EACH = 8

interface Speed {
  readonly reader: Reader
  readonly texts: readonly Text[]
  readonly passes: number
  readonly megabytes: number
}

/** Megabytes of text that each reader gets through in a second of processor time, over the same texts. */
function speed({ texts }: Corpus): string {
  const speeds = READERS.map((reader) => speedOf(reader, texts))
  const ours = speeds[0]?.megabytes ?? Number.NaN
  const rows = speeds.map((each) => [
    each.reader.name,
    each.reader.makes,
    `${kilobytes(each.texts)}`,
    `${each.texts.length}`,
    `${each.passes}`,
    short(each.megabytes),
    `${short(ours / each.megabytes)}`,
  ])
  const heading = ['reader', 'makes', 'KB', 'texts', 'passes', 'MB/s', 'rapporteur is × as fast']
  return table(heading, rows)
}

function speedOf(reader: Reader, all: readonly Text[]): Speed {
  const texts = reader.limit === undefined ? all : sample(all, reader.limit)
  const { seconds, passes } = costOf(() => {
    for (const text of texts) reader.read(text)
  }, SECONDS_EACH)
  return { reader, texts, passes, megabytes: bytes(texts) / 1e6 / seconds }
}

console.log(speed(corpus()))
