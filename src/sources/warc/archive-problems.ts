import { Problem, quoted } from '../../core/problem.ts'
import type { Damage } from './warc-records.ts'

const WHAT: Readonly<Record<Damage['damage'], string>> = {
  'no-record': 'no record of a web archive begins there',
  'wrong-length': 'its record does not end where it says',
  cut: 'the file ends in the middle of a record',
  damaged: 'what is packed there is damaged',
  bomb: 'what is packed there unpacks to far more than documents do',
}

/** The problem of a stretch of an archive that is no record. */
export function damageProblem(name: string, { damage, offset, last }: Damage): Problem {
  const rest = last ? 'nothing behind it can be read' : 'reading goes on at the next record'
  const code = damage === 'cut' ? 'cut-short' : 'damaged'
  return new Problem(
    code,
    `${quoted(name)} is damaged at byte ${offset}: ${WHAT[damage]}; ${rest}.`,
    { value: name },
  )
}

/** The last problem that is told of a file that is full of them. */
export function tooMuchDamage(path: string): Problem {
  const message = `${quoted(path)} has a thousand damaged places: further ones are counted and not told one by one.`
  return new Problem('damaged', message, { value: path })
}

/** The problem of an answer whose codings cannot be undone. */
export function undecodedProblem(name: string, codings: readonly string[]): Problem {
  const allowed = 'gzip, deflate, br, zstd'
  return new Problem(
    'damaged',
    `${quoted(name)} cannot be unpacked: it is declared to be in ${quoted([...codings].reverse().join(', '))}, and is damaged or none of ${allowed}.`,
    { value: name, allowed },
  )
}
