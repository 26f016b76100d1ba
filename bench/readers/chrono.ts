import { en } from 'chrono-node'
import type { Reader } from '../reader.ts'

export const chrono: Reader = {
  name: 'chrono-node',
  makes: 'dates',
  limit: 120_000,
  read: ({ text, published }) =>
    en.parse(text, new Date(`${published ?? '2020-01-01'}T12:00:00Z`)).length,
}
