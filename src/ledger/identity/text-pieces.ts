/** A word or number of a text. */
export interface Piece {
  readonly text: string
  readonly lower: string
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean
  /** True where nothing stands between it and the piece before it. */
  readonly glued: boolean
}

const TOKEN = /[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu

/** The words and numbers of a text, in order. */
export function piecesOf(text: string): Piece[] {
  const found: Piece[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const [piece] = match
    const lower = piece.toLowerCase()
    const capital = piece.charCodeAt(0) !== lower.charCodeAt(0)
    found.push({ text: piece, lower, capital, glued: match.index === end })
    end = match.index + piece.length
  }
  return found
}
