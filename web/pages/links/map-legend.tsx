import type { DrawnRoute } from './drawn-route.ts'
import { lineStyle } from './line-style.ts'
import { MODES, STAGES } from './route-words.ts'
import { StyledLine } from './styled-line.tsx'

/** What the lines of the map mean: the modes and stages that are on it. */
export function MapLegend({ routes }: { readonly routes: readonly DrawnRoute[] }) {
  const modes = new Set(routes.map(({ link }) => link.mode))
  const stages = new Set(routes.map(({ link }) => link.stage?.stage ?? null))
  return (
    <ul className="links-legend" aria-label="What the lines mean">
      {MODES.filter((mode) => modes.has(mode)).map((mode) => (
        <LegendLine key={mode} mode={mode} stage="operating" words={mode} />
      ))}
      {[
        ...Map.groupBy(
          STAGES.filter((stage) => stages.has(stage)),
          dashOf,
        ),
      ].map(([dash, alike]) => (
        <LegendLine key={dash} mode={null} stage={alike[0] ?? null} words={alike.join(', ')} />
      ))}
      {stages.has(null) && <LegendLine mode={null} stage={null} words="no stage told" />}
      <li>
        <svg width="14" height="12" aria-hidden="true">
          <circle className="links-point" cx="7" cy="6" r="3.5" />
        </svg>
        a place
      </li>
      <li>
        <svg width="14" height="12" aria-hidden="true">
          <circle className="links-point is-state" cx="7" cy="6" r="4" />
        </svg>
        a state, no place told
      </li>
    </ul>
  )
}

/** Stages that look alike stand together. */
function dashOf(stage: string): string {
  return lineStyle(null, stage).dash ?? ''
}

interface LegendLineProps {
  readonly mode: string | null
  readonly stage: string | null
  readonly words: string
}

function LegendLine({ mode, stage, words }: LegendLineProps) {
  return (
    <li>
      <LineSample mode={mode} stage={stage} />
      {words}
    </li>
  )
}

/** A short line as the map has it. */
export function LineSample({ mode, stage }: Pick<LegendLineProps, 'mode' | 'stage'>) {
  return (
    <svg className="links-sample" width="40" height="12" aria-hidden="true">
      <StyledLine d="M0 6H40" style={lineStyle(mode, stage)} />
    </svg>
  )
}
