import { Problem, quoted } from '../../core/problem.ts'

/** The problem that an error of the database is; an error that is none of its own is given back as it is. */
export function storeProblem(error: unknown, name: string): unknown {
  const code = (error as { code?: unknown }).code
  if (error instanceof Problem || typeof code !== 'string' || !code.startsWith('SQLITE_'))
    return error
  const [, problem, message] = PROBLEMS.find(([prefix]) => code.startsWith(prefix)) ?? OTHER
  const reason = (error as Error).message
  return new Problem(problem, message.replace('%', quoted(name)).replace('#', reason), {
    value: name,
  })
}

const OTHER = ['', 'damaged', 'The ledger % cannot be used: #.'] as const

const PROBLEMS = [
  [
    'SQLITE_BUSY',
    'locked',
    'The ledger % is being written by another program; nothing was changed: try again when that one is done.',
  ],
  ['SQLITE_LOCKED', 'locked', 'The ledger % is locked by another program; nothing was changed.'],
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk that holds the ledger % is full; what was acknowledged is kept, the document at hand is not: make room and add it again.',
  ],
  [
    'SQLITE_IOERR',
    'disk-full',
    'The ledger % cannot be written (#); what was acknowledged is kept: look at the disk and try again.',
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    'The ledger % may not be written: the file or its folder is read-only. Copy it to a folder of your own.',
  ],
  [
    'SQLITE_CANTOPEN',
    'not-found',
    'The ledger % cannot be opened: its folder must exist and be writable.',
  ],
  ['SQLITE_NOTADB', 'not-a-ledger', 'The file % is no ledger: it is no SQLite database.'],
  [
    'SQLITE_CORRUPT',
    'damaged',
    'The ledger % is damaged (#): restore a copy, or import an export into a new ledger.',
  ],
] as const
