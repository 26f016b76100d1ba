import type { Change } from '../../../src/records/record.ts'
import { amountWords, changeWords } from '../../words/amount.ts'
import { partyList, partyName } from '../../words/party.ts'
import { timeWords } from '../../words/time.ts'

/** A field of a record in words. */
export interface Field {
  readonly name: string
  /** Null where the document tells none. */
  readonly words: string | null
  /** The value as the ledger has it, where the words say it otherwise: an EDTF time, a number. */
  readonly kept?: string
}

/** An amount as records have it. */
interface KeptAmount {
  readonly value: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly bound: string
}

/** Words as they stand. */
export function textField(name: string, words: string | null): Field {
  return { name, words: words === '' ? null : words }
}

/** A time in the reader's way of writing it. */
export function timeField(name: string, edtf: string | null, locale?: string): Field {
  if (edtf === null) return { name, words: null }
  return { name, words: timeWords(edtf, locale), kept: edtf }
}

/** Parties by their names. */
export function partiesField(name: string, codes: readonly string[]): Field {
  return { name, words: codes.length === 0 ? null : partyList(codes), kept: codes.join(', ') }
}

/** A place is told by its name, or by the code of its state. */
export function placeField(name: string, written: string | null): Field {
  return textField(name, written === null ? null : partyName(written))
}

/** An amount, and the number as it is kept. */
export function amountField(name: string, kept: KeptAmount, locale?: string): Field {
  const { value, high, unit, bound } = kept
  if (value === null) return { name, words: null }
  const parts = [bound === '=' ? null : bound, value, high === null ? null : `to ${high}`, unit]
  return {
    name,
    words: amountWords({ value, high, unit, bound }, locale),
    kept: parts.filter((part) => part !== null).join(' '),
  }
}

/** A change, and the period that it is compared with. */
export function changeField(told: Change | null, unit: string | null, locale?: string): Field {
  if (told === null) return { name: 'Change', words: null }
  const base = told.base === null ? '' : ` on ${timeWords(told.base, locale)}`
  return { name: 'Change', words: `${changeWords(told, unit, locale)}${base}` }
}
