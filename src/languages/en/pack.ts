import type { LanguagePack } from '../pack.ts'
import { instrumentFrames } from './instrument-frames.ts'
import { numberRules } from './numbers.ts'
import { numberWords } from './number-words.ts'
import { orthography } from './orthography.ts'
import { quantityRules, quantityWords } from './quantity-rules.ts'
import { reports } from './reports.ts'
import { tag } from './tagger.ts'

/** English. */
export const en: LanguagePack = {
  language: 'en',
  orthography,
  tag,
  reports,
  words: [...numberWords, ...quantityWords],
  numberRules,
  timeRules: [],
  quantityRules,
  instrumentFrames,
  mentionRules: [],
}
