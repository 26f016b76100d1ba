import { expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const figuresOf = (text: string) => records(text, 'figure', { published: '2023-05-15' })

const told = (text: string) =>
  figuresOf(text).map((f) => `${f.indicator} ${f.parties.join(' ')} ${(f.value ?? 0) / 1e6}`)

test('each of a list of partners trades with the one whose partners they are', () => {
  const text =
    "Fiji was Peru's biggest trade partner, with turnover of $9 million, while Samoa came in third with trade exceeding $3 million, followed by Laos (over $2 million) and Mali (roughly $1 million)."
  expect(told(text)).toEqual(['trade FJ PE 9', 'trade WS PE 3', 'trade LA PE 2', 'trade ML PE 1'])
})

test('a name right before a value is an item of a list', () => {
  const text =
    "Laos is Peru's top export market with $9 million, followed by Mali $5 million, Chad 3 million and Fiji in the fourth place with $2 million."
  expect(told(text)).toEqual([
    'exports PE LA 9',
    'exports PE ML 5',
    'exports PE TD 3',
    'exports PE FJ 2',
  ])
})

test('in a list of buyers the one that the text is about stays the seller', () => {
  const text =
    'Peru is selling more. In 2022 goods worth $9 million were imported from Peru into Chile. Third comes Laos with $6 million, followed by Mali with $5 million.'
  expect(told(text)).toEqual(['imports CL PE 9', 'imports LA PE 6', 'imports ML PE 5'])
})

test('a deficit has its owner, and another only where it is named', () => {
  expect(told("Peru's trade deficit fell to $5 million. Chile was not affected.")).toEqual([
    'other PE 5',
  ])
  expect(told("Peru's exports to Chile were $3 million. The surplus was $2 million.")).toEqual([
    'exports PE CL 3',
    'other PE CL 2',
  ])
  expect(told('Peru and Chile met. The deficit with Chile was $2 million.')).toEqual([
    'other PE CL 2',
  ])
})

test('a flow goes on with the flow before, not with another matter between them', () => {
  const text =
    "Peru's exports to Chile were $3 million, leaving a Chilean deficit of $1 million. Imports were $2 million."
  expect(told(text)).toEqual(['exports PE CL 3', 'other CL 1', 'imports PE CL 2'])
})

test('banks and agencies are told apart like states', () => {
  const text =
    'The World Bank and the African Development Bank are providing $338m and $118m, respectively.'
  expect(told(text)).toEqual(['investment World Bank 338', 'investment AfDB 118'])
})

test('who acts in the first clause acts in the second', () => {
  const text =
    'Trade between Chile and Laos was $9 million, of which Laos earned $5 million from exported goods and imported $4 million.'
  expect(told(text)).toEqual(['trade CL LA 9', 'exports LA CL 5', 'imports LA CL 4'])
})

test('a share in the trade of another is told of both', () => {
  expect(told("Peru's share in Chile's foreign trade is 12 percent.")[0]).toMatch(/^share PE CL/)
  expect(told("Peru's share of the costs is 12 percent.")[0]).toMatch(/^share PE /)
})

test('reserves of foreign exchange are no exchange', () => {
  expect(told("Peru and Chile met. Chile's foreign exchange reserves are $9 million.")).toEqual([
    'other CL 9',
  ])
})

test('firms of two states share their noun', () => {
  const counted = figuresOf('Some 97 Peruvian and almost 300 Chilean firms took part in the forum.')
  expect(counted.map((f) => `${f.parties.join(' ')} ${f.value} ${f.bound}`)).toEqual([
    'PE 97 ~',
    'CL 300 <',
  ])
})

test('who lends, lends to the other side', () => {
  expect(told('Peru and Chile met. Lima has granted a $5 million loan.')).toEqual(['other PE CL 5'])
})

test('the adjective of what is bought tells the seller', () => {
  const text =
    'Peru sold $6 million worth of products to Chile and bought Chilean goods for $9 million.'
  expect(told(text)).toEqual(['exports PE CL 6', 'imports PE CL 9'])
})

test('a seller without a name is the one that the text is about', () => {
  const text =
    'Peru is selling more. Trade with Chile was $9 million. Exports to Laos, a new buyer, rose to $4 million.'
  expect(told(text)[1]).toBe('exports PE LA 4')
})

test('who was overtaken is no party', () => {
  const text = 'Laos overtook Mali as the main partner of Peru, with trade of $4 million.'
  expect(told(text)).toEqual(['trade LA PE 4'])
})

test('what a port handles is of the state where it lies', () => {
  const text = "Most of Ethiopia's trade goes through Djibouti, which handled 14 million tons."
  expect(told(text)).toEqual(['freight DJ 14'])
})

test('parts of a trade are named before their verbs', () => {
  const text =
    'Trade between Peru and Chile was $9 million, of which exports were $6 million and imports $3 million.'
  expect(told(text)).toEqual(['trade PE CL 9', 'exports PE CL 6', 'imports PE CL 3'])
})

test('what stands behind a semicolon is another matter', () => {
  const text =
    'A 69-km pipeline in Peru can carry two million tons a year; Chile Oil Corporation saved $3 million in transport.'
  expect(told(text).slice(1)).toEqual(['capacity PE 2', 'other Chile Oil Corporation 3'])
})

test('a credit extended to one side comes from the other', () => {
  const text = 'Peru and Chile met. A line of credit of $5 million was extended to Chile.'
  expect(told(text)).toEqual(['other CL PE 5'])
})

test('times named after a state tell only when', () => {
  const text =
    'Peru and India met. Bilateral trade has slumped to $1 million from $5 million in Soviet times.'
  expect(told(text)).toEqual(['trade PE IN 1', 'trade PE IN 5'])
})

test('those behind whom a partner ranks are no parties', () => {
  for (const text of [
    "Chad is Peru's third largest partner after Togo and Mali, with $3 million of trade.",
    "Chad ranks third behind Togo and Mali among Peru's partners with $3 million of trade.",
  ])
    expect(told(text).map((each) => each.split(' ').slice(1, 3).sort())).toEqual([['PE', 'TD']])
})

test('the parts of a list are all against one reporter', () => {
  const text =
    "Chile's exports to Mercosur were $10 million. Imports from the bloc were $16 million, of which $8 million came from Argentina and $5 million from Brazil."
  expect(told(text).slice(2)).toEqual(['imports CL AR 8', 'imports CL BR 5'])
})

test('two-way trade is between those that the text is about', () => {
  const text =
    "Ghana and Nigeria agreed on a pipeline. Nigeria's minister met Ghana's. Benin and Togo are to be invited. Two-way trade is $20 million."
  expect(told(text)).toEqual(['trade GH NG 20'])
})

test('trade among the members is that of their bloc', () => {
  const text = 'Leaders of the SCO met in China. Trade among the members came to $38 million.'
  expect(told(text)).toEqual(['trade SCO 38'])
})

test('a share whose noun is left out has its own owner', () => {
  const text = "Peru's share in Chile's imports is 20 percent, Bolivia's 57 percent."
  expect(figuresOf(text).map((f) => f.parties)).toEqual([
    ['PE', 'CL'],
    ['BO', 'CL'],
  ])
})

test('a firm whose officer speaks is no party of the trade', () => {
  const text =
    'Peru and Chile signed deals. "This year we will be able to reach $3 million in trade," said PeruTrade director Juan Rojo.'
  expect(told(text)).toEqual(['trade PE CL 3'])
})

test('nor is the bank that reports it', () => {
  const text =
    "Chile's exports to Peru came to $5 million, accounting for 70 percent of all its exports to Peru, states a document of the Central Bank of Chile."
  expect(told(text)).toEqual(['exports CL PE 5', 'share CL PE 0.00007'])
})
