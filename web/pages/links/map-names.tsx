import { useMemo } from 'react'
import { partyName } from '../../words/party.ts'
import { cut, quoteWords } from '../../words/quote.ts'
import type { DrawnRoute, RoutePoint } from './drawn-route.ts'
import { deepestPoint, type Label, placedLabels, type Wanted } from './map-labels.ts'
import type { MapSize } from './projected.ts'

const LONGEST = 40

/** Turns degrees, or pixels of the whole map, into pixels of what is seen. */
export interface Seen {
  readonly place: (at: readonly [number, number]) => readonly [number, number] | null
  readonly closer: number
  readonly moved: readonly [number, number]
}

interface MapNamesProps {
  readonly routes: readonly DrawnRoute[]
  readonly chosen: string
  /** The outlines of the states that are named, in the words of SVG, in pixels of the whole map. */
  readonly states: ReadonlyMap<string, string>
  readonly size: MapSize
  readonly seen: Seen
}

/** The places of the routes, and the names of places and states, as far as they have room. */
export function MapNames({ routes, chosen, states, size, seen }: MapNamesProps) {
  const { closer, moved } = seen
  const [right, down] = moved
  const shapes = useMemo(() => stateShapes(states), [states])
  const points = pointsOf(routes, chosen)
  const places = points.flatMap((point) => wantedPlace(point, seen))
  const centres = shapes.flatMap(({ state, contains }) => {
    const at = deepestPoint((x, y) => contains((x - right) / closer, (y - down) / closer), size)
    const words = partyName(state).toUpperCase()
    return at ? [{ id: state, words, x: at[0], y: at[1], isCentred: true }] : []
  })
  const [first, others] = [places.slice(0, chosenCount(points, chosen)), places]
  const labels = placedLabels([...first, ...centres, ...others.slice(first.length)], size)
  return (
    <g>
      {points.map(({ point, isChosen }) => {
        const at = seen.place(point.at)
        if (!at) return null
        const kind = point.isState ? 'links-point is-state' : 'links-point'
        return (
          <circle
            key={String(point.at)}
            className={isChosen ? `${kind} is-chosen` : kind}
            cx={at[0]}
            cy={at[1]}
            r={point.isState ? 5 : 3.5}
          />
        )
      })}
      {labels.map((label) => (
        <Name key={label.id} label={label} isState={states.has(label.id)} />
      ))}
    </g>
  )
}

function Name({ label, isState }: { readonly label: Label; readonly isState: boolean }) {
  const { x, y, width, words } = label
  return (
    <text
      className={isState ? 'links-state-name' : 'links-place-name'}
      x={x + width / 2}
      y={y}
      dominantBaseline="central"
      textAnchor="middle"
    >
      {words}
    </text>
  )
}

interface NamedPoint {
  readonly point: RoutePoint
  readonly isChosen: boolean
}

/** Each place once, those of the chosen route first. */
function pointsOf(routes: readonly DrawnRoute[], chosen: string): NamedPoint[] {
  const all = routes.flatMap(({ link, points }) =>
    (points ?? []).map((point) => ({ point, isChosen: link.thread === chosen })),
  )
  const inOrder = all.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
  return [
    ...new Map(inOrder.toReversed().map((each) => [String(each.point.at), each])).values(),
  ].toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen))
}

function chosenCount(points: readonly NamedPoint[], chosen: string): number {
  return chosen === ''
    ? 0
    : points.filter(({ isChosen, point }) => isChosen && !point.isState).length
}

/** States are named as such. */
function wantedPlace({ point }: NamedPoint, seen: Seen): Wanted[] {
  const at = point.isState ? null : seen.place(point.at)
  if (!at) return []
  const words = cut(quoteWords(point.name), LONGEST)
  return [{ id: String(point.at), words, x: at[0], y: at[1], isCentred: false }]
}

interface StateShape {
  readonly state: string
  readonly contains: (x: number, y: number) => boolean
}

/** The browser itself knows best which pixels a path holds. */
function stateShapes(states: ReadonlyMap<string, string>): StateShape[] {
  const canvas = document.createElement('canvas').getContext('2d')
  return [...states].map(([state, d]) => {
    const path = new Path2D(d)
    return { state, contains: (x, y) => canvas?.isPointInPath(path, x, y) ?? false }
  })
}
