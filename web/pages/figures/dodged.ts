/** A place in a chart, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

interface Room {
  /** How wide a mark stands. */
  readonly size: number
  readonly left: number
  readonly right: number
}

/** So many places to either side are tried before marks cover one another. */
const TRIES = 12

/**
 * Places at which no mark covers another: those that would stand beside each other, along their periods, as near
 * to their own place as there is room. Heights are never changed, since they are what was told.
 */
export function dodged(spots: readonly Spot[], { size, left, right }: Room): Spot[] {
  const placed: Spot[] = []
  for (const spot of spots) {
    const tries = offsets(size).map((by) => ({ x: spot.x + by, y: spot.y }))
    const inside = tries.filter(({ x }) => x >= left && x <= right)
    placed.push(inside.find((each) => isFree(each, placed, size)) ?? spot)
  }
  return placed
}

function offsets(size: number): number[] {
  return [
    0,
    ...Array.from({ length: TRIES }, (_, at) => [size * (at + 1), -size * (at + 1)]).flat(),
  ]
}

function isFree({ x, y }: Spot, placed: readonly Spot[], size: number): boolean {
  return placed.every((other) => Math.hypot(other.x - x, other.y - y) >= size * 0.98)
}
