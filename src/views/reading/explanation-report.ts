import pico from 'picocolors'
import type { Explanation, SentenceExplanation } from '../../records/explanation.ts'
import { plainText } from './marked-text.ts'
import { brief } from './printable.ts'
import { documentHead } from './reading-report.ts'
import { recordWords } from './record-line.ts'
import type { ReportStyle } from './report-style.ts'

const LONGEST = 200

/**
 * An explanation for people: each sentence with the records it yields, below each the frames, rules and
 * lexicon entries that made it, the outermost first; and what came near to a record and why it was
 * dropped. `only` shows one record alone, by its number counted from 1.
 */
export function explanationReport(
  explanation: Explanation,
  only: number | null,
  style: ReportStyle,
): string {
  const { document, sentences } = explanation
  const shown =
    only === null ? sentences : sentences.flatMap((sentence) => onlyRecord(sentence, only))
  const body = shown.map((sentence) => sentenceText(sentence, style)).join('\n')
  return `${documentHead(document, style, [])}\n${body || 'No sentences are read.\n'}\n`
}

function onlyRecord(sentence: SentenceExplanation, only: number): SentenceExplanation[] {
  const records = sentence.records.filter(({ index }) => index === only - 1)
  return records.length === 0 ? [] : [{ ...sentence, records, dropped: [] }]
}

function sentenceText(sentence: SentenceExplanation, style: ReportStyle): string {
  const { dim } = pico.createColors(style.colour)
  const said = plainText(sentence.text.slice(0, 1500), '│ ', style)
  const records = sentence.records.map((each) => recordTree(each, style))
  const dropped = sentence.dropped.map((each) => droppedText(each, style))
  const nothing =
    records.length + dropped.length === 0 ? `  ${dim('nothing came near a record')}\n` : ''
  return `${said}${records.join('')}${dropped.join('')}${nothing}`
}

function recordTree(found: SentenceExplanation['records'][number], style: ReportStyle): string {
  const { green, dim } = pico.createColors(style.colour)
  const { record, index, rules } = found
  const head = `  ${green('✓')} ${index + 1} ${record.kind}: ${recordWords(record)}\n`
  const tree = rules.map((rule, i) => {
    const depth = i === 0 ? 0 : 1 + (rule.length - rule.trimStart().length) / 2
    return `    ${'  '.repeat(depth)}${dim('└')} ${brief(rule, LONGEST)}\n`
  })
  return `${head}${tree.join('')}`
}

function droppedText(
  { reader, reason, words }: SentenceExplanation['dropped'][number],
  style: ReportStyle,
): string {
  const { red, dim } = pico.createColors(style.colour)
  return `  ${red('✗')} ${brief(reader, 60)}: ${brief(reason, LONGEST)} ${dim(`(${brief(words, 80)})`)}\n`
}
