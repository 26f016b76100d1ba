import { daysOf } from '../../core/period.ts'
import type { Reading } from '../reading.ts'

/** True for a time that begins more than so many days after the document was published; false where either is not known. */
export function beginsLater({ document }: Reading, edtf: string | null, days = 0): boolean {
  const first = edtf === null ? null : daysOf(edtf).first
  const today = document.published ? daysOf(document.published).last : null
  return first !== null && today !== null && first > today + days
}
