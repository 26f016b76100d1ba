import type { MovedDue, Story, StoryTime, ToldDue } from '../../ledger/history/story.ts'
import { spanWords } from '../promises/story-words.ts'
import { countOf, timesWords } from '../reading/count-words.ts'
import { timeWords } from '../reading/time-words.ts'

/**
 * What the clock says of a promise, in phrases: "due by 2026", "overdue by 3 years", "slipped twice: from
 * 2017 to 2026", "told 5 times over 9 years", "nothing said since 12 December 2022 (inferred)".
 */
export function promiseTimeWords({ time, voices, asOf }: Story): string[] {
  const { due, overdue, slips, advanced, restated, silent } = time
  const phrases = [
    due && dueWords(due),
    overdue && `overdue by ${spanWords(overdue.days, asOf)}`,
    movedWords('slipped', slips),
    movedWords('brought forward', advanced),
    toldWords(restated),
    voices.independent > 1 ? `${voices.independent} independent voices` : null,
    silent && `nothing said since ${timeWords(silent.since)} (inferred)`,
  ]
  return phrases.filter((phrase): phrase is string => Boolean(phrase))
}

const DUE_OF = { delivery: '', beginning: 'its beginning ', signature: 'its signing ' } as const

/** "due by 2026", or "its signing due by May 2018". */
export function dueWords({ due, of }: ToldDue): string {
  const when = timeWords(due)
  const words = `due ${when.startsWith('by ') ? when : `in ${when}`.replace(/^in (\d+ \w+ \d{4})$/, '$1')}`
  return `${DUE_OF[of]}${words}`
}

function movedWords(verb: string, moves: readonly MovedDue[]): string | null {
  const [first] = moves
  const last = moves.at(-1)
  if (!first || !last) return null
  const times = moves.length === 1 ? '' : ` ${timesWords(moves.length)}`
  return `${verb}${times} from ${dayWords(first.from)} to ${dayWords(last.to)}`
}

/** A due as a point in time: "2027" for "by 2027". */
function dayWords(due: string): string {
  return timeWords(due).replace(/^by /, '')
}

function toldWords({ times, years }: StoryTime['restated']): string | null {
  if (times < 1) return null
  const over = years === 0 ? '' : ` over ${countOf(years, 'year', 'years')}`
  return `told again ${timesWords(times)}${over}`
}
