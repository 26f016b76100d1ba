import type { LedgerRecord } from '../../src/ledger/ledger-record.ts'
import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
  RapporteurRecord,
} from '../../src/records/record.ts'
import { ledgerDocument, ledgerRecord, type TestDocument } from './ledger-records.ts'

type Fields<R extends RapporteurRecord> = Partial<Omit<R, 'kind'>>

const CLAIM = { evidence: [], speaker: null }

/** A commitment of Chad to Togo, pledged and open, but for the fields that a test gives. */
export function commitment(fields: Fields<CommitmentRecord> = {}): CommitmentRecord {
  return {
    ...{ ...CLAIM, kind: 'commitment', by: ['TD'], to: ['TG'], action: 'build a terminal' },
    ...{ due: null, strength: 'pledged', status: 'open', field: 'transport', ...fields },
  }
}

/** A signed agreement of Chad and Togo, but for the fields that a test gives. */
export function instrument(fields: Fields<InstrumentRecord> = {}): InstrumentRecord {
  return {
    ...{ ...CLAIM, kind: 'instrument', type: 'agreement', title: null, parties: ['TD', 'TG'] },
    ...{ count: 1, amount: null, date: null, status: 'signed', ...fields },
  }
}

/** A meeting of Chad and Togo that was held, but for the fields that a test gives. */
export function event(fields: Fields<EventRecord> = {}): EventRecord {
  return {
    ...{ ...CLAIM, kind: 'event', type: 'meeting', parties: ['TD', 'TG'], people: [] },
    ...{ place: null, date: null, status: 'held', ordinal: null, ...fields },
  }
}

/** A planned railway from Chad to Togo, but for the fields that a test gives. */
export function link(fields: Fields<LinkRecord> = {}): LinkRecord {
  return {
    ...{ ...CLAIM, kind: 'link', mode: 'rail', from: 'TD', to: 'TG', via: [], operator: null },
    ...{ frequency: null, status: 'planned', date: null, ...fields },
  }
}

/** A trade of $1 billion between Chad and Togo as a target, but for the fields that a test gives. */
export function figure(fields: Fields<FigureRecord> = {}): FigureRecord {
  return {
    ...{ ...CLAIM, kind: 'figure', indicator: 'trade', subject: null, parties: ['TD', 'TG'] },
    ...{ value: 1e9, high: null, unit: 'USD', bound: '=', change: null, period: null },
    ...{ status: 'target', ...fields },
  }
}

/** A claim that somebody published: on a day, in words, and by a source where a test gives one. */
export function told(
  record: RapporteurRecord,
  published: string | null,
  quote: string,
  of: Partial<TestDocument> = {},
): LedgerRecord {
  const evidence = [{ quote, start: 0, end: quote.length }]
  return ledgerRecord({ ...record, evidence }, ledgerDocument({ text: quote, published, ...of }))
}
