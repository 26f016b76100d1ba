import { join } from 'node:path'
import { documentOf } from '../../src/doors/cli/perform.ts'
import { read } from '../../src/index.ts'
import type { Given } from '../../src/ledger/adding.ts'
import { fileNames } from '../../src/sources/file-names.ts'
import { sourceTexts } from '../../src/sources/source-texts.ts'
import { root } from '../support/source-files.ts'

let readings: readonly Given[] | null = null

/** What the examples give, as the program adds it, read once. */
export function exampleReadings(): readonly Given[] {
  readings ??= fileNames(join(root, 'examples')).flatMap((path) =>
    [...sourceTexts(path)].map((source) => {
      if (source instanceof Error) throw source
      return { name: source.name, ...read(documentOf(source, null)) }
    }),
  )
  return readings
}
