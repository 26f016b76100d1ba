import type { Verdict } from '../../../src/checks/finding.ts'

/** What checks found of a figure, in a few words. */
const WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'others say the same',
  'rounds-to': 'others say the same, rounded',
  'follows-from': 'fits a change that is told',
  contradicts: 'contradicted',
  revised: 'put otherwise since',
  'change-contradicts-values': 'change and amounts do not fit',
  'part-exceeds-whole': 'a part exceeds the whole',
  'parts-do-not-sum': 'parts do not add up',
  'growth-rates-added': 'rates of growth added up',
  'incomplete-year': 'a part of a year set against a whole one',
  'unit-slip': 'a wrong unit, it seems',
  'implausible-unit-value': 'not plausible per unit',
  'implausible-amount': 'not plausible',
  'calendar-misaligned': 'calendars mixed up',
  'target-restated': 'told again',
  'target-lowered': 'lowered since',
}

/** A verdict in words. */
export function verdictWords(verdict: Verdict): string {
  return WORDS[verdict]
}
