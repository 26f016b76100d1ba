import { read } from '../../src/index.ts'
import type { Reader } from '../reader.ts'

export const rapporteur: Reader = {
  name: 'rapporteur',
  makes: 'records with evidence',
  read: (text) => read(text).records.length,
}
