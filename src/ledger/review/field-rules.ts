import { parseEdtf } from '../../core/edtf.ts'
import type { Bound } from '../../core/quantity.ts'
import { FIELDS } from '../../languages/field-words.ts'
import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
  PositionRecord,
  RecordKind,
} from '../../records/record.ts'

/** What a field may hold, and how it is told in words. */
export interface FieldRule {
  /** What is allowed, in words. */
  readonly allowed: string
  /** The value that words stand for; undefined where they are not allowed. */
  readonly parse: (words: string) => unknown
  /** The value of a field that is left empty; undefined where it must not be. */
  readonly empty: null | readonly [] | undefined
  /** True where the words must stand in the document. */
  readonly verbatim: boolean
  /** The words of which it holds one. */
  readonly choices?: readonly string[]
}

type Rules = Readonly<Record<string, FieldRule>>

/** Words of which a field holds one; a record of them, so that none is forgotten. */
function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): FieldRule {
  const list = Object.keys(words)
  const allowed = `one of ${list.join(', ')}`
  return {
    allowed,
    empty: undefined,
    verbatim: false,
    choices: list,
    parse: (value) => (list.includes(value) ? value : undefined),
  }
}

const nullable = (rule: FieldRule): FieldRule => ({ ...rule, empty: null })

const edtf: FieldRule = {
  allowed:
    'a date or period in EDTF (2021, 2021-04-07, ../2026, 2020-03-20/2021-02-18), or nothing',
  empty: null,
  verbatim: false,
  parse: (value) => (parseEdtf(value) ? value : undefined),
}

const NUMBER = /^-?\d+(\.\d+)?(e\d{1,2})?$/i

const number: FieldRule = {
  allowed: 'a number in digits, in the base unit (237000000, -37.2), or nothing',
  empty: null,
  verbatim: false,
  parse: (value) =>
    NUMBER.test(value) && Number.isFinite(Number(value)) ? Number(value) : undefined,
}

const count: FieldRule = {
  allowed: 'a whole number from 1',
  empty: undefined,
  verbatim: false,
  parse: (value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined),
}

const unit: FieldRule = {
  allowed:
    'a unit: an ISO 4217 code (USD), %, a symbol (t, km, MW), TEU, 1 for a count, or nothing',
  empty: null,
  verbatim: false,
  parse: (value) => (/^(?:%|1|[A-Za-z][A-Za-z0-9/]{0,9})$/.test(value) ? value : undefined),
}

const words: FieldRule = {
  allowed: 'words of the document',
  empty: undefined,
  verbatim: true,
  parse: (value) => value,
}

const manyWords: FieldRule = {
  allowed: 'words of the document with commas between them, or nothing',
  empty: [],
  verbatim: true,
  parse: listed,
}

const parties: FieldRule = {
  allowed: 'parties with commas between them (KZ,IR), or nothing',
  empty: [],
  verbatim: false,
  parse: (value) =>
    listed(value)?.map((each) => (/^[a-z]{2}$/i.test(each) ? each.toUpperCase() : each)),
}

/** A state's code where no place is named, else words of the document. */
const end: FieldRule = {
  ...words,
  allowed: "words of the document, a state's code, or nothing",
  empty: null,
}

function listed(value: string): string[] | undefined {
  const list = value.split(',').map((each) => each.trim())
  return list.includes('') ? undefined : list
}

const bound = oneOf<Bound>({ '=': true, '~': true, '>': true, '<': true, '>=': true, '<=': true })

const figure: Rules = {
  indicator: oneOf<FigureRecord['indicator']>({
    ...{
      trade: true,
      exports: true,
      imports: true,
      transit: true,
      freight: true,
      production: true,
    },
    ...{ investment: true, contracts: true, capacity: true, price: true, length: true, area: true },
    ...{ duration: true, count: true, share: true, other: true },
  }),
  subject: nullable(words),
  parties,
  value: number,
  high: number,
  unit,
  bound,
  'change.percent': number,
  'change.amount': number,
  'change.base': edtf,
  period: edtf,
  status: oneOf<FigureRecord['status']>({
    ...{ reported: true, target: true, forecast: true, possible: true },
  }),
}

const event: Rules = {
  type: oneOf<EventRecord['type']>({
    ...{ visit: true, meeting: true, call: true, session: true, forum: true, opening: true },
    ...{ delivery: true, other: true },
  }),
  parties,
  people: manyWords,
  place: nullable(words),
  date: edtf,
  status: oneOf<EventRecord['status']>({ held: true, planned: true, cancelled: true }),
  ordinal: nullable(count),
}

const instrument: Rules = {
  type: oneOf<InstrumentRecord['type']>({
    ...{ memorandum: true, agreement: true, treaty: true, protocol: true, roadmap: true },
    ...{ programme: true, contract: true, declaration: true, convention: true, licence: true },
    other: true,
  }),
  title: nullable(words),
  parties,
  count,
  'amount.value': number,
  'amount.unit': unit,
  'amount.bound': bound,
  date: edtf,
  status: oneOf<InstrumentRecord['status']>({
    ...{ proposed: true, prepared: true, signed: true, ratified: true, 'in-force': true },
    ended: true,
  }),
}

const commitment: Rules = {
  by: parties,
  to: parties,
  action: words,
  due: edtf,
  strength: oneOf<CommitmentRecord['strength']>({
    ...{ binding: true, pledged: true, planned: true, offered: true, hoped: true },
  }),
  status: oneOf<CommitmentRecord['status']>({ open: true, underway: true, stalled: true }),
  field: oneOf(Object.fromEntries([...FIELDS, 'other'].map((name) => [name, true as const]))),
}

const link: Rules = {
  mode: oneOf<LinkRecord['mode']>({
    ...{ air: true, rail: true, sea: true, road: true, pipeline: true, power: true, digital: true },
    multimodal: true,
  }),
  from: end,
  to: end,
  via: manyWords,
  operator: nullable(words),
  frequency: nullable(words),
  status: oneOf<LinkRecord['status']>({
    ...{ operating: true, launched: true, planned: true, suspended: true },
  }),
  date: edtf,
}

const position: Rules = {
  by: parties,
  stance: oneOf<PositionRecord['stance']>({
    ...{ supports: true, opposes: true, praises: true, thanks: true, criticises: true },
    ...{ concerned: true, 'calls-for': true, congratulates: true, condoles: true },
  }),
  about: words,
  toward: parties,
}

const speaker: FieldRule = {
  allowed: 'a name, or nothing',
  empty: null,
  verbatim: false,
  parse: (value) => value,
}

/** The fields of each kind of record that people may correct; see docs/records.md. */
export const FIELD_RULES: Readonly<Record<RecordKind, Rules>> = {
  figure: { ...figure, speaker },
  event: { ...event, speaker },
  instrument: { ...instrument, speaker },
  commitment: { ...commitment, speaker },
  link: { ...link, speaker },
  position: { ...position, speaker },
}
