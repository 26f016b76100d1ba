import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('../../../bin/rapporteur.js', import.meta.url))

test('a line that a promise is about is among the routes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  const env = { ...process.env, NO_COLOR: '1', RAPPORTEUR_LEDGER: join(folder, 'l.sqlite') }
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, env, encoding: 'utf8' }).stdout
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
