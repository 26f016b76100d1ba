import type { LanguagePack } from '../pack.ts'
import { commitmentFrames } from './commitment-frames.ts'
import { coverageWords } from './coverage-words.ts'
import { denials } from './denials.ts'
import { eventFrames } from './event-frames.ts'
import { fieldWords } from './field-words.ts'
import { figureFrames } from './figure-frames.ts'
import { historyWords } from './history-words.ts'
import { identityWords } from './identity-words.ts'
import { instrumentFrames } from './instrument-frames.ts'
import { linkFrames } from './link-frames.ts'
import { mentionRules } from './mention-rules.ts'
import { mentionWords } from './mention-words.ts'
import { numberWords } from './number-words.ts'
import { numberRules } from './numbers.ts'
import { orthography } from './orthography.ts'
import { positionFrames } from './position-frames.ts'
import { quantityRules, quantityWords } from './quantity-rules.ts'
import { reports } from './reports.ts'
import { speechWords } from './speech-words.ts'
import { tableWords } from './table-words.ts'
import { tag } from './tagger.ts'
import { timeRules } from './time-rules.ts'
import { timeWords } from './time-words.ts'

/** English. */
export const en: LanguagePack = {
  language: 'en',
  orthography,
  tag,
  reports,
  denials,
  speechWords,
  words: [...numberWords, ...timeWords, ...quantityWords, ...mentionWords],
  numberRules,
  timeRules,
  quantityRules,
  figureFrames,
  instrumentFrames,
  eventFrames,
  linkFrames,
  commitmentFrames,
  positionFrames,
  fieldWords,
  historyWords,
  identityWords,
  coverageWords,
  tableWords,
  mentionRules,
}
