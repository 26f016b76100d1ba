import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/source-files.ts'

/** The launcher of the program, as it is installed. */
export const LAUNCHER = join(root, 'bin/rapporteur.js')

/** The documents that the tests add. */
export const EXAMPLES = join(root, 'examples')

const NOBODY = 65534

/** How a run of the program ended. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  /** The sentences on standard error. */
  readonly err: readonly string[]
}

/** Runs the program to its end; as somebody without rights where a test is about rights. */
export function rapporteur(args: readonly string[], as?: 'nobody'): Ran {
  const user = as === 'nobody' && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const options = { encoding: 'utf8', maxBuffer: 1e9, ...user } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], options)
  return { code: status, out: stdout, err: stderr.split('\n').filter((line) => line !== '') }
}
