import { geoPath } from 'd3-geo'
import { type KeyboardEvent, useMemo } from 'react'
import { useWidth } from '../../parts/use-width.ts'
import type { DrawnRoute } from './drawn-route.ts'
import { MapNames } from './map-names.tsx'
import { MapRoutes } from './map-routes.tsx'
import { projected } from './projected.ts'
import { useDragging } from './use-dragging.ts'
import { type LookedAt, useView } from './use-view.ts'
import type { World } from './world.ts'

const SHAPE = 0.72
const HEIGHT = { least: 260, most: 560 }
const CLOSER = 1.6
const STEP = 80

interface RouteMapProps {
  readonly world: World
  readonly routes: readonly DrawnRoute[]
  /** The key of the thread that is chosen; empty for none. */
  readonly chosen: string
  readonly onChoose: (thread: string) => void
}

/** Routes on a map of their states. */
export function RouteMap(props: RouteMapProps) {
  const [place, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={place} className="links-map">
      {width > 0 && <DrawnMap {...props} width={width} />}
    </div>
  )
}

function DrawnMap({ world, routes, chosen, onChoose, width }: RouteMapProps & { width: number }) {
  const height = Math.min(Math.max(Math.round(width * SHAPE), HEIGHT.least), HEIGHT.most)
  const size = useMemo(() => ({ width, height }), [width, height])
  const { projection, path, land, borders, states } = useDrawn(world, routes, size)
  const view = useView(projection, size)
  const { closer, moved } = view
  const place = useDragging(view)
  const seen = {
    ...{ closer, moved },
    place: ([lon, lat]: readonly [number, number]) => {
      const at = projection([lon, lat])
      return at && ([at[0] * closer + moved[0], at[1] * closer + moved[1]] as const)
    },
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a map that can be moved must be reached by the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div role="group" tabIndex={0} aria-label={MAP} ref={place} onKeyDown={moving(view)}>
        <svg width={width} height={height} role="img" aria-label={mapWords(routes)}>
          <g transform={`translate(${moved[0]} ${moved[1]}) scale(${closer})`}>
            <path className="links-land" d={land} />
            {[...states].map(([state, d]) => (
              <path key={state} className="links-state" d={d} />
            ))}
            <path className="links-borders" d={borders} />
            <MapRoutes
              routes={routes}
              chosen={chosen}
              closer={closer}
              path={path}
              onChoose={onChoose}
            />
          </g>
          <MapNames routes={routes} chosen={chosen} states={states} size={size} seen={seen} />
        </svg>
      </div>
      <MapButtons view={view} />
    </>
  )
}

const MAP = 'Map. Arrow keys move it, plus and minus bring it closer, 0 shows all routes.'

function mapWords(routes: readonly DrawnRoute[]): string {
  const drawn = routes.filter(({ points }) => points !== null).length
  return `A map with ${drawn} of the ${routes.length} routes that the list tells of.`
}

/** What does not change while the map is moved. */
function useDrawn(
  world: World,
  routes: readonly DrawnRoute[],
  size: { readonly width: number; readonly height: number },
) {
  return useMemo(() => {
    const projection = projected(
      routes.flatMap(({ points }) => (points ? [points] : [])),
      size,
    )
    const path = geoPath(projection).digits(1)
    const named = [...statesOf(routes)].flatMap((state) => {
      const outline = world.outlineOf(state)
      const d = outline && path(outline)
      return d ? [[state, d] as const] : []
    })
    const drawn = { land: path(world.land) ?? '', borders: path(world.borders) ?? '' }
    return { projection, path, ...drawn, states: new Map(named) }
  }, [world, routes, size])
}

/** The states that routes have to do with. */
function statesOf(routes: readonly DrawnRoute[]): Set<string> {
  const drawn = routes.filter(({ points }) => points !== null)
  const codes = drawn.flatMap(({ link: { parties, from, to, via, places } }) => [
    ...[...parties, from ?? '', to ?? '', ...via],
    ...[places.from, places.to, ...places.via].map((place) => place?.state ?? ''),
  ])
  return new Set(codes.filter((code) => /^[A-Z]{2}$/.test(code)))
}

function moving(view: LookedAt) {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => view.move(-STEP, 0),
    ArrowRight: () => view.move(STEP, 0),
    ArrowUp: () => view.move(0, -STEP),
    ArrowDown: () => view.move(0, STEP),
    '+': () => view.zoom(CLOSER),
    '=': () => view.zoom(CLOSER),
    '-': () => view.zoom(1 / CLOSER),
    '0': view.showAll,
  }
  return (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key]
    if (move === undefined) return
    event.preventDefault()
    move()
  }
}

function MapButtons({ view }: { readonly view: LookedAt }) {
  return (
    <p className="links-buttons">
      <button type="button" onClick={() => view.zoom(CLOSER)}>
        Closer
      </button>
      <button type="button" onClick={() => view.zoom(1 / CLOSER)}>
        Wider
      </button>
      <button type="button" disabled={view.isAll} onClick={view.showAll}>
        All routes
      </button>
      <span>Drag to move; wheel with Ctrl for closer and wider.</span>
    </p>
  )
}
