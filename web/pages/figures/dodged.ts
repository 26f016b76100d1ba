/** A place in a chart, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

interface Room {
  /** How wide and high a mark stands, with the letter above it. */
  readonly size: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** So many places to either side are tried before marks cover one another. */
const TRIES = 12

/**
 * Places at which no mark covers another: those that would stand beside each other, along their periods, as near
 * to their own place as there is room. Heights are never changed, since they are what was told.
 */
export function dodged(spots: readonly Spot[], room: Room): Spot[] {
  const { size, left, right } = room
  const placed: Spot[] = []
  for (const spot of spots) {
    const tries = offsets(size).map((by) => ({ x: spot.x + by, y: spot.y }))
    const inside = tries.filter(({ x }) => x >= left && x <= right)
    placed.push(inside.find((each) => isFree(each, placed, room)) ?? spot)
  }
  return placed
}

function offsets(size: number): number[] {
  return [
    0,
    ...Array.from({ length: TRIES }, (_, at) => [size * (at + 1), -size * (at + 1)]).flat(),
  ]
}

function isFree({ x, y }: Spot, placed: readonly Spot[], { size, height }: Room): boolean {
  return placed.every(
    (other) => Math.abs(other.x - x) >= size * 0.98 || Math.abs(other.y - y) >= height,
  )
}
