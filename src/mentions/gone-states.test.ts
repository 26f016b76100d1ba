import { expect, test } from 'vitest'
import { records } from '../../test/support/reading.ts'
import { wasThere } from './gone-states.ts'

test('a state that is gone was there up to its last day', () => {
  expect(wasThere('SU', '1986-11-12')).toBe(true)
  expect(wasThere('SU', '1991-12-26')).toBe(false)
  expect(wasThere('RU', '1986-11-12')).toBe(false)
  expect(wasThere('SU', null)).toBe(false)
})

test.for([
  ['1986-11-12', ['CS', 'SU']],
  ['1996-11-12', ['CZ', 'RU']],
  [null, ['CZ', 'RU']],
] as const)('in a document of %s a capital is that of %s', ([published, parties]) => {
  const [record] = records('Prague and Moscow signed a trade protocol.', 'instrument', {
    published,
  })
  expect(record?.parties).toEqual(parties)
})

test.for([
  ['1987-03-20', 'EC'],
  ['2004-05-01', 'EU'],
  [null, 'EC'],
] as const)('in a document of %s the European Community is %s', ([published, code]) => {
  const text = 'Kenya and the European Community signed a fisheries accord.'
  const [record] = records(text, 'instrument', { published })
  expect(record?.parties).toEqual(['KE', code])
})

test('a bloc whose abbreviation is the code of a state goes by its name', () => {
  const [record] = records('The AU and Australia signed a memorandum.', 'instrument')
  expect(record?.parties).toEqual(['African Union', 'AU'])
})
