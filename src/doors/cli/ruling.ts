import { userInfo } from 'node:os'
import { Problem } from '../../core/problem.ts'
import type { Ruling } from '../../ledger/deciding.ts'
import type { LedgerOptions } from './ledger-options.ts'

/** Who decides and why, as the options have it; whoever is logged in decides where nobody is named. */
export function rulingOf(options: LedgerOptions): Ruling {
  const { by, why } = options as { by?: string; why?: string }
  return { by: by ?? loginName(), why: why ?? '' }
}

function loginName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that no user has.
    const allowed = 'given as --by <name>'
    const message = `Who decides must be ${allowed}: this system does not know the name of its user.`
    throw new Problem('misuse', message, { allowed })
  }
}
