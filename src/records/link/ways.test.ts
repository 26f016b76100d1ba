import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const links = (text: string) => records(text, 'link')

test.for([
  'The corridor integrates road, rail, and sea transport between Ghana and Mali.',
  'The opening of the corridor could mean better relations between Chad and Niger.',
])('no link: %s', (text) => {
  expect(links(text)).toEqual([])
})

test('behind a comma no way goes on', () => {
  expect(
    links('They opened a route linking Lyon to Turin, an official with the Lima Highways said.'),
  ).toMatchObject([{ from: 'Lyon', to: 'Turin' }])
})

test('a coast is an end', () => {
  expect(
    links("They will build a transport corridor connecting Oman's southern ports to Uzbekistan."),
  ).toMatchObject([{ from: "Oman's southern ports", to: 'UZ' }])
})

test('what is being built, or put into effect, does not run yet', () => {
  const texts = [
    'The ministers discussed the implementation of the Lagos–Ibadan railway.',
    'The Lagos–Ibadan railway construction is slow.',
  ]
  for (const text of texts) expect(links(text)).toMatchObject([{ status: 'planned' }])
})

test('a new route is none that was named before', () => {
  const text = 'The Lagos–Ibadan railway runs well. A new and busy corridor will be opened.'
  expect(links(text)).toMatchObject([{ from: 'Lagos', to: 'Ibadan', status: 'operating' }])
})

test('a town on a border is the end, not the border', () => {
  expect(
    links('A railway links Kurtha in Nepal and the Indian border town of Jogbani.'),
  ).toMatchObject([{ from: 'Kurtha', to: 'Jogbani' }])
})

test('from place to place to place is one way', () => {
  const text = 'A pipeline will run from Mombasa to Eldoret to Kampala and on to Rwanda.'
  expect(links(text)).toMatchObject([{ from: 'Mombasa', to: 'RW', via: ['Eldoret', 'Kampala'] }])
})

test.for([
  ['The groundbreaking ceremony of the Igdir–Kars gas pipeline was held on Monday.', 'planned'],
  ['Kenya lifted the ban on flights between Nairobi and Mogadishu.', 'launched'],
  ['Trains from Tashkent to Almaty will cut the journey to 16 hours.', 'planned'],
  ['Kenya imposed a ban on flights between Nairobi and Mogadishu.', 'suspended'],
] as const)('what becomes of it: %s', ([text, status]) => {
  expect(links(text)).toMatchObject([{ status }])
})

test.for([
  ['An interconnector between Ghana and Togo was opened.', 'power'],
  ['A gas interconnector between Ghana and Togo was opened.', 'pipeline'],
  ['The Ghana-Togo Gas Connector was opened.', 'pipeline'],
] as const)('what flows in an interconnector tells what it is: %s', ([text, mode]) => {
  expect(links(text)).toMatchObject([{ mode, from: 'GH', to: 'TG', status: 'launched' }])
})

test.for([
  'The resumption of flights of Ghanaian airlines to Mali was discussed.',
  "Flights of Ghana's carriers to Mali resumed.",
  'Flights by a Ghanaian airline to Mali resumed.',
  "Ghana's airlines fly to Mali.",
])('carriers of a state go from it: %s', (text) => {
  expect(links(text)).toMatchObject([{ from: 'GH', to: 'ML' }])
})

test('carriers of a state that fly home come from nowhere that is told', () => {
  expect(links('Flights of Ghanaian airlines to Accra resumed.')).toMatchObject([
    { from: null, to: 'Accra' },
  ])
})

test('what a clause tells as done is not planned because another clause plans', () => {
  const text = 'When Peru agreed to launch the corridor, a train left Lima for Arica in May 2020.'
  expect(links(text)).toMatchObject([
    { mode: 'rail', from: 'Lima', to: 'Arica', status: 'operating', date: '2020-05' },
  ])
})

test.for([
  ['A train arrives in Lima from Arica every other day.', 'every other day'],
  ['A boat sails between Lima and Arica each Monday.', 'each Monday'],
  ['Each month four ferries sail from Lima to Arica.', 'Each month'],
] as const)('how often it runs: %s', ([text, frequency]) => {
  expect(links(text)).toMatchObject([{ frequency }])
})

test('what comes again and again comes from its state', () => {
  expect(links("One Chilean train enters Peru's Callao port every other day.")).toMatchObject([
    { mode: 'rail', from: 'CL', to: 'Callao port', frequency: 'every other day' },
  ])
  expect(links('A Chilean train entered Callao port.')).toEqual([])
})

test.for([
  ['The Savanna Express between Accra and Bamako resumed in May.', 'Accra', 'Bamako', 'launched'],
  [
    'The Savanna Express, which runs from Accra to Bamako, is full.',
    'Accra',
    'Bamako',
    'operating',
  ],
  [
    "A train will run between the Kayes region's Kita and Ghana's Kumasi.",
    'Kita',
    'Kumasi',
    'planned',
  ],
] as const)('%s', ([text, from, to, status]) => {
  expect(links(text)).toMatchObject([{ mode: 'rail', from, to, status, operator: null }])
})

test('a newspaper runs nowhere, and an airline is no train', () => {
  expect(links('The Savanna Express wrote that ties between Ghana and Mali grew.')).toEqual([])
  expect(links('Air Savanna Express runs flights from Accra to Kita.')).toMatchObject([
    { mode: 'air', operator: 'Air Savanna Express' },
  ])
})

test('what follows "due to" is no end', () => {
  const text =
    'Buses run between Accra and Bamako. The service was suspended due to the Covid-19 pandemic.'
  expect(links(text).map((l) => [l.from, l.to, l.status])).toContainEqual([
    'Accra',
    'Bamako',
    'suspended',
  ])
  expect(JSON.stringify(links(text))).not.toContain('"to":"Covid')
})

test('pairs of a list behind "between" or a colon are a link each', () => {
  const ends = (text: string) => links(text).map((l) => `${l.from} ${l.to} ${l.status}`)
  expect(ends('Flights between Accra-Bamako and Kumasi-Kita will resume.')).toEqual([
    'Accra Bamako planned',
    'Kumasi Kita planned',
  ])
  expect(ends('Flights between Accra-Bamako resumed.')).toEqual(['Accra Bamako launched'])
  expect(ends('The corridor between Accra-Tema and Bamako opened.')).toEqual([
    'Accra Bamako launched',
  ])
})

test.for([
  'The power line will be 280 km long, stretching from Kita to Bamako.',
  'The total length of the railway from Kita to Bamako will be 280 km.',
])('how long it will be makes a plan: %s', (text) => {
  expect(links(text)).toMatchObject([{ from: 'Kita', to: 'Bamako', status: 'planned' }])
})
