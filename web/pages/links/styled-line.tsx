import type { LineStyle } from './line-style.ts'

interface StyledLineProps {
  /** The path, in SVG's words. */
  readonly d: string
  readonly style: LineStyle
}

/** A line as its mode and stage have it; it keeps its width where the map comes closer. */
export function StyledLine({ d, style }: StyledLineProps) {
  const { colour, dash, marks, isDouble = false } = style
  const line = { d, fill: 'none', stroke: colour, vectorEffect: 'non-scaling-stroke' } as const
  return (
    <>
      <path {...line} strokeWidth={isDouble ? 4.5 : 1.75} strokeDasharray={dash} />
      {isDouble && <path {...line} stroke="var(--paper)" strokeWidth={1.5} />}
      {marks && (
        <path
          {...line}
          strokeWidth={marks.width}
          strokeDasharray={marks.dash}
          strokeLinecap={marks.round ? 'round' : 'butt'}
        />
      )}
    </>
  )
}
