import type { GeoProjection } from 'd3-geo'
import { useEffect, useRef, useState } from 'react'
import { useChosen } from '../../address/chosen.ts'
import type { MapSize } from './projected.ts'

/** What of the map is seen: how many times closer than all of it, around which point. */
interface View {
  readonly closer: number
  /** Degrees east and north. */
  readonly around: readonly [number, number]
}

/** A map as it is looked at, and ways to look at it otherwise. */
export interface LookedAt {
  readonly closer: number
  /** Pixels by which the map is moved once it is so much closer. */
  readonly moved: readonly [number, number]
  readonly isAll: boolean
  /** Closer by a factor, around a point of the picture that keeps its place; its middle unless told. */
  readonly zoom: (factor: number, at?: readonly [number, number]) => void
  /** Along by so many pixels of the picture. */
  readonly move: (right: number, down: number) => void
  readonly showAll: () => void
}

const MOST = 40
const LEAST = 0.4
const REST_MILLISECONDS = 250

/** How a map is looked at, which the address keeps as `map`: degrees east and north, and how many times closer. */
export function useView(projection: GeoProjection, { width, height }: MapSize): LookedAt {
  const { of, choose } = useChosen()
  const [turned, setTurned] = useState<View | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const middle = [width / 2, height / 2] as const
  const written = of('map')
  const view = turned ?? viewIn(written)
  const closer = view?.closer ?? 1
  const [x, y] = (view && projection([...view.around])) ?? middle
  const look = (factor: number, around: readonly [number, number]) => {
    const degrees = projection.invert?.([around[0], around[1]])
    if (!degrees?.every(Number.isFinite)) return
    const next = { closer: factor, around: degrees }
    setTurned(next)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => {
      choose({ map: viewWords(next) }, { replace: true })
      setTurned(null)
    }, REST_MILLISECONDS)
  }
  return {
    closer,
    moved: [middle[0] - closer * x, middle[1] - closer * y],
    isAll: view === null,
    zoom: (factor, at = middle) => {
      const next = Math.min(Math.max(closer * factor, LEAST), MOST)
      const kept = (seen: number, centre: number, axis: number) =>
        centre + (seen - axis) * (1 / closer - 1 / next)
      look(next, [kept(at[0], x, middle[0]), kept(at[1], y, middle[1])])
    },
    move: (right, down) => look(closer, [x + right / closer, y + down / closer]),
    showAll: () => {
      clearTimeout(rest.current)
      setTurned(null)
      choose({ map: '' })
    },
  }
}

function viewIn(written: string): View | null {
  const [lon = Number.NaN, lat = Number.NaN, closer = Number.NaN] = written.split(',').map(Number)
  if (written === '' || !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return null
  return closer >= LEAST && closer <= MOST ? { closer, around: [lon, lat] } : null
}

function viewWords({ closer, around }: View): string {
  return [...around.map((degrees) => degrees.toFixed(3)), closer.toFixed(2)].join(',')
}
