import { describe, expect, test } from 'vitest'
import { records } from '../../../test/support/reading.ts'

const states = (text: string) =>
  records(text, 'link', { published: '2019-06-12' }).map((l) => l.status)

describe('what is not yet there', () => {
  test.for([
    'The two sides signed a contract for a railway from Lyon to Turin.',
    'The bank approved a loan of $300 million for the railway from Lyon to Turin.',
    'The pipeline from Lyon to Turin is 60 percent complete.',
    'The railway from Lyon to Turin is due for completion in 2025.',
    'The railway from Lyon to Turin exists only on paper.',
    'The railway from Lyon to Turin is still waiting for its financing.',
    'The railway from Lyon to Turin will be ready by 2025.',
    'The cable, meant to join Lyon to Turin by power, is long.',
    'The power line from Lyon to Turin will enter service in 2025.',
    'Condor Air is looking at a service from Lyon to Turin.',
    'The accord allows Condor Air three flights a week from Lyon to Turin.',
    'The accord opens the way for flights between Lyon and Turin.',
    'The gas pipeline, which would run from Lyon to Turin, is not dead.',
    'Flights between Lyon and Turin resume next week.',
    'A ferry between Lagos and Accra is under study.',
    'The two sides spoke of a possible ferry between Lagos and Accra.',
    'The minister likes the idea of developing a ferry between Lagos and Accra.',
    'There is talk of a pipeline from Lagos to Accra.',
  ])('%s', (text) => {
    expect(states(text)).toEqual(['planned'])
  })
})

describe('what does not run any more', () => {
  test.for([
    'The pipeline from Lyon to Turin lies idle.',
    'The railway from Lyon to Turin was washed away in 2011.',
    'The railway from Lyon to Turin has not been used since 2011.',
    'Condor Air said it would suspend its flights from Lyon to Turin in July.',
  ])('%s', (text) => {
    expect(states(text)).toEqual(['suspended'])
  })
})

describe('what runs', () => {
  test.for([
    'Condor Air cut its flights from Lyon to Turin to two a week.',
    'The railway from Lyon to Turin is long.',
    'The new bridge across the Po will link Lyon and Turin.',
    'Condor Airlines serves Turin from Lyon twice a week.',
  ])('%s', (text) => {
    expect(states(text)).toHaveLength(1)
    expect(states(text)).not.toEqual(['suspended'])
  })

  test('the place on the way is named by its halt', () => {
    const [link] = records('A flight from Lyon to Turin by way of Geneva began in May.', 'link')
    const [halt] = records('The flight from Lyon to Turin, with a stop in Geneva, is full.', 'link')
    expect([link?.via, halt?.via]).toEqual([['Geneva'], ['Geneva']])
  })

  test('another carrier has another link', () => {
    const text =
      'Ryanair opened a service between Lyon and Turin in May. Easyjet, which has six flights a week on this route, is content.'
    expect(records(text, 'link').map((l) => l.operator)).toEqual(['Ryanair', 'Easyjet'])
  })

  test.for([
    'The minister opened the way for talks between Lyon and Turin.',
    'He left on a jet bound from Lyon to Turin.',
  ])('%s', (text) => {
    expect(states(text)).toEqual([])
  })
})

test('a journey of somebody is no link', () => {
  expect(states('The Ghanaian minister travelled by train from Lagos to Accra.')).toEqual([])
  expect(states('Coal is carried by train from Lagos to Accra.')).toEqual(['operating'])
})
