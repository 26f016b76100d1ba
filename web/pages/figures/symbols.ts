import type { SymbolType } from '@observablehq/plot'

type Path = Pick<CanvasPath, 'moveTo' | 'lineTo'>

/** The shape of a mark by what it is: told, aimed at, foreseen, thinkable. */
export const SYMBOLS = {
  reported: 'circle',
  target: 'diamond',
  forecast: 'triangle',
  possible: 'square',
} as const satisfies Record<string, SymbolType>

/** The ends of a bar of time. */
export const UPRIGHT: SymbolType = {
  draw: (path: Path, size: number) => {
    const half = Math.sqrt(size / Math.PI)
    path.moveTo(0, -half)
    path.lineTo(0, half)
  },
}

/** The ends of what is left open. */
export const FLAT: SymbolType = {
  draw: (path: Path, size: number) => {
    const half = Math.sqrt(size / Math.PI)
    path.moveTo(-half, 0)
    path.lineTo(half, 0)
  },
}
