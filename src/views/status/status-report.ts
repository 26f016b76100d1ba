import pico from 'picocolors'
import type { Status } from '../../ledger/store/reads/ledger-reads.ts'
import { numberWords } from '../reading/amount-words.ts'
import { countOf } from '../reading/count-words.ts'
import { plainText } from '../reading/marked-text.ts'
import { languageName } from '../reading/names.ts'
import { brief } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { recordCounts } from '../reading/summary.ts'
import { fromToWords } from '../reading/time-words.ts'

const LONGEST = 200
const PLURALS: Readonly<Record<string, readonly [string, string]>> = {
  promise: ['promise', 'promises'],
  target: ['target', 'targets'],
  meeting: ['meeting', 'meetings'],
  document: ['signed or drafted document', 'signed or drafted documents'],
  route: ['route', 'routes'],
  figure: ['figure', 'figures'],
  stance: ['stance', 'stances'],
}

/** What is in a ledger, for people; `file` is its name. */
export function statusReport(status: Status, file: string, style: ReportStyle): string {
  const { bold } = pico.createColors(style.colour)
  const { documents, replaced, first, last } = status
  const span = first !== null && last !== null ? `, ${fromToWords(first, last)}` : ''
  const older =
    replaced > 0 ? ` · ${countOf(replaced, 'older version', 'older versions')} kept` : ''
  const lines = [
    `${countOf(documents, 'document', 'documents')}${span}${older}`,
    recordCounts(status.records),
    threadWords(status.threads),
    reviewedWords(status),
    languageWords(status.languages),
    readerWords(status.readers),
  ]
  const shown = lines.filter((line) => line !== '').map((words) => plainText(words, '  ', style))
  return `${bold(brief(file, LONGEST))}\n${shown.join('')}`
}

/** The same as JSON; `file` is its name. */
export function statusJson(status: Status, file: string) {
  return { ledger: file, ...status }
}

function threadWords(threads: Status['threads']): string {
  const total = Object.values(threads).reduce((sum, count) => sum + count, 0)
  const kinds = Object.entries(PLURALS).flatMap(([kind, [one, many]]) => {
    const count = threads[kind] ?? 0
    return count === 0 ? [] : [countOf(count, one, many)]
  })
  return `${countOf(total, 'thread', 'threads')}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`
}

function reviewedWords({ reviewed, decisions }: Status): string {
  if (decisions === 0) return 'no decisions: nobody has reviewed anything yet'
  const records = reviewed === 0 ? 'no record' : countOf(reviewed, 'record', 'records')
  return `${countOf(decisions, 'decision', 'decisions')} · ${records} reviewed`
}

function languageWords(languages: Status['languages']): string {
  const names = Object.entries(languages).map(([language, count]) => {
    const name = language === 'unknown' ? 'unknown language' : languageName(language)
    return `${brief(name, LONGEST)} ${numberWords(count)}`
  })
  return names.length === 0 ? '' : `languages: ${names.join(', ')}`
}

function readerWords(readers: Status['readers']): string {
  const versions = Object.entries(readers).map(
    ([version, count]) => `${brief(version, LONGEST)} (${countOf(count, 'document', 'documents')})`,
  )
  return versions.length === 0 ? '' : `read by version ${versions.join(', ')}`
}
