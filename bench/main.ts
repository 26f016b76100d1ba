import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { corpus } from './corpus.ts'

/** Each measurement is a program of its own, so that none finds the heap as another left it. */
const MEASUREMENTS = {
  speed: 'whole reading beside others, over the same texts in one run',
  'one-line': 'growth with the size of one document that is a single line',
  'many-documents': 'growth with the number of short documents',
}

console.log(`texts: ${corpus().says}`)
console.log(`machine: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}`)
console.log('seconds are of processor time, all threads counted')

for (const [file, says] of Object.entries(MEASUREMENTS)) {
  console.log(`\n${file}: ${says}\n`)
  const program = join(import.meta.dirname, `${file}.ts`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', program], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
