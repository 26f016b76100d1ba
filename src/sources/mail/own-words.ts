import { forwardedField } from './mail-words.ts'

/** A mail that another hands on in its text, and what stood above it. */
export interface HandedOn {
  readonly text: string
  readonly from: string | null
  readonly date: string | null
  readonly subject: string | null
}

/** What of the text of a mail its sender wrote, and what is handed on in it. */
export interface OwnWords {
  readonly own: string
  readonly handedOn: HandedOn | null
}

const QUOTED = /^\s?>/
/** "-------- Forwarded message --------", in any language, or the line that Outlook draws. */
const RULE = /^\s*(?:-{2,}[^-]{0,60}-{2,}|_{10,}|[\p{L} ]{10,40}:)\s*$/u
/** "On Tue, 6 Apr 2021, Aigul wrote:", in any language: above a quotation, a line with a number or an address that ends with a colon. */
const ATTRIBUTION = /(?=.*[\d@]).*:\s*$/u
/** What introduces or forwards stands in a line or two. */
const LONGEST_LINE = 300
const SIGNATURE = /^-- ?$/
/** A signature is short; a longer tail behind such a line is more than one. */
const LONGEST_SIGNATURE = 15
const LEAST_FIELDS = 3

/**
 * Parts the text of a mail into what its sender wrote and the mail that is handed on in it. A quotation with ">" is not new, and
 * goes together with the line that introduces it, unless there is nothing else or the mail is `forwarded`: then it is
 * the text. A signature goes.
 */
export function ownWords(text: string, forwarded: boolean): OwnWords {
  const lines = text.split(/\r\n?|\n/)
  const at = lines.findIndex((_, i) => isHead(lines, i))
  if (at >= 0)
    return { own: withoutQuotations(lines.slice(0, at)), handedOn: handedOnAt(lines, at) }
  const own = forwarded ? '' : withoutQuotations(lines)
  if (own !== '' || !lines.some((line) => QUOTED.test(line))) {
    return { own: own === '' ? joined(withoutSignature(lines)) : own, handedOn: null }
  }
  return { own: joined(withoutSignature(unquoted(lines))), handedOn: null }
}

/** Whether a mail that is handed on begins with this line: a rule and fields, or fields with a sender and a subject alone. */
function isHead(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  const ruled = line.length <= LONGEST_LINE && RULE.test(line) && !forwardedField(line)
  if (!ruled && at > 0 && (lines[at - 1] ?? '').trim() !== '') return false
  const names = new Set(fieldsAt(lines, ruled ? at + 1 : at).fields.map(({ name }) => name))
  if (ruled) return names.has('from') && names.size >= 2
  return names.has('from') && names.has('subject') && names.size >= LEAST_FIELDS
}

/** The fields from a line on, empty lines before them left out, and where the text behind them begins. */
function fieldsAt(
  lines: readonly string[],
  from: number,
): { fields: { name: string; value: string }[]; end: number } {
  let end = from
  while (end < lines.length && end < from + 3 && bare(lines[end]) === '') end++
  const fields: { name: string; value: string }[] = []
  for (; end < lines.length; end++) {
    const field = forwardedField(bare(lines[end]))
    if (!field) break
    fields.push(field)
  }
  return { fields, end }
}

function handedOnAt(lines: readonly string[], at: number): HandedOn {
  const { fields, end } = fieldsAt(lines, forwardedField(lines[at] ?? '') ? at : at + 1)
  const said = (name: string) => fields.find((field) => field.name === name)?.value || null
  const rest = lines.slice(end)
  const quoted = rest.every((line) => line.trim() === '' || QUOTED.test(line))
  const text = joined(withoutSignature(quoted ? unquoted(rest) : rest))
  return { text, from: said('from'), date: said('date'), subject: said('subject') }
}

function bare(line = ''): string {
  return line.replace(/^(?:\s?>)+/, '').trim()
}

/** The lines without quotations, what introduces them, and the signature. */
function withoutQuotations(lines: readonly string[]): string {
  const kept: string[] = []
  lines.forEach((line, i) => {
    if (!QUOTED.test(line)) kept.push(line)
    else if (!QUOTED.test(lines[i - 1] ?? '')) dropAttribution(kept)
  })
  return joined(withoutSignature(kept))
}

/** Takes what introduces a quotation, one line or a paragraph of two, from the end of what is kept. */
function dropAttribution(kept: string[]): void {
  while (kept.at(-1)?.trim() === '') kept.pop()
  const two = kept.length < 3 || kept.at(-3)?.trim() === ''
  if (two && introduces(`${kept.at(-2) ?? ''} ${kept.at(-1) ?? ''}`)) kept.splice(-2)
  else if (introduces(kept.at(-1) ?? '')) kept.pop()
}

function introduces(line: string): boolean {
  return line.length <= LONGEST_LINE && ATTRIBUTION.test(line)
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => SIGNATURE.test(line))
  return at >= 0 && lines.length - at <= LONGEST_SIGNATURE ? lines.slice(0, at) : lines
}

function unquoted(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(?:\s?>)+ ?/, ''))
}

function joined(lines: readonly string[]): string {
  return lines.join('\n').trim()
}
