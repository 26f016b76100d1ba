import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { LAUNCHER } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-launcher-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEN_SECONDS = 10_000

function version(cache: string, home = homedir()): string {
  const { NODE_COMPILE_CACHE: _, ...environment } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, '--version'], {
    cwd: folder,
    env: { ...environment, XDG_CACHE_HOME: cache, HOME: home },
    encoding: 'utf8',
    timeout: TEN_SECONDS,
  })
  return stderr + stdout
}

describe('the launcher', () => {
  test('keeps what Node makes of the sources in the cache folder of the user', () => {
    const cache = join(folder, 'cache')
    const first = version(cache)
    expect(existsSync(join(cache, 'rapporteur'))).toBe(true)
    expect(first).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(version(cache)).toBe(first)
  })

  test('keeps nothing in the folder where somebody works', () => {
    expect(version('here')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(version('', '')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(existsSync(join(folder, 'here'))).toBe(false)
    expect(existsSync(join(folder, '.cache'))).toBe(false)
  })

  test('runs where nothing can be kept', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    for (const cache of [file, '/proc/nowhere', join(folder, 'not', 'there')])
      expect(version(cache)).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
