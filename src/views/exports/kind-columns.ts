import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
  PositionRecord,
  RecordKind,
} from '../../records/record.ts'
import type { CsvCell, CsvColumn } from '../tables/csv.ts'

type Cells<R> = Readonly<Record<string, (record: R) => CsvCell>>

const FIGURE: Cells<FigureRecord> = {
  indicator: ({ indicator }) => indicator,
  subject: ({ subject }) => subject,
  parties: ({ parties }) => list(parties),
  value: ({ value }) => value,
  high: ({ high }) => high,
  unit: ({ unit }) => unit,
  bound: ({ bound }) => bound,
  change_percent: ({ change }) => change?.percent ?? null,
  change_amount: ({ change }) => change?.amount ?? null,
  change_base: ({ change }) => change?.base ?? null,
  period: ({ period }) => period,
  status: ({ status }) => status,
}

const EVENT: Cells<EventRecord> = {
  type: ({ type }) => type,
  parties: ({ parties }) => list(parties),
  people: ({ people }) => list(people),
  place: ({ place }) => place,
  date: ({ date }) => date,
  status: ({ status }) => status,
  ordinal: ({ ordinal }) => ordinal,
}

const INSTRUMENT: Cells<InstrumentRecord> = {
  type: ({ type }) => type,
  instrument: ({ title }) => title,
  parties: ({ parties }) => list(parties),
  count: ({ count }) => count,
  amount: ({ amount }) => amount?.value ?? null,
  unit: ({ amount }) => amount?.unit ?? null,
  bound: ({ amount }) => amount?.bound ?? null,
  date: ({ date }) => date,
  status: ({ status }) => status,
}

const COMMITMENT: Cells<CommitmentRecord> = {
  by: ({ by }) => list(by),
  to: ({ to }) => list(to),
  action: ({ action }) => action,
  due: ({ due }) => due,
  strength: ({ strength }) => strength,
  status: ({ status }) => status,
  field: ({ field }) => field,
}

const LINK: Cells<LinkRecord> = {
  mode: ({ mode }) => mode,
  from: ({ from }) => from,
  to: ({ to }) => to,
  via: ({ via }) => list(via),
  operator: ({ operator }) => operator,
  frequency: ({ frequency }) => frequency,
  status: ({ status }) => status,
  date: ({ date }) => date,
}

const POSITION: Cells<PositionRecord> = {
  by: ({ by }) => list(by),
  stance: ({ stance }) => stance,
  about: ({ about }) => about,
  toward: ({ toward }) => list(toward),
}

const CELLS = {
  figure: FIGURE,
  event: EVENT,
  instrument: INSTRUMENT,
  commitment: COMMITMENT,
  link: LINK,
  position: POSITION,
}

/** The columns that records of one kind have of their own. */
export function kindColumns(kind: RecordKind): CsvColumn<LedgerRecord>[] {
  // Only records of the kind are given to them.
  const cells = CELLS[kind] as Cells<LedgerRecord['record']>
  return Object.entries(cells).map(([name, cell]) => [name, ({ record }) => cell(record)])
}

function list(items: readonly string[]): string {
  return items.join('; ')
}
