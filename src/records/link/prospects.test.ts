import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const states = (text: string) => records(text, 'link').map((l) => l.status)

test.for([
  ['The Peru-Chile tunnel project gets the green light.', 'planned'],
  ['The ferry from Lagos to Accra won approval in May.', 'planned'],
  ['A contract was awarded for the power line from Kenya to Uganda.', 'planned'],
  ['Talks between the two on a ferry from Lagos to Accra broke down.', 'planned'],
  ['Ghana was interested in reopening the Lagos-Accra ferry line.', 'planned'],
  ['Launching a ferry from Lagos to Accra is essential for trade.', 'planned'],
  ['Opening a ferry from Lagos to Accra has doubled trade.', 'launched'],
  ['The contract covers a power line from Lyon to Turin.', 'planned'],
  ['The president renewed his call for a pipeline from Basra to Aqaba.', 'planned'],
  ['The minister would like to see a ferry between Lagos and Accra.', 'planned'],
  ['The railway from Santos to Salta will shorten the trip by a day.', 'planned'],
  ['Peru is seeking to initiate the Lima-Manaus corridor.', 'planned'],
  ['Condor Airways will not resume its flights from Lima to Quito this year.', 'suspended'],
  ['Rail traffic between Lagos and Kano came to a halt.', 'suspended'],
  ['The railway between Peru and Bolivia has been out of use for decades.', 'suspended'],
  ['Cargo ships no longer sail between Odessa and Varna.', 'suspended'],
  ['Trucks no longer travel between Kabul and Lahore.', 'suspended'],
  ['No flights have operated between Doha and Manama since 2017.', 'suspended'],
  ['The air service between Paris and Rio ended in 1982.', 'suspended'],
  ['The bus, which runs daily between Lahore and Amritsar, was cancelled.', 'suspended'],
  ['An air bridge between Kinshasa and Goma was set up.', 'launched'],
  ['The bus from Lahore to Amritsar made its first trip on Sunday.', 'launched'],
  ['Condor became the first airline to fly between Lima and Quito.', 'launched'],
  ['Condor used to fly from Lima to Quito.', 'suspended'],
  ['Condor was given leave to fly to Quito from Lima.', 'planned'],
  ['Natural gas will be transported from Peru to Chile.', 'planned'],
  ['Putting the Kitwe–Durban railway into operation will help trade.', 'planned'],
  ['Copper will be shipped by rail from Kitwe to Durban.', 'planned'],
  ['The railway from Lyon to Turin will remain popular.', 'operating'],
  ['Condor continues to serve Quito from Lima.', 'operating'],
] as const)('what becomes of it: %s', ([text, status]) => {
  expect(states(text)).toEqual([status])
})

test('what a link that is there will do makes no plan of it', () => {
  const text =
    'The railway from Lyon to Turin opened on Monday. The railway will carry 2 million people a year.'
  expect(states(text)).toEqual(['launched'])
})
