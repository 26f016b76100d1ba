import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../src/index.ts'
import { allExamples } from './examples.ts'

// Writes the reading of every example to expected.json, for a person to review as a diff.
for (const { folder, document } of allExamples()) {
  const { records } = read(document)
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ id: document.id, records }, null, 1)}\n`)
}
