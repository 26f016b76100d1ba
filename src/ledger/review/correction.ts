import { Problem, quoted } from '../../core/problem.ts'
import type { RapporteurRecord } from '../../records/record.ts'
import { fieldsJson } from '../store/stored-record.ts'
import { FIELD_RULES, type FieldRule } from './field-rules.ts'

type Fields = Readonly<Record<string, unknown>>

/** The parts that an amount or a change has where it had none. */
const PARTS: Readonly<Record<string, Fields>> = {
  change: { base: null },
  amount: { bound: '=' },
}

/**
 * The fields that a correction puts in the place of those that were read.
 *
 * @param assignments such as `value=237000000`, `parties=KZ,IR`, `change.percent=-37.2`; a field that may be
 * empty is emptied by `period=`, a whole change or amount by `change=`
 * @param text of the document, which has the words of `action`, `place` and the like
 * @throws Problem `misuse`, `invalid-date`, `invalid-number` for a field that the kind lacks, a value that it
 * cannot hold, fields that do not go together, and for a correction that changes nothing
 * @example
 * corrected(record, ['value=237000000', 'period=2020'], text) // { value: 237000000, period: '2020' }
 */
export function corrected(
  record: RapporteurRecord,
  assignments: readonly string[],
  text: string,
): Fields {
  const fields: Record<string, unknown> = {}
  const before = record as unknown as Fields
  for (const assignment of assignments) {
    const [name, words] = parted(assignment, record)
    const [whole = '', part] = name.split('.')
    if (part === undefined) {
      fields[whole] = wholeValue(record, whole, words, text)
      continue
    }
    const value = fieldValue(record, name, words, text)
    const now = (whole in fields ? fields[whole] : before[whole]) as Fields | null
    fields[whole] = withPart(now ?? PARTS[whole] ?? {}, part, value)
  }
  const after = { ...record, ...fields } as RapporteurRecord
  const fault = faultOf(record) === null ? faultOf(after) : null
  if (fault) throw misuse(assignments.join(' '), ...fault)
  if (isSame(record, after)) throw changesNothing(record)
  return fields
}

function isSame(a: RapporteurRecord, b: RapporteurRecord): boolean {
  return a.speaker === b.speaker && fieldsJson(a) === fieldsJson(b)
}

/** What is left out of a change that has a base is left out of its JSON, too. */
function withPart(whole: Fields, part: string, value: unknown): Fields {
  const { [part]: _before, ...rest } = whole
  if (part === 'base') return { ...rest, base: value }
  return value === null ? rest : { [part]: value, ...rest }
}

function parted(assignment: string, { kind }: RapporteurRecord): [string, string] {
  const at = assignment.indexOf('=')
  const name = assignment.slice(0, Math.max(at, 0)).trim()
  if (at > 0) return [name, assignment.slice(at + 1).trim()]
  const allowed = `<field>=<value>, with the fields ${names(kind)}`
  throw misuse(assignment, `${quoted(assignment)} corrects nothing; a correction is`, allowed)
}

function names(kind: RapporteurRecord['kind']): string {
  return Object.keys(FIELD_RULES[kind]).join(', ')
}

/** The parts of a change or an amount: `change.percent`, `change.amount`, `change.base`. */
function partsOf({ kind }: RapporteurRecord, name: string): string[] {
  return Object.keys(FIELD_RULES[kind]).filter((each) => each.startsWith(`${name}.`))
}

function wholeValue(record: RapporteurRecord, name: string, words: string, text: string): unknown {
  const parts = partsOf(record, name)
  if (parts.length === 0) return fieldValue(record, name, words, text)
  if (words === '') return null
  throw misuse(
    words,
    `${name} is ${quoted(words)}; it must be`,
    `empty, or given by ${parts.join(', ')}`,
  )
}

function fieldValue(
  { kind }: RapporteurRecord,
  name: string,
  words: string,
  text: string,
): unknown {
  const rule = Object.hasOwn(FIELD_RULES[kind], name) ? FIELD_RULES[kind][name] : undefined
  if (!rule) {
    throw misuse(
      name,
      `${quoted(name)} is no field of a record of kind ${kind}; it has`,
      names(kind),
    )
  }
  const value = words === '' ? rule.empty : rule.parse(words)
  if (value === undefined) throw notAllowed(name, words, rule)
  if (rule.verbatim) mustStandIn(text, name, value)
  return value
}

function notAllowed(name: string, words: string, { allowed }: FieldRule): Problem {
  const code = /EDTF/.test(allowed)
    ? 'invalid-date'
    : /digits/.test(allowed)
      ? 'invalid-number'
      : 'misuse'
  const message = `${name} is ${quoted(words)}; it must be ${allowed}.`
  return new Problem(code, message, { value: words, allowed })
}

/** What a record says in words it says in words of its document; a link may name a state by its code. */
function mustStandIn(text: string, name: string, value: unknown): void {
  const all = value === null ? [] : ([value].flat() as string[])
  const end = name === 'from' || name === 'to'
  const missing = all.find((each) => !text.includes(each) && !(end && /^[A-Z]{2}$/.test(each)))
  if (missing === undefined) return
  const message = `${name} is ${quoted(missing)}, which does not stand in the document; it must be`
  throw misuse(missing, message, 'words of the document, as they are written there')
}

/** What does not go together, and what is allowed; a record that was read so may stay so. */
function faultOf(record: RapporteurRecord): [string, string] | null {
  if (record.kind === 'instrument' && record.amount) {
    const { value, unit } = record.amount as { value?: number; unit?: string }
    if (value === undefined || unit === undefined)
      return ['An amount must have', 'amount.value and amount.unit']
  }
  if (record.kind !== 'figure') return null
  const { value, high, unit, change } = record
  if (change && change.percent === undefined && change.amount === undefined)
    return ['A change must have', 'change.percent or change.amount']
  if (value === null && change === null) return ['A figure must have', 'a value or a change']
  if (value !== null && unit === null) return ['A value must have', 'a unit']
  if (high !== null && (value === null || high <= value))
    return ['The high end of a range must be', 'greater than its value']
  return null
}

function changesNothing({ kind }: RapporteurRecord): Problem {
  const allowed = 'another value, or "decide accept" where the record is right'
  return misuse(kind, 'The record says so already; a correction must give', allowed)
}

function misuse(value: string, message: string, allowed: string): Problem {
  return new Problem('misuse', `${message} ${allowed}.`, { value, allowed })
}
