import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** The launcher of the program, as it is installed. */
export const LAUNCHER = join(root, 'bin/rapporteur.js')

/** The documents that come with the program. */
export const EXAMPLES = join(root, 'examples')

/** The name of the ledger of a program that runs in a folder of its own. */
export const LEDGER = 'ledger.sqlite'

const NOBODY = 65534

/** How a run of the program ended. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Where, on what, and as whom the program runs. */
interface Surroundings {
  /** Its ledger is there, too, unless it is told another. */
  readonly folder?: string
  /** What comes in on standard input. */
  readonly input?: string
  /** Somebody without rights, where a test is about rights. */
  readonly as?: 'nobody' | undefined
}

/** Runs the program to its end as a process of its own, without colours. */
export function rapporteur(
  args: readonly string[],
  { folder, input = '', as }: Surroundings = {},
): Ran {
  const ledger = folder === undefined ? {} : { RAPPORTEUR_LEDGER: join(folder, LEDGER) }
  const user = as === 'nobody' && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    ...{ cwd: folder, input, encoding: 'utf8', maxBuffer: 1e9, ...user },
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...ledger },
  })
  return { code: status, out: stdout, err: stderr }
}
