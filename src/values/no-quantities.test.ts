import { describe } from 'vitest'
import { ignores } from '../../test/support/values.ts'

describe('numbers that name something', () => {
  ignores(
    'See No. 5 for more.',
    'Article 7 says so.',
    'The P5+1 met.',
    'They climbed K2.',
    'In Libya, line LD 5 is open.',
    'COP28 was over.',
    'The G20 met.',
    'Flight 103 was late.',
    'A Boeing 747 landed.',
    'Resolution 2231 was adopted.',
    'Use version 2.0.1 of it.',
    'Covid-19 spread.',
    'The 5G network grew.',
    'Call +7 727 250 12 34 now.',
  )
})

describe('numbers that count nothing', () => {
  ignores(
    'One must not forget.',
    'It is one of the oldest.',
    'No one came.',
    'Two-way trade goes on.',
    'A one-sided view is bad.',
    'Norway won 3-1 at home.',
    'Several ships came.',
    'Dozens of ships came.',
    'Many came.',
    'It was the first visit.',
    'The 18th meeting was held.',
    'A third meeting followed.',
    'They laid a double track.',
    'They went from single to double track.',
    'The pact puts an end to double taxation.',
  )
})

describe('dates and marks', () => {
  ignores(
    'It opened in 2019.',
    'It opened on May 3, 2019.',
    'they met on nov. 6 again.',
    'They want 1) peace and 2) trade.',
  )
})
