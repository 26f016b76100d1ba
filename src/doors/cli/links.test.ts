import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rapporteur } from '../../../test/support/program.ts'

test('a line that a promise is about is among the routes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const run = (...args: string[]) => rapporteur(args, { folder }).out
  try {
    writeFileSync(
      join(folder, 'a.txt'),
      'Chad and Togo agreed to build a railway between Abéché and Lomé by 2030.\n',
    )
    run('add', 'a.txt', '--published', '2024-05-02')
    expect(run('promises')).toMatch(/railway between Abéché and Lomé/)
    expect(run('links')).toMatch(/rail {2}Abéché – Lomé {2}planned/)
    expect(run('links', '--mode', 'air')).toMatch(/^No routes/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
