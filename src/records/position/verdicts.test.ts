import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const LEAD = 'Latvia and Malta held talks in Riga on Monday. '

/** The positions of a sentence behind one that names the two parties. */
function positions(sentence: string) {
  return records(LEAD + sentence, 'position', { published: '1996-05-14' })
}

/** Sentences with the stance, what it is about, who holds it and toward whom. */
type Row = [string, string, string, string[], string[]]

function voices(rows: Row[]): void {
  test.for(rows)('%s', ([sentence, stance, about, by, toward]) => {
    expect(positions(sentence)).toMatchObject([{ stance, about, by, toward }])
  })
}

describe('what is not as it should be', () => {
  voices([
    [
      '"The Maltese concessions were not enough," the Latvian minister said.',
      'criticises',
      'The Maltese concessions',
      ['LV'],
      ['MT'],
    ],
    [
      'The Maltese minister said that trade with Latvia is far from what it should be.',
      'criticises',
      'trade with Latvia',
      ['MT'],
      ['LV'],
    ],
    [
      'The Latvian minister said the accords with Malta are not being fully implemented.',
      'criticises',
      'the accords with Malta are not being fully implemented',
      ['LV'],
      ['MT'],
    ],
    [
      'The Latvian minister said Malta had not done enough to free the sailors.',
      'criticises',
      'Malta had not done enough to free the sailors',
      ['LV'],
      ['MT'],
    ],
    [
      'The Maltese minister said trade between the two countries was far below its potential.',
      'concerned',
      'trade between the two countries was far below its potential',
      ['MT'],
      ['LV'],
    ],
    [
      'The volume of trade does not correspond to their capabilities, the Latvian minister said.',
      'concerned',
      'The volume of trade does not correspond to their capabilities',
      ['LV'],
      ['MT'],
    ],
    [
      'Smuggling is a grave concern for both countries, the Maltese minister said.',
      'concerned',
      'Smuggling',
      ['MT'],
      ['LV'],
    ],
  ])
})

describe('requests under the name of who makes them', () => {
  test('what is asked for and turned down', () => {
    expect(positions("Malta's request for extra quotas was turned down by Latvia.")).toMatchObject([
      { stance: 'calls-for', about: 'extra quotas', by: ['MT'], toward: ['LV'] },
      { stance: 'opposes', about: "Malta's request for extra quotas", by: ['LV'], toward: ['MT'] },
    ])
  })
  voices([
    [
      'Malta has renewed its request for compensation from Latvia.',
      'calls-for',
      'compensation from Latvia',
      ['MT'],
      ['LV'],
    ],
    [
      "Latvia's request for membership was sent to Malta in May.",
      'calls-for',
      'membership',
      ['LV'],
      ['MT'],
    ],
    [
      'Latvia gave Malta three weeks to open its market.',
      'calls-for',
      'open its market',
      ['LV'],
      ['MT'],
    ],
    [
      'The Latvian minister stressed the importance of Malta joining the scheme.',
      'calls-for',
      'joining the scheme',
      ['LV'],
      ['MT'],
    ],
    [
      "The Latvian minister reiterated Latvia's view that foreign trawlers should leave its waters.",
      'calls-for',
      'foreign trawlers should leave its waters',
      ['LV'],
      [],
    ],
  ])
})

describe('what stands before the words of who judges it', () => {
  voices([
    [
      'Latvia was prepared to cut its dues, an offer that the Maltese minister welcomed.',
      'supports',
      'cut its dues',
      ['MT'],
      ['LV'],
    ],
    [
      'Latvia proposed a joint bank, an idea which Malta rejected.',
      'opposes',
      'a joint bank',
      ['MT'],
      ['LV'],
    ],
    ['The Maltese minister welcomed the proposal.', 'supports', 'the proposal', ['MT'], ['LV']],
    [
      "The Latvian minister affirmed Malta's right to defend itself.",
      'supports',
      "Malta's right to defend itself",
      ['LV'],
      ['MT'],
    ],
  ])
})

describe('what is promised is welcomed, what was done is given thanks for', () => {
  voices([
    [
      "The Latvian minister welcomed Malta's commitment to free elections.",
      'supports',
      "Malta's commitment to free elections",
      ['LV'],
      ['MT'],
    ],
    [
      "The Latvian minister expressed his appreciation for Malta's cooperation on fishing.",
      'thanks',
      "Malta's cooperation on fishing",
      ['LV'],
      ['MT'],
    ],
  ])
})

describe('whom a thing helps', () => {
  voices([
    [
      'The Latvian minister said the accord would help Malta to cut its debts.',
      'supports',
      'the accord would help Malta to cut its debts',
      ['LV'],
      ['MT'],
    ],
    [
      '"This will help our farmers to sell more," the Maltese minister said.',
      'supports',
      'This will help our farmers to sell more',
      ['MT'],
      [],
    ],
  ])
})

test('of an effect those who brought it about are spoken to', () => {
  expect(
    positions(
      "The Latvian minister voiced concern about the global effects of Peru's war on Chile.",
    ),
  ).toMatchObject([{ stance: 'concerned', by: ['LV'], toward: ['PE'] }])
})

describe('no positions', () => {
  test.for([
    'The Maltese minister noted the importance of strengthening public trust in the courts.',
    'Officials said there was a request for comment.',
    'The harvest is not enough for the guests, the Maltese minister said.',
    'The rules were not respected by drivers, the Latvian minister said.',
    'The Latvian film festival gave directors three weeks to send films.',
    'The bank received requests for loans from farmers in Malta.',
    'Malta has sent a request for the import of sugar from Latvia.',
    'The Latvian minister said the raid was not carried out by its forces.',
    'The concessions were enough, the Latvian minister said.',
    'The new bridge will help traders to reach the sea.',
    "In support of Malta's strong ties with Latvia, Valletta gave 50 buses.",
    'Latvia said that it would help Malta to cut its debts.',
    '"We look ahead to great chances for trade with Malta," the Latvian minister said.',
  ])('%s', (sentence) => {
    expect(positions(sentence)).toEqual([])
  })
})
