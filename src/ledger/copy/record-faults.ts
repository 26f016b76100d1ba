import { RECORD_KINDS, type RecordKind } from '../../records/record.ts'
import {
  areAll,
  areTexts,
  type Fields,
  isNumber,
  isNumberOrNull,
  isObjectOrNull,
  isText,
  isTextOrNull,
  misfit,
  type Shape,
} from './shape.ts'

const areEvidence = areAll({ quote: isText, start: isNumber, end: isNumber })

const CLAIM: Shape = {
  kind: (value) => RECORD_KINDS.includes(value as RecordKind),
  speaker: isTextOrNull,
  evidence: (value) => areEvidence(value) && value.length > 0,
}

/** What the rest of the program takes for granted of the fields of each kind. */
const FIELDS: Readonly<Record<RecordKind, Shape>> = {
  figure: {
    ...{ indicator: isText, subject: isTextOrNull, parties: areTexts, value: isNumberOrNull },
    ...{ high: isNumberOrNull, unit: isTextOrNull, bound: isText, change: isObjectOrNull },
    ...{ period: isTextOrNull, status: isText },
  },
  event: {
    ...{ type: isText, parties: areTexts, people: areTexts, place: isTextOrNull },
    ...{ date: isTextOrNull, status: isText, ordinal: isNumberOrNull },
  },
  instrument: {
    ...{ type: isText, title: isTextOrNull, parties: areTexts, count: isNumber },
    ...{ amount: isObjectOrNull, date: isTextOrNull, status: isText },
  },
  commitment: {
    ...{ by: areTexts, to: areTexts, action: isText, due: isTextOrNull, strength: isText },
    ...{ status: isText, field: isText },
  },
  link: {
    ...{ mode: isText, from: isTextOrNull, to: isTextOrNull, via: areTexts },
    ...{ operator: isTextOrNull, frequency: isTextOrNull, status: isText, date: isTextOrNull },
  },
  position: { by: areTexts, stance: isText, about: isText, toward: areTexts },
}

/** What is wrong with the shape of a record; null where nothing is. */
export function recordFault(record: Fields): string | null {
  const name = misfit(record, CLAIM) ?? misfit(record, FIELDS[record['kind'] as RecordKind])
  return name ? `the record's ${name} is missing or of another type` : null
}
