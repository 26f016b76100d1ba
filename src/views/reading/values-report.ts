import pico from 'picocolors'
import type { DocumentValues, QuantityView, TimeView } from '../../values/read-values.ts'
import { amountWords } from './amount-words.ts'
import { languageName } from './names.ts'
import { brief } from './printable.ts'
import type { ReportStyle } from './report-style.ts'
import { timeWords } from './time-words.ts'

const WIDEST_WORDS = 44

/** The values of a document for people: the words of each on the left, what they mean on the right. */
export function valuesReport({ document, values }: DocumentValues, style: ReportStyle): string {
  const { bold, dim } = pico.createColors(style.colour)
  const { id, title, published, language, text } = document
  const known = [
    published ? timeWords(published) : 'no date',
    language ? languageName(language) : 'unknown language',
  ]
  const head = `${bold(brief(title ?? id, 2 * style.width))}\n${dim(known.join(' · '))}\n\n`
  if (values.length === 0) return `${head}No values.\n\n`
  const rows = values.map((each) => ({
    words: brief(text.slice(each.start, each.end), WIDEST_WORDS),
    meaning: each.type === 'quantity' ? quantityWords(each) : timeMeaning(each),
  }))
  const width = Math.max(...rows.map(({ words }) => words.length))
  const lines = rows.map(
    ({ words, meaning }) => `  ${words.padEnd(width)}  ${dim('→')} ${meaning}\n`,
  )
  return `${head}${lines.join('')}\n`
}

function quantityWords({ value, high, unit, counted, bound, change }: QuantityView): string {
  const amount = amountWords({ value, high, unit, bound: bound as '=' })
  const noun = counted === null ? '' : ` ${brief(counted, 40)}`
  return `${amount}${noun}${change === null ? '' : change === 'up' ? ' ↑' : ' ↓'}`
}

function timeMeaning({ edtf, duration, every }: TimeView): string {
  const parts = [
    edtf === null ? null : edtf,
    duration === null ? null : `for ${duration}`,
    every === null ? null : `every ${every}`,
  ]
  return parts.filter(Boolean).join(' · ') || 'open'
}
