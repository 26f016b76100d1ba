import process from 'node:process'
import { Problem } from '../../core/problem.ts'
import { fileNames } from '../../sources/file-names.ts'
import type { Sourced } from '../../sources/open-text.ts'
import { sourceTexts } from '../../sources/source-texts.ts'
import { standardInputTexts } from '../../sources/standard-input.ts'
import { withArticlesRead } from './read-articles.ts'
import type { ReadySource } from './ready-source.ts'

const STANDARD_INPUT = '-'

/** The files of an argument, or the problem that it has none. */
export function pathsOf(file: string): (string | Problem)[] {
  if (file === STANDARD_INPUT) return [file]
  try {
    return fileNames(file)
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

/**
 * The documents of files, each read when it is asked for, with their pages and papers taken apart.
 *
 * @param jobs how many of these are taken apart at a time
 */
export function sourcesOf(
  paths: readonly (string | Problem)[],
  jobs: number,
): AsyncGenerator<ReadySource | Problem> {
  return withArticlesRead(textsOf(paths), jobs)
}

async function* textsOf(paths: readonly (string | Problem)[]): AsyncGenerator<Sourced> {
  for (const path of paths) {
    if (path instanceof Problem) yield path
    else if (path === STANDARD_INPUT) yield* standardInputTexts(process.stdin)
    else yield* sourceTexts(path)
  }
}
