/** Words at a point of the map. */
export interface Wanted {
  readonly id: string
  readonly words: string
  readonly x: number
  readonly y: number
  /** Around its point, or beside it. */
  readonly isCentred: boolean
}

/** Words where they stand: the left end of their middle line. */
export interface Label extends Pick<Wanted, 'id' | 'words'> {
  readonly x: number
  readonly y: number
  readonly width: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const HEIGHT = 15
const LETTER = 6.6
const AWAY = 8

/**
 * Where words stand, those that come first first: beside, above or below their points, within the map and not upon one
 * another. What has no place is left out.
 */
export function placedLabels(wanted: readonly Wanted[], size: Size): Label[] {
  const placed: Label[] = []
  for (const { id, words, x, y, isCentred } of wanted) {
    const width = words.length * LETTER
    const places = isCentred ? [[x - width / 2, y] as const] : around(x, y, width)
    const free = places.find((place) => {
      const label = { x: place[0], y: place[1], width }
      return isWithin(label, size) && !placed.some((other) => overlaps(label, other))
    })
    if (free) placed.push({ id, words, x: free[0], y: free[1], width })
  }
  return placed
}

function around(x: number, y: number, width: number): (readonly [number, number])[] {
  return [
    [x + AWAY, y],
    [x - AWAY - width, y],
    [x - width / 2, y - AWAY - HEIGHT / 2],
    [x - width / 2, y + AWAY + HEIGHT / 2],
  ]
}

type Box = Omit<Label, 'id' | 'words'>

function isWithin({ x, y, width }: Box, size: Size): boolean {
  const half = HEIGHT / 2
  return x >= 0 && x + width <= size.width && y >= half && y <= size.height - half
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < HEIGHT
}

/**
 * The point of a shape, as far as it is seen, that lies deepest in it; null where next to nothing is seen. Looked for on
 * a grid, since nothing more exact is needed for words.
 *
 * @param contains whether a point lies in the shape
 */
export function deepestPoint(
  contains: (x: number, y: number) => boolean,
  { width, height }: Size,
  grid = GRIDS.coarse,
): readonly [number, number] | null {
  const columns = Math.ceil(width / grid)
  const depths: number[][] = []
  let best: { depth: number; at: readonly [number, number] } = { depth: 1, at: [0, 0] }
  for (let row = 0; row * grid < height; row++) {
    const line: number[] = []
    for (let column = 0; column < columns; column++) {
      const [x, y] = [(column + 0.5) * grid, (row + 0.5) * grid]
      const above = depths[row - 1]
      const near = [line[column - 1], above?.[column - 1], above?.[column], above?.[column + 1]]
      line.push(contains(x, y) ? 1 + Math.min(...near.map((depth) => depth ?? 0)) : 0)
    }
    depths.push(line)
  }
  // The first run knew what lies above and on the left; the second adds what lies below and on the right.
  for (let row = depths.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const [line, below] = [depths[row] ?? [], depths[row + 1]]
      const near = [line[column + 1], below?.[column - 1], below?.[column], below?.[column + 1]]
      const depth = Math.min(line[column] ?? 0, 1 + Math.min(...near.map((each) => each ?? 0)))
      line[column] = depth
      if (depth > best.depth) best = { depth, at: [(column + 0.5) * grid, (row + 0.5) * grid] }
    }
  }
  if (best.depth > 1) return best.at
  return grid === GRIDS.coarse ? deepestPoint(contains, { width, height }, GRIDS.fine) : null
}

/** Pixels between the points at which a shape is looked at; small states fall between the coarse ones. */
const GRIDS = { coarse: 14, fine: 5 }
