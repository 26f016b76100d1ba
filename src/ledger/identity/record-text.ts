import type { InstrumentRecord, LinkRecord, RapporteurRecord } from '../../records/record.ts'
import type { Aspect } from './identity.ts'

/** What a record says in its own words, and what its fields say besides. */
export interface RecordText {
  readonly aspect: Aspect
  readonly type: string
  /** Codes and names, as in the record. */
  readonly parties: readonly string[]
  /** The words of the record itself. */
  readonly own: readonly string[]
  /** Names of places and firms that it gives. */
  readonly names: readonly string[]
  /** Marks that its fields make without words. */
  readonly marks: readonly string[]
  /** EDTF; null where nothing is said. */
  readonly date: string | null
  readonly ordinal: number | null
}

/** Of what goes by several networks, or by one that is not told, the words tell more. */
const NETWORK: Readonly<Record<LinkRecord['mode'], string | null>> = {
  air: 'Rflight',
  rail: 'Rrailway',
  sea: 'Rshipping',
  road: 'Rroad',
  pipeline: 'Rpipeline',
  power: 'Rpower-line',
  digital: 'Rcable',
  multimodal: null,
}

/** The mark of the network of a route's mode; null where the mode tells none. */
export const networkOf = ({ mode }: LinkRecord): string | null => NETWORK[mode]

const CODE = /^[A-Z][A-Z0-9+]{1,7}$/

/** True for the code of a state or bloc, as against the name of a firm or body. */
export const isCode = (party: string): boolean => CODE.test(party)

/** How far a document is, in the order of time: it is planned, then signed, then holds and ends. */
const STAGE: Readonly<Record<InstrumentRecord['status'], string>> = {
  proposed: 'S1',
  prepared: 'S1',
  signed: 'S2',
  ratified: 'S3',
  'in-force': 'S3',
  ended: 'S3',
}

const THINGS_BY_TYPE = new Set(['opening', 'delivery', 'other'])

/** What decides the identity of a record of any kind but figures; see {@link RecordText}. */
export function recordText(record: Exclude<RapporteurRecord, { kind: 'figure' }>): RecordText {
  switch (record.kind) {
    case 'commitment':
      return {
        aspect: 'project',
        type: '',
        parties: [...record.by, ...record.to],
        own: [record.action],
        names: [],
        marks: [],
        date: record.due,
        ordinal: null,
      }
    case 'position':
      return {
        aspect: 'stance',
        type: record.stance,
        parties: [...record.by, ...record.toward],
        own: [record.about],
        names: [],
        marks: [],
        date: null,
        ordinal: null,
      }
    case 'instrument':
      return {
        aspect: 'document',
        type: record.type,
        parties: record.parties,
        own: record.title ? [record.title] : [],
        names: [],
        marks: [
          `P${record.type}`,
          STAGE[record.status],
          ...(record.amount ? [`#${record.amount.value}`] : []),
        ],
        date: record.date,
        ordinal: record.count > 1 ? record.count : null,
      }
    case 'event':
      return {
        aspect: THINGS_BY_TYPE.has(record.type) ? 'project' : 'meeting',
        type: record.type,
        parties: record.parties,
        own: [],
        names: record.place ? [record.place] : [],
        marks: [],
        date: record.date,
        ordinal: record.ordinal,
      }
    case 'link':
      return linkText(record)
  }
}

function linkText(record: LinkRecord): RecordText {
  const ends = [record.from, record.to, ...record.via].filter((end) => end !== null)
  const operator = record.operator ? [record.operator] : []
  return {
    aspect: 'route',
    type: record.mode,
    parties: ends.filter(isCode),
    own: [],
    names: [...ends.filter((end) => !isCode(end)), ...operator],
    marks: [],
    date: record.date,
    ordinal: null,
  }
}
