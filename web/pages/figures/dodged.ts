/** A place in a chart, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** The own place of a mark, and how far its period reaches to either side. */
export interface OwnSpot extends Spot {
  readonly slack: number
}

interface Room {
  /** How wide and high a mark stands, with the letter above it. */
  readonly size: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** A mark may stand so many times its width beside its place, be its period ever so short. */
const BESIDE = 2
const TRIES = 12

/**
 * Places at which no mark covers another: those that would stand beside each other along their periods, as near to
 * their own place as there is room. Heights are never changed, since they are what was told; where there is no room
 * within the period, a mark stays and covers others.
 */
export function dodged(spots: readonly OwnSpot[], room: Room): Spot[] {
  const placed: Spot[] = []
  for (const { x, y, slack } of spots) {
    const most = Math.max(slack, BESIDE * room.size)
    const near = offsets(room.size).filter((by) => Math.abs(by) <= most)
    const inside = near
      .map((by) => ({ x: x + by, y }))
      .filter((spot) => spot.x >= room.left && spot.x <= room.right)
    placed.push(inside.find((spot) => isFree(spot, placed, room)) ?? { x, y })
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
