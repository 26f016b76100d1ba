import type { Compared } from './compared.ts'
import type { Features } from './identity.ts'
import { AROUND_BOTH, AROUND_ONE, MARK_FEATURE, UNMATCHED, weightOfMark } from './weights.ts'

/** Letters of the classes that records of two things differ in, and what a difference costs. */
const DISTINCT: Readonly<Record<string, number>> = { K: 2.5, G: 2.5, R: 1.5 }

/** Adds what two records' marks say for and against one thing. */
export function compareMarks(a: Features, b: Features, compared: Compared): void {
  const missing = [0, 0]
  let i = 0
  let j = 0
  while (i < a.marks.length || j < b.marks.length) {
    const x = a.marks[i]
    const y = b.marks[j]
    if (x !== undefined && x === y) {
      addShared(x, (a.own[i++] ?? 0) + (b.own[j++] ?? 0), compared)
    } else if (y === undefined || (x !== undefined && x < y)) {
      if (x !== undefined && a.own[i] === 1) missing[0] = (missing[0] ?? 0) + weightOfMark(x)
      i++
    } else {
      if (b.own[j] === 1) missing[1] = (missing[1] ?? 0) + weightOfMark(y)
      j++
    }
  }
  const least = Math.min(missing[0] ?? 0, missing[1] ?? 0)
  compared.add('other words', '', -UNMATCHED * least)
  for (const letter of Object.keys(DISTINCT)) addDistinct(letter, a, b, compared)
}

function addShared(mark: string, owners: number, compared: Compared): void {
  const part = owners === 2 ? 1 : owners === 1 ? AROUND_ONE : AROUND_BOTH
  compared.add(MARK_FEATURE[mark[0] ?? ''] ?? 'word', mark.slice(1), weightOfMark(mark) * part)
}

/** Both name works, say, and none of the one is a work of the other. */
function addDistinct(letter: string, a: Features, b: Features, compared: Compared): void {
  const x = ownOf(letter, a)
  const y = ownOf(letter, b)
  if (x.length === 0 || y.length === 0) return
  if (x.some((mark) => b.marks.includes(mark)) || y.some((mark) => a.marks.includes(mark))) return
  const detail = `${x.map((m) => m.slice(1)).join(', ')} / ${y.map((m) => m.slice(1)).join(', ')}`
  compared.add(`other ${MARK_FEATURE[letter]}`, detail, -(DISTINCT[letter] ?? 0))
}

/** The own marks of a class. */
export function ownOf(letter: string, { marks, own }: Features): string[] {
  return marks.filter((mark, i) => own[i] === 1 && mark.startsWith(letter))
}
