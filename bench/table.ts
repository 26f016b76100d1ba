/** Rows under a heading as lines of text: the first column and every `text` column to the left, numbers to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows]
  const widths = heading.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  const isNumber = heading.map((_, i) => rows.every((row) => /^[\d<–-]/.test(row[i] ?? '')))
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(cell, widths[i] ?? 0, isNumber[i] ?? false))
      .join('   ')
      .trimEnd()
  return [
    line(heading),
    widths.map((width) => '-'.repeat(width)).join('   '),
    ...rows.map(line),
  ].join('\n')
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width)
}

/** A number with three figures that count: 3.14, 0.0123, 271. */
export function short(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return Number(value.toPrecision(3)).toString()
}
