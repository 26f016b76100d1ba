import type { GeoPath } from 'd3-geo'
import { besides } from './besides.ts'
import type { DrawnRoute } from './drawn-route.ts'
import { lineStyle } from './line-style.ts'
import { lineOf } from './projected.ts'
import { routeWords } from './route-words.ts'
import { StyledLine } from './styled-line.tsx'

interface MapRoutesProps {
  readonly routes: readonly DrawnRoute[]
  readonly chosen: string
  readonly closer: number
  readonly path: GeoPath
  readonly onChoose: (thread: string) => void
}

/** The lines of routes, the chosen one above the others. */
export function MapRoutes({ routes, chosen, closer, path, onChoose }: MapRoutesProps) {
  const moves = besides(routes)
  const inOrder = routes.toSorted(
    (a, b) => Number(a.link.thread === chosen) - Number(b.link.thread === chosen),
  )
  return inOrder.map((route) => {
    const { link, points } = route
    const d = points && path(lineOf(points))
    if (!d) return null
    const isChosen = link.thread === chosen
    const [right = 0, down = 0] = moves.get(link.thread)?.(path) ?? []
    const isInexact = points?.some(({ isState }) => isState)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it chooses by keyboard
      <g
        key={link.thread}
        className={`links-route ${isChosen ? 'is-chosen' : ''} ${isInexact ? 'is-inexact' : ''}`}
        data-route={link.thread}
        transform={`translate(${right / closer} ${down / closer})`}
        onClick={() => onChoose(link.thread)}
      >
        <title>{`${routeWords(link)}: ${link.mode ?? 'link'}, ${link.stage?.stage ?? 'no stage told'}`}</title>
        <path className="links-halo" d={d} vectorEffect="non-scaling-stroke" />
        <StyledLine d={d} style={lineStyle(link.mode, link.stage?.stage ?? null)} />
      </g>
    )
  })
}
