import type { Layers, WordList } from '../../pack.ts'
import { boundRules } from './bound-rules.ts'
import { boundWords } from './bound-words.ts'
import { changeRules } from './change-rules.ts'
import { changeWords } from './change-words.ts'
import { countRules } from './count-rules.ts'
import { currencyWords } from './currencies.ts'
import { measureRules, rateRules } from './measure-rules.ts'
import { moneyRules } from './money-rules.ts'
import { multipleRules } from './multiple-rules.ts'
import { rangeRules } from './range-rules.ts'
import { unitWords } from './units.ts'

/** Units, currencies, words that bound an amount, and words of rising and falling. */
export const quantityWords: WordList[] = [
  ...unitWords,
  ...currencyWords,
  ...boundWords,
  ...changeWords,
]

/**
 * Rules that make `measure`, `range` and `amount` (a `StatedAmount` each: the longest stands) and
 * `change`, which says what an amount does in a rise or fall.
 */
export const quantityRules: Layers = [
  [...moneyRules, ...measureRules, ...countRules],
  rateRules,
  rangeRules,
  [...boundRules, ...multipleRules],
  changeRules,
]
