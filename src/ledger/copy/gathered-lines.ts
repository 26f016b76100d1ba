import { createHash } from 'node:crypto'
import { quoted } from '../../core/problem.ts'
import type { LedgerWrites } from '../store/ledger-store.ts'
import { packed } from '../store/original-bytes.ts'
import type { DocumentLine, OriginalLine, WatchLine } from './copy-lines.ts'
import { WrongLine } from './wrong-line.ts'

/** Takes in what a copy tells of an address that is watched. */
export async function takeWatch(writes: LedgerWrites, line: WatchLine): Promise<void> {
  await writes.setWatch(line)
  for (const { entry, at } of line.entries) await writes.takeEntries(line.url, [entry], at)
}

/** Takes in bytes that documents behind them came as. Throws where they are not those that the copy names. */
export async function takeOriginal(writes: LedgerWrites, line: OriginalLine): Promise<void> {
  const { sha256, mediaType, charset } = line
  const bytes = Buffer.from(line.bytes, 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new WrongLine(`the bytes of the original ${quoted(sha256)} are not those of its hash`)
  await writes.addOriginal(await packed({ sha256, mediaType, charset, bytes }))
}

/** Takes in how a document came. Throws where its bytes are not told before it. */
export async function takeProvenance(
  writes: LedgerWrites,
  document: number,
  { original = null, authors = [], publishedFrom = null }: DocumentLine,
): Promise<void> {
  if (original !== null && !(await writes.hasOriginal(original)))
    throw new WrongLine(`its original ${quoted(original)} is not told before it`)
  await writes.addProvenance(document, { original, authors, publishedFrom })
}
