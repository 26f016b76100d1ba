import { Gathering } from '../../src/doors/gathering/gathering.ts'
import { readBatch } from '../../src/doors/gathering/read-batch.ts'
import type { ReadySource } from '../../src/doors/gathering/ready-source.ts'
import type { Given } from '../../src/ledger/adding.ts'
import { fileNames } from '../../src/sources/file-names.ts'
import { EXAMPLES } from '../support/program.ts'

let readings: Promise<readonly Given[]> | null = null

/** What the examples give, as the program adds it, read once. */
export function exampleReadings(): Promise<readonly Given[]> {
  readings ??= readExamples()
  return readings
}

async function readExamples(): Promise<readonly Given[]> {
  const sources: ReadySource[] = []
  for await (const source of new Gathering({}).documents(fileNames(EXAMPLES))) {
    if (!('format' in source)) throw source
    sources.push(source)
  }
  return readBatch({ sources, published: null }).readings
}
