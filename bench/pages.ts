import { readPage } from '../src/documents/html/read-page.ts'
import { read } from '../src/index.ts'
import { type Corpus, corpus, type Text } from './corpus.ts'
import { costOf } from './cpu-time.ts'
import { pageAround } from './made-pages.ts'
import { short, table } from './table.ts'

const SECONDS_EACH = 8

/** What records from pages cost beside records from the texts of the same articles. */
function pages({ texts }: Corpus): string {
  const made = texts.map((text) => ({ ...text, html: pageAround(text) }))
  const articles = made.map(({ id, html }) => ({ id, ...textOf(html) }))
  const reading = costOf(() => {
    for (const each of articles) read(each)
  }, SECONDS_EACH)
  const whole = costOf(() => {
    for (const { id, html } of made) read({ id, ...textOf(html) })
  }, SECONDS_EACH)
  const size = (of: (each: (typeof made)[number], i: number) => string) =>
    made.reduce((sum, each, i) => sum + Buffer.byteLength(of(each, i)), 0) / 1e6
  const html = size((each) => each.html)
  const text = size((_, i) => articles[i]?.text ?? '')
  const rows = [
    [
      'texts → records',
      short(text),
      short(reading.seconds),
      short(text / reading.seconds),
      '100 %',
    ],
    [
      'pages → records',
      short(html),
      short(whole.seconds),
      short(html / whole.seconds),
      percent(reading.seconds / whole.seconds),
    ],
  ]
  return table(['what', 'MB', 's', 'MB/s', 'speed beside texts'], rows)
}

function textOf(html: string): Pick<Text, 'text'> {
  return { text: readPage(html)?.text ?? '' }
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`
}

console.log(pages(corpus()))
