import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, isTest, root, sourceFiles } from '../support/source-files.ts'
import { languageOf, rankOf, type Stage, stageOf } from '../support/stages.ts'

const files = sourceFiles('src')
const imports = files.filter((file) => !isTest(file.path)).flatMap(importsOf)
const own = imports.flatMap((each) => (each.target === null ? [] : [{ ...each, to: each.target }]))

/** Modules that touch the world outside: files, processes, the network, threads. */
const WORLD = /^node:(?!(?:crypto|assert|util|buffer|url|path)\b)/
const MAY_TOUCH_WORLD = /^src\/(?:doors|sources|ledger\/store)\//

function broken(rule: (each: Import & { to: string }) => boolean): string[] {
  return own.filter(rule).map(said)
}

function said({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`
}

function rank(path: string): number {
  const stage = stageOf(path)
  return stage === null ? Number.NaN : rankOf(stage)
}

/** What language folders have in common stands beside them; the list of them is not theirs to import. */
function isContract(path: string): boolean {
  return /^src\/languages\/[^/]+\.ts$/.test(path) && path !== 'src/languages/index.ts'
}

function fromStage(stage: Stage): (typeof own)[number][] {
  return own.filter(({ from }) => stageOf(from) === stage)
}

describe('the stage order', () => {
  test('every folder of src is a stage of the architecture', () => {
    expect(files.map(({ path }) => path).filter((path) => stageOf(path) === null)).toEqual([])
  })

  test('a stage imports itself and the stages before it', () => {
    expect(broken(({ from, to }) => rank(to) > rank(from))).toEqual([])
  })

  test('every file of the project that is imported exists', () => {
    expect(broken(({ to }) => !existsSync(join(root, to)))).toEqual([])
  })

  test('no stage imports from outside of src', () => {
    expect(broken(({ to }) => !to.startsWith('src/'))).toEqual([])
  })

  test('core imports nothing but core', () => {
    const foreign = imports.filter(
      ({ from, target }) => stageOf(from) === 'core' && target === null,
    )
    expect(foreign.map(said)).toEqual([])
    expect(fromStage('core').filter(({ to }) => stageOf(to) !== 'core')).toEqual([])
  })

  test('grammar imports nothing but core and grammar', () => {
    const foreign = imports.filter(
      ({ from, target }) => stageOf(from) === 'grammar' && target === null,
    )
    expect(foreign.map(said)).toEqual([])
  })

  test('only sources, stores and doors touch files, processes, threads and the network', () => {
    const touching = imports.filter(
      ({ from, specifier }) => WORLD.test(specifier) && !MAY_TOUCH_WORLD.test(from),
    )
    expect(touching.map(said)).toEqual([])
  })
})

describe('languages', () => {
  test('a language folder imports core, grammar, the contracts and itself', () => {
    const foreign = broken(({ from, to }) => {
      const language = languageOf(from)
      if (language === null) return false
      const allowed = ['core', 'grammar'].includes(stageOf(to) ?? '')
      return !allowed && languageOf(to) !== language && !isContract(to)
    })
    expect(foreign).toEqual([])
  })

  test('no stage asks for a language by name', () => {
    const named = broken(({ from, to }) => stageOf(from) !== 'languages' && languageOf(to) !== null)
    expect(named).toEqual([])
  })
})
