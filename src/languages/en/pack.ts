import type { LanguagePack } from '../pack.ts'
import { coverageWords } from './coverage-words.ts'
import { historyWords } from './ledger/history-words.ts'
import { identityWords } from './ledger/identity-words.ts'
import { mentionRules } from './mentions/mention-rules.ts'
import { mentionWords } from './mentions/mention-words.ts'
import { commitmentFrames } from './records/commitment-frames.ts'
import { denials } from './records/denials.ts'
import { eventFrames } from './records/event-frames.ts'
import { fieldWords } from './records/field-words.ts'
import { figureFrames } from './records/figure-frames.ts'
import { instrumentFrames } from './records/instrument-frames.ts'
import { linkFrames } from './records/link-frames.ts'
import { positionFrames } from './records/position-frames.ts'
import { tableWords } from './records/table-words.ts'
import { orthography } from './text/orthography.ts'
import { reports } from './text/reports.ts'
import { speechWords } from './text/speech-words.ts'
import { tag } from './text/tagger.ts'
import { timeRules } from './time/rules.ts'
import { timeWords } from './time/words.ts'
import { numberWords } from './values/number-words.ts'
import { numberRules } from './values/numbers.ts'
import { quantityRules, quantityWords } from './values/quantity-rules.ts'

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
