import { join } from 'node:path'
import { documentOf } from '../../src/doors/cli/perform.ts'
import { type DocumentReading, read } from '../../src/index.ts'
import { fileNames } from '../../src/sources/file-names.ts'
import { sourceTexts } from '../../src/sources/source-texts.ts'
import { root } from '../support/source-files.ts'

let readings: readonly DocumentReading[] | null = null

/** What the examples give, read once. */
export function exampleReadings(): readonly DocumentReading[] {
  readings ??= fileNames(join(root, 'examples')).flatMap((path) =>
    [...sourceTexts(path)].map((source) => {
      if (source instanceof Error) throw source
      return read(documentOf(source, null))
    }),
  )
  return readings
}
