import type {
  CommitmentRecord,
  EventRecord,
  FigureRecord,
  InstrumentRecord,
  LinkRecord,
  PositionRecord,
  RapporteurRecord,
} from '../../../src/records/record.ts'
import { partyName } from '../../words/party.ts'
import {
  amountField,
  changeField,
  type Field,
  partiesField,
  placeField,
  textField,
  timeField,
} from './record-field.ts'

/** The fields of a record in the reader's words, the most telling first; those that are not told are there, too. */
export function recordFields(record: RapporteurRecord, locale?: string): Field[] {
  return [...fieldsOf(record, locale), textField('Speaker', record.speaker)]
}

function fieldsOf(record: RapporteurRecord, locale: string | undefined): Field[] {
  switch (record.kind) {
    case 'figure':
      return figureFields(record, locale)
    case 'event':
      return eventFields(record, locale)
    case 'instrument':
      return instrumentFields(record, locale)
    case 'commitment':
      return commitmentFields(record, locale)
    case 'link':
      return linkFields(record, locale)
    case 'position':
      return positionFields(record)
  }
}

function figureFields(figure: FigureRecord, locale?: string): Field[] {
  return [
    textField('Measure', figure.indicator),
    textField('Of what', figure.subject),
    partiesField('Parties', figure.parties),
    amountField('Value', figure, locale),
    changeField(figure.change, figure.unit, locale),
    timeField('Period', figure.period, locale),
    textField('Status', figure.status),
  ]
}

function eventFields(event: EventRecord, locale?: string): Field[] {
  return [
    textField('What', event.type),
    textField('Status', event.status),
    timeField('When', event.date, locale),
    placeField('Where', event.place),
    partiesField('Parties', event.parties),
    textField('People', event.people.join(', ')),
    textField('Which in a row', event.ordinal === null ? null : String(event.ordinal)),
  ]
}

function instrumentFields(instrument: InstrumentRecord, locale?: string): Field[] {
  const { amount } = instrument
  return [
    textField('Document', instrument.type),
    textField('Title', instrument.title),
    textField('Status', instrument.status.replaceAll('-', ' ')),
    timeField('When', instrument.date, locale),
    partiesField('Parties', instrument.parties),
    textField('How many', String(instrument.count)),
    amount === null
      ? textField('Amount', null)
      : amountField('Amount', { ...amount, high: null }, locale),
  ]
}

function commitmentFields(commitment: CommitmentRecord, locale?: string): Field[] {
  return [
    partiesField('Who', commitment.by),
    textField('Does what', commitment.action),
    partiesField('For whom', commitment.to),
    timeField('Due', commitment.due, locale),
    textField('How firmly', commitment.strength),
    textField('Status', commitment.status),
    textField('Field', commitment.field),
  ]
}

function linkFields(link: LinkRecord, locale?: string): Field[] {
  return [
    textField('By', link.mode),
    placeField('From', link.from),
    placeField('To', link.to),
    textField('Through', link.via.map(partyName).join(', ')),
    textField('Operator', link.operator),
    textField('How often', link.frequency),
    textField('Status', link.status),
    timeField('When', link.date, locale),
  ]
}

function positionFields(position: PositionRecord): Field[] {
  return [
    partiesField('Who', position.by),
    textField('Stance', position.stance.replaceAll('-', ' ')),
    textField('About', position.about),
    partiesField('Toward', position.toward),
  ]
}
