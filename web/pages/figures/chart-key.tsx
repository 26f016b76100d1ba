import { memo } from 'react'
import { cut, quoteWords } from '../../words/quote.ts'
import type { ChartMark } from './chart-marks.ts'
import { KeySign, type Sign } from './key-sign.tsx'
import type { Voice } from './voices.ts'

const LONGEST = 80
const MOST_VOICES = 40

interface ChartKeyProps {
  readonly marks: readonly ChartMark[]
  readonly voices: readonly Voice[]
}

/** What the signs of a chart mean, those that it has, and who stands behind which letter. */
export const ChartKey = memo(function ChartKey({ marks, voices }: ChartKeyProps) {
  return (
    <div className="chart-key">
      <ul className="chart-signs" aria-label="Signs of the chart">
        {signsOf(marks).map(([sign, words]) => (
          <li key={sign}>
            <KeySign sign={sign} /> {words}
          </li>
        ))}
      </ul>
      <ul className="chart-voices" aria-label="Who says so">
        {voices.slice(0, MOST_VOICES).map(({ name, letter, count }) => (
          <li key={name}>
            <b>{letter}</b>
            <span>
              <bdi>{cut(quoteWords(name), LONGEST)}</bdi>
              {count > 1 && <span className="soft"> ×{count}</span>}
            </span>
          </li>
        ))}
        {voices.length > MOST_VOICES && (
          <li className="soft">and {voices.length - MOST_VOICES} more, in the table</li>
        )}
      </ul>
    </div>
  )
})

/** The signs that a chart has, and what they mean. */
export function signsOf(marks: readonly ChartMark[]): readonly (readonly [Sign, string])[] {
  const has = (test: (mark: ChartMark) => boolean) => marks.some(test)
  const status = (word: ChartMark['status']) => (mark: ChartMark) => mark.status === word
  const known: readonly (readonly [Sign, string, boolean])[] = [
    ['reported', 'reported', has((mark) => status('reported')(mark) && mark.implied === null)],
    ['implied', 'implied by a change that was told', has(({ implied }) => implied !== null)],
    ['target', 'target, at the day by which', has(status('target'))],
    ['forecast', 'forecast', has(status('forecast'))],
    ['possible', 'possible', has(status('possible'))],
    [
      'period',
      'its period, from first to last day',
      has((mark) => hasBar(mark) && mark.calendar !== 'solar-hijri'),
    ],
    [
      'solar',
      'a period of the Solar Hijri calendar',
      has(({ calendar }) => calendar === 'solar-hijri'),
    ],
    ['reach', 'about, or from … to', has(({ reach }) => reach !== null && reach.high > reach.low)],
    [
      'open',
      'over or under',
      has(({ reach }) => reach?.openLow === true || reach?.openHigh === true),
    ],
    ['endless', 'no day told by which', has(({ endless }) => endless)],
  ]
  return known.flatMap(([sign, words, there]) => (there ? [[sign, words] as const] : []))
}

function hasBar({ endless, days }: ChartMark): boolean {
  return !endless && days.first !== days.last
}
