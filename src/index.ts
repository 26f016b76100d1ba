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

export type { DocumentInput } from './documents/document.ts'
export { languages } from './languages/index.ts'
export { type Explanation, explain } from './records/explanation.ts'
export { type DocumentReading, type ReadDocument, read } from './records/read.ts'
export type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
  PositionRecord,
  RapporteurRecord,
  RecordKind,
} from './records/record.ts'
export { type DocumentValues, readValues } from './values/read-values.ts'
