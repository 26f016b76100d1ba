import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

/** The links of a text as lines. */
function links(text: string): string[] {
  return records(text, 'link', { published: '2022-06-30' }).map(
    (l) => `${l.mode} ${l.from}-${l.to} ${l.via.join()} ${l.status} ${l.date} ${l.frequency}`,
  )
}

test('what became of a link last is told of it', () => {
  expect(
    links('The ferry between Tallinn and Kiel was launched in May but was suspended in June.'),
  ).toEqual(['sea Tallinn-Kiel  suspended 2022-06 null'])
  expect(
    links('The ferry between Tallinn and Kiel was suspended in May but resumed in June.'),
  ).toEqual(['sea Tallinn-Kiel  launched 2022-06 null'])
})

test('how often a link that has begun will be served is told of it', () => {
  expect(
    links(
      'Flights between Riga and Oslo resumed in June. The carrier will serve the route twice a week.',
    ),
  ).toEqual(['air Riga-Oslo  launched 2022-06 twice a week'])
})

test('gas and power that go through a third state tell of a way', () => {
  expect(
    links('Niger will send 3 billion cubic metres of gas a year to Italy through Algeria.'),
  ).toEqual(['pipeline NE-IT DZ planned null null'])
  expect(links('Norwegian gas went to Austria by way of Germany in 2021.')).toEqual([
    'pipeline NO-AT DE operating 2021 null',
  ])
  expect(links('Ghana sent aid to Mali through Togo.')).toEqual([])
  expect(links('Egypt sent gas to Lebanon.')).toEqual([])
})

test('how far off something lies is no end', () => {
  expect(links('The Sahel railway was launched 40 kilometres from Niamey in Dosso.')).toEqual([])
  expect(links('Trains travel about 300 kilometres from Lagos to Cotonou.')).toHaveLength(1)
})
