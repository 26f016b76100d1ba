import { join } from 'node:path'
import { Gathering } from '../../src/doors/cli/gathering/gathering.ts'
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
  const files = fileNames(join(root, 'examples'))
  for await (const source of new Gathering({}).documents(files)) {
    if (!('format' in source)) throw source
    found.push({ name: source.name, ...read(documentOf(source, null)) })
  }
  return found
}
