import { FIELD_RULES } from '../../ledger/review/field-rules.ts'
import type { RapporteurRecord } from '../../records/record.ts'

/** A field of a record as a form asks for it. */
export interface FieldForm {
  readonly name: string
  /** As a correction writes it: parties with commas between them, EDTF, digits; empty where it is open. */
  readonly value: string
  /** What it may hold, in words. */
  readonly allowed: string
  /** The words of which it holds one; null where it is free. */
  readonly choices: readonly string[] | null
  readonly mayBeEmpty: boolean
}

/**
 * The fields of a record that people may correct, in their order, each with what it may hold.
 *
 * @example fieldForms(figure).find(({ name }) => name === 'change.percent')?.value // '-37.2'
 */
export function fieldForms(record: RapporteurRecord): FieldForm[] {
  return Object.entries(FIELD_RULES[record.kind]).map(([name, { allowed, choices, empty }]) => ({
    ...{ name, value: written(valueAt(record, name)), allowed },
    ...{ choices: choices ?? null, mayBeEmpty: empty !== undefined },
  }))
}

function valueAt(record: RapporteurRecord, name: string): unknown {
  let value: unknown = record
  for (const part of name.split('.')) value = (value as Record<string, unknown> | null)?.[part]
  return value
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value ?? '')
}
