/** The lines of comma-separated values (RFC 4180), with their ends; an end within quotation marks belongs to its cell. */
export function linesOfCsv(text: string): string[] {
  const lines: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    if (quoted || text[at] !== '\n') continue
    lines.push(text.slice(from, at + 1))
    from = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}
