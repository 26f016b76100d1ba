import { readDocx } from '../docx/read-docx.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { PaperReading } from './paper.ts'

/** A paper as its bytes, and the format that they are in. */
export interface PaperTask {
  readonly format: 'pdf' | 'docx'
  readonly bytes: Uint8Array
}

/** Reads a paper. It is done in a process with limits: papers of strangers may be hostile, and libraries take them apart. */
export function readPaper({ format, bytes }: PaperTask): Promise<PaperReading> {
  return format === 'pdf' ? readPdf(bytes) : readDocx(bytes)
}
