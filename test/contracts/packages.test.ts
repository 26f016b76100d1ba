import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/source-files.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))
const locked = Object.entries<Record<string, unknown>>(lock.packages).filter(
  ([path]) => path !== '',
)

describe('packages', () => {
  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })
    const ranges = versions.filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(`${version}`))
    expect(ranges).toEqual([])
  })

  test('the lock pins every package by its integrity and names no address', () => {
    expect(
      locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
    ).toEqual([])
    expect(
      locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    ).toEqual([])
  })

  test('no package runs a script when it is installed', () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(scripts.map(([path]) => path)).toEqual([])
  })
})
