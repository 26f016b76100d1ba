import { isMail } from './mail-beginning.ts'

const ENVELOPE = 'From '
const LINE = `\n${ENVELOPE}`
const LOOKED_AT = 4096
/** More lines that look like a beginning are no folder that a program wrote; what is behind them stays with the last mail. */
const MOST_LOOKS = 20_000
const LINE_END = 0x0a
const QUOTED_ENVELOPE = /^>(>*From )/gm

/**
 * The mails of a folder in one file (mbox, RFC 4155): each begins with a line "From address date" at the beginning or behind an empty
 * line, and fields follow. A mail alone is a folder of one. Lines that a program marked with ">" since they begin with "From "
 * lose the mark.
 */
export function mailsInFolder(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!begins(buffer, 0)) return [bytes]
  const starts = [0, ...furtherStarts(buffer)]
  return starts.map((from, i) => mailAt(buffer.subarray(from, starts[i + 1])))
}

function furtherStarts(buffer: Buffer): number[] {
  const starts: number[] = []
  let looks = 0
  for (let at = buffer.indexOf(LINE); at >= 0; at = buffer.indexOf(LINE, at + 1)) {
    if (!isEmptyLine(buffer, at)) continue
    if (++looks > MOST_LOOKS) break
    if (begins(buffer, at + 1)) starts.push(at + 1)
  }
  return starts
}

/** Whether the line that ends here is empty. */
function isEmptyLine(buffer: Buffer, end: number): boolean {
  const before = buffer[end - 1] === 0x0d ? end - 2 : end - 1
  return buffer[before] === LINE_END
}

function begins(buffer: Buffer, at: number): boolean {
  return (
    buffer.toString('latin1', at, at + ENVELOPE.length) === ENVELOPE &&
    isMail(buffer.subarray(at, at + LOOKED_AT))
  )
}

function mailAt(mail: Buffer): Uint8Array {
  const text = mail.subarray(mail.indexOf(LINE_END) + 1).toString('latin1')
  return Buffer.from(text.replace(QUOTED_ENVELOPE, '$1'), 'latin1')
}
