import nlp from 'compromise'
import type { Reader } from '../reader.ts'

export const compromise: Reader = {
  name: 'compromise',
  makes: 'tagged terms',
  limit: 60_000,
  read: ({ text }) => nlp(text).termList().length,
}
