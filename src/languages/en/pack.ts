import type { LanguagePack } from '../pack.ts'
import { instrumentFrames } from './instrument-frames.ts'
import { orthography } from './orthography.ts'
import { reports } from './reports.ts'
import { tag } from './tagger.ts'

/** English. */
export const en: LanguagePack = {
  language: 'en',
  orthography,
  tag,
  reports,
  words: [],
  numberRules: [],
  timeRules: [],
  quantityRules: [],
  instrumentFrames,
  mentionRules: [],
}
