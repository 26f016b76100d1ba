const QUOTES = /^>*/

/**
 * Text in which a line that ends with a space goes on in the next (RFC 3676), with each paragraph in one line. Quotations keep
 * their marks, once a paragraph; a line "-- " above a signature stands alone.
 *
 * @param deletes whether the space at the end of a line is none of the text (`delsp=yes`)
 */
export function flowedText(text: string, deletes: boolean): string {
  const lines: string[] = []
  let open: { depth: number; pieces: string[] } | null = null
  for (const line of text.split(/\r\n?|\n/)) {
    const depth = QUOTES.exec(line)?.[0].length ?? 0
    const words = line.slice(depth).replace(/^ /, '')
    const signature = words === '-- '
    if (!open || open.depth !== depth || signature) {
      if (open) lines.push(written(open))
      open = { depth, pieces: [] }
    }
    const goesOn = words.endsWith(' ') && !signature
    open.pieces.push(goesOn && deletes ? words.slice(0, -1) : words)
    if (goesOn) continue
    lines.push(written(open))
    open = null
  }
  if (open) lines.push(written(open))
  return lines.join('\n')
}

function written({ depth, pieces }: { depth: number; pieces: readonly string[] }): string {
  return `${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${pieces.join('')}`
}
