import process from 'node:process'
import { SingleBar } from 'cli-progress'

const PATIENCE = 1000
const SILENT = { advance: () => {}, note: () => {}, end: () => {} }

/** A progress bar. */
export interface Progress {
  readonly advance: (done: number, total: number) => void
  /** Shows how far something is that has no number of documents. */
  readonly note: (words: string) => void
  readonly end: () => void
}

/**
 * A bar on the terminal for work of more than a second. There is none where standard error is a file or a
 * pipe, nor where the output itself runs over the same terminal.
 */
export function progress(): Progress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return SILENT
  const began = Date.now()
  let bar: SingleBar | null = null
  const shown = () => {
    if (bar === null && Date.now() - began > PATIENCE) bar = startedBar(1)
    return bar
  }
  return {
    advance: (done, total) => {
      shown()?.setTotal(Math.max(total, done))
      bar?.update(done)
    },
    note: (words) => shown()?.update({ note: words }),
    end: () => bar?.stop(),
  }
}

function startedBar(total: number): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {value} of {total} documents · {eta_formatted}{note}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  })
  bar.start(total, 0, { note: '' })
  return bar
}
