import pico from 'picocolors'
import { plainText } from '../reading/marked-text.ts'
import { printable } from '../reading/printable.ts'
import type { ReportStyle } from '../reading/report-style.ts'

/** What is told under a name: "due: 2026". Nothing is told where it is null or empty. */
export type Fact = readonly [name: string, words: string | readonly string[] | null]

const WIDEST_NAME = 16

/** Facts one below the other, their words in line, wrapped where they are long. */
export function factLines(facts: readonly Fact[], style: ReportStyle): string {
  const { dim } = pico.createColors(style.colour)
  const told = facts.flatMap(([name, words]) => {
    const all = typeof words === 'string' ? [words] : (words ?? [])
    const shown = all.filter((each) => each !== '')
    return shown.length === 0 ? [] : [[name, shown] as const]
  })
  const width = Math.min(WIDEST_NAME, Math.max(0, ...told.map(([name]) => name.length)))
  const indent = ' '.repeat(width + 2)
  return told
    .map(([name, words]) => {
      const lines = words.map((each) => plainText(each, indent, style))
      const text = lines.join('').slice(indent.length)
      return `${dim(printable(name).padEnd(width + 2))}${text}`
    })
    .join('')
}

/** A heading above a part of a report. */
export function heading(words: string, style: ReportStyle): string {
  return `\n${pico.createColors(style.colour).bold(words)}\n`
}
