import { type LineOfYears, placeOf, stacked, type Telling, type Years } from './line-of-years.ts'

interface TellingsProps {
  readonly line: LineOfYears
  readonly years: Years
  readonly y: number
  readonly large: boolean
}

/** A name of a stage needs so much of the line; a dot needs less. */
const NAME = 11
const DOT = { small: 1.6, large: 1 }
const LEVELS = { small: 2, large: 4 }

/** Each statement as a dot where it was made: filled in the colour of the stage that it brought, hollow where it only speaks of it. */
export function Tellings({ line, years, y, large }: TellingsProps) {
  const size = large ? 'large' : 'small'
  const places = line.tellings.map(({ day }) => placeOf(day, years))
  const levels = stacked(places, DOT[size], LEVELS[size])
  const named = large ? namedOf(line.tellings, places) : new Set<number>()
  return line.tellings.map(({ act, inferred }, i) => {
    const place = places[i] ?? 0
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: several may be told on one day, and none moves
      <g key={i} className="told-line-telling" data-stage={act} data-inferred={inferred}>
        <circle
          cx={`${place}%`}
          cy={y - (levels[i] ?? 0) * (large ? 8 : 5)}
          r={(isStage(act) ? 4.5 : 3.25) + (large ? 0.75 : 0)}
          data-act={isStage(act) ? 'stage' : act}
        />
        {named.has(i) && (
          <text
            className="told-line-act"
            x={`${place}%`}
            y={y - 12 - (levels[i] ?? 0) * 8}
            textAnchor={place > 88 ? 'end' : place < 8 ? 'start' : 'middle'}
          >
            {act?.replaceAll('-', ' ')}
          </text>
        )}
      </g>
    )
  })
}

function isStage(act: string | null): boolean {
  return act !== null && act !== 'restated' && act !== 'mentioned'
}

/** The statements whose stage has room for its name. */
function namedOf(tellings: readonly Telling[], places: readonly number[]): Set<number> {
  let free = 0
  const named = new Set<number>()
  for (const [i, { act }] of tellings.entries()) {
    const place = places[i] ?? 0
    if (!isStage(act) || (named.size > 0 && place < free)) continue
    named.add(i)
    free = place + NAME
  }
  return named
}
