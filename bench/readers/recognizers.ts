import * as suite from '@microsoft/recognizers-text-suite'
import type { Reader } from '../reader.ts'

const english = suite.Culture.English

/** The five that find what a figure needs. */
const recognizers = [
  suite.recognizeNumber,
  suite.recognizePercentage,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeDateTime,
]

export const recognizersText: Reader = {
  name: 'recognizers-text',
  makes: 'numbers, percentages, money, dimensions, dates',
  limit: 8_000,
  read: ({ text }) => recognizers.reduce((sum, find) => sum + find(text, english).length, 0),
}
