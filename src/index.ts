/**
 * Rapporteur as a library: a document goes in, its records come out.
 *
 * @example
 * import { read } from 'rapporteur'
 * const { records } = read({
 *   id: 'note', published: '2021-04-08', language: 'en',
 *   text: 'Trade between Oman and Kenya amounted to $237 million in 2020.'
 * })
 */
export { type Explanation, explain } from './records/explanation.ts'
export type { DocumentInput } from './documents/document.ts'
export type {
  CommitmentRecord, EventRecord, FigureRecord, InstrumentRecord, LinkRecord, PositionRecord,
  RapporteurRecord, RecordKind,
} from './records/record.ts'
export { type DocumentReading, read, type ReadDocument } from './records/read.ts'
export { type DocumentValues, readValues } from './values/read-values.ts'
export { languages } from './languages/index.ts'
