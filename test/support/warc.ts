import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import {
  type ArchiveDocument,
  type ArchiveReading,
  archiveDocuments,
} from '../../src/sources/warc/archive-documents.ts'

/** A file of bytes that is gone after the test. */
export function fileOf(...parts: readonly Uint8Array[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-warc-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'crawl.warc')
  writeFileSync(path, Buffer.concat(parts))
  return path
}

/** All that an archive gives. */
export async function gathered(
  path: string,
  reading: ArchiveReading = {},
): Promise<(ArchiveDocument | Problem)[]> {
  return Array.fromAsync(archiveDocuments(path, reading))
}

/** The same as lines: the words of documents, the messages of problems with the file's name alone. */
export async function told(path: string, reading: ArchiveReading = {}): Promise<string[]> {
  const all = await gathered(path, reading)
  return all.map((each) =>
    'bytes' in each ? Buffer.from(each.bytes).toString() : each.message.replace(path, 'crawl.warc'),
  )
}
