import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the measuring texts are, or why nothing can be measured. */
export type Shared = { readonly path: string; readonly reason?: never } | SharedMissing

interface SharedMissing {
  readonly path?: undefined
  readonly reason: string
}

/**
 * The folder of texts that the project is measured on. They belong to their publishers and are no
 * part of the project: the environment variable `RAPPORTEUR_SHARED` names the folder, else it is
 * `../shared` beside the checkout. Without it a test skips, and prints `reason`.
 *
 * @example
 * const { path, reason } = shared('gold/dev')
 * test.skipIf(path === undefined)(`reads every text (${reason ?? path})`, () => {})
 */
export function shared(folder = ''): Shared {
  const named = process.env['RAPPORTEUR_SHARED']
  const path = resolve(named ?? resolve(root, '../shared'), folder)
  if (existsSync(path)) return { path }
  const where = named === undefined ? 'beside the checkout' : 'under RAPPORTEUR_SHARED'
  return { reason: `skipped: no ${folder === '' ? 'shared' : folder} folder ${where} (${path})` }
}
