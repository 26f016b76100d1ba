import { join } from 'node:path'
import { sourcesOf } from '../../src/doors/cli/given-files.ts'
import { documentOf } from '../../src/doors/cli/ready-source.ts'
import { read } from '../../src/index.ts'
import type { Given } from '../../src/ledger/adding.ts'
import { fileNames } from '../../src/sources/file-names.ts'
import { root } from '../support/source-files.ts'

let readings: Promise<readonly Given[]> | null = null

/** What the examples give, as the program adds it, read once. */
export function exampleReadings(): Promise<readonly Given[]> {
  readings ??= readExamples()
  return readings
}

async function readExamples(): Promise<Given[]> {
  const found: Given[] = []
  for await (const source of sourcesOf(fileNames(join(root, 'examples')), 1)) {
    if (source instanceof Error) throw source
    found.push({ name: source.name, ...read(documentOf(source, null)) })
  }
  return found
}
