import { once } from 'node:events'
import process from 'node:process'
import { printable } from '../../views/reading/printable.ts'

/** Prints to standard output, and waits while the reader is slower. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Prints bytes to standard output as they are, and waits while the reader is slower. */
export async function printBytes(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
}

/** Prints a sentence to standard error, with nothing in it by which a name could steer the terminal, and gives the exit code back. */
export function complain(message: string, code: number): number {
  const lines = message.split('\n').map(printable)
  process.stderr.write(`rapporteur: ${lines.join('\n')}\n`)
  return code
}

/** Ends the program without a word when the program that reads its output has ended, as `head` does. */
export function exitQuietlyWhenTheReaderIsGone(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
  }
}
