import { Problem } from '../core/problem.ts'
import { documentsOfBytes } from './open-bytes.ts'
import { isBlank, jsonLine, type Sourced } from './open-text.ts'
import { type ByteLine, bytesInLines } from './read-lines.ts'
import { MOST_BYTES, tooLarge } from './text-bytes.ts'

const NAME = 'standard input'

/**
 * The documents of standard input, told by its beginning: a JSON document on each line where the first
 * line is one and another follows; else all of it is opened by what its bytes are, as a file without a name would be.
 * Lines are read as they come; all else is held whole.
 */
export async function* standardInputTexts(
  parts: AsyncIterable<Uint8Array>,
): AsyncGenerator<Sourced> {
  try {
    yield* documentsOf(parts)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield error
  }
}

async function* documentsOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Sourced> {
  const lines: ByteLine[] = []
  let size = 0
  let apart = false
  for await (const line of bytesInLines(parts, NAME)) {
    if (apart && !isBlank(line.bytes)) yield lineText(line)
    if (apart) continue
    lines.push(line)
    size += line.bytes.length + 1
    if (size > MOST_BYTES + 1) throw tooLarge(NAME)
    if (isBlank(line.bytes)) continue
    const full = lines.filter(({ bytes }) => !isBlank(bytes))
    apart = full.length === 2 && full.every(isObject)
    if (apart) for (const each of full) yield lineText(each)
  }
  if (!apart) yield* documentsOfBytes({ name: NAME, id: 'stdin', bytes: joined(lines) })
}

const BRACES = [0x7b, 0x7d]

/** Whether a line may be a whole JSON object: it begins and ends with a brace. */
function isObject({ bytes }: ByteLine): boolean {
  const text = bytes.filter((byte) => byte > 32)
  return text[0] === BRACES[0] && text.at(-1) === BRACES[1]
}

function lineText({ number, bytes }: ByteLine): Sourced {
  return jsonLine({ name: `${NAME}:${number}`, id: `stdin-${number}`, bytes })
}

function joined(lines: readonly ByteLine[]): Uint8Array {
  const newline = Buffer.from('\n')
  return Buffer.concat(lines.flatMap((line, i) => (i === 0 ? [line.bytes] : [newline, line.bytes])))
}
