import type { ParsedSentence } from '../text/analysis.ts'
import type { Reading } from './reading.ts'

/**
 * What is found once in a sentence and used by several readers. It remembers one reading, the last:
 * a list by number of sentence costs less than a weak map with an entry for each sentence.
 */
export class PerSentence<T> {
  private reading: Reading | undefined
  private values: (T | undefined)[] = []
  private readonly find: (reading: Reading, sentence: ParsedSentence) => T

  constructor(find: (reading: Reading, sentence: ParsedSentence) => T) {
    this.find = find
  }

  of(reading: Reading, sentence: ParsedSentence): T {
    if (this.reading !== reading) {
      this.reading = reading
      this.values = []
    }
    const known = this.values[sentence.index]
    if (known !== undefined) return known
    const value = this.find(reading, sentence)
    this.values[sentence.index] = value
    return value
  }
}
