import pico from 'picocolors'
import type { ClaimCheck } from '../../checks/check-claims.ts'
import type { Claim } from '../../checks/claim.ts'
import type { Answer, ClaimAnswer } from '../../checks/claim-answer.ts'
import type { Finding } from '../../checks/finding.ts'
import { firstQuote } from '../../records/first-quote.ts'
import { capitalised } from '../reading/capitalised.ts'
import { countOf } from '../reading/count-words.ts'
import { markedText, plainText } from '../reading/marked-text.ts'
import { brief, printable } from '../reading/printable.ts'
import { recordWords } from '../reading/record-line.ts'
import type { ReportStyle } from '../reading/report-style.ts'
import { timeWords } from '../reading/time-words.ts'

const WORDS: Readonly<Record<Answer, string>> = {
  supported: 'supported',
  contradicted: 'CONTRADICTED',
  'not-comparable': 'not comparable',
  new: 'new',
}
const ORDER: readonly Answer[] = ['contradicted', 'not-comparable', 'supported', 'new']
const MOST_RECORDS = 4
const LONGEST = 160

/** What is to be said of each claim of a text, and of its own arithmetic. */
export function checkReport({ answers, within }: ClaimCheck, style: ReportStyle): string {
  const told = answers.map((each, i) => answerText(each, i + 1, style))
  const own = within.filter(({ kind }) => kind !== 'support')
  const inside = own.length === 0 ? '' : `\nIn the text itself\n\n${findingsReport(own, style)}`
  return `${told.join('\n')}${inside}\n${sum(answers, own)}\n`
}

function answerText(
  { claim, answer, reason, records }: ClaimAnswer,
  at: number,
  style: ReportStyle,
) {
  const { bold, red, green, yellow, dim } = pico.createColors(style.colour)
  const colour = { supported: green, contradicted: red, 'not-comparable': yellow, new: dim }[answer]
  const head = `${bold(String(at))} ${colour(WORDS[answer])}  ${recordWords(claim.record)}\n`
  const quote = quoteLines(claim, style)
  const because = plainText(capitalised(reason), '    ', style)
  return `${head}${quote}${because}${records
    .slice(0, MOST_RECORDS)
    .map((each) => sourceLine(each, style))
    .join('')}`
}

/** Findings about figures, each with the statements that it rests on. */
export function findingsReport(findings: readonly Finding[], style: ReportStyle): string {
  const { bold, red, yellow } = pico.createColors(style.colour)
  return findings
    .map(({ verdict, kind, reason, records, inferred }) => {
      const colour = kind === 'alarm' ? red : yellow
      const head = `${colour(bold(verdict.replaceAll('-', ' ')))}${inferred ? ' (computed, not stated)' : ''}\n`
      const because = plainText(reason, '    ', style)
      const from = records.slice(0, MOST_RECORDS).map((each) => sourceLine(each, style))
      return `${head}${because}${from.join('')}`
    })
    .join('\n')
}

function quoteLines({ record }: Claim, style: ReportStyle): string {
  return markedText([{ words: firstQuote(record), marked: true }], '  │ ', style)
}

/** A statement that an answer rests on: its words, who published them and when, and its key. */
function sourceLine({ key, document, record, review }: Claim, style: ReportStyle): string {
  const { dim } = pico.createColors(style.colour)
  const where = [
    printable(document.source ?? document.title ?? document.id),
    document.published === null ? 'undated' : timeWords(document.published),
    key,
    review === undefined || review === 'unreviewed' ? null : review,
  ]
  const words = `“${brief(firstQuote(record), LONGEST)}”`
  const text = plainText(words, '    ', style)
  return `${text}    ${dim(`— ${where.filter(Boolean).join(', ')}`)}\n`
}

function sum(answers: readonly ClaimAnswer[], own: readonly Finding[]): string {
  const counts = ORDER.flatMap((answer) => {
    const count = answers.filter((each) => each.answer === answer).length
    return count === 0 ? [] : [`${count} ${WORDS[answer].toLowerCase()}`]
  })
  const claims = countOf(answers.length, 'claim', 'claims')
  const list = counts.length === 0 ? '' : `: ${counts.join(', ')}`
  return own.length === 0
    ? `${claims}${list}`
    : `${claims}${list} · ${own.length} in the text itself`
}
