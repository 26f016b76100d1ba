import process from 'node:process'
import pico from 'picocolors'
import { Problem } from '../../core/problem.ts'
import { fileNames } from '../../sources/file-names.ts'
import { type Sourced, sourceTexts } from '../../sources/source-texts.ts'
import { standardInputTexts } from '../../sources/standard-input.ts'
import { summary } from '../../views/reading/summary.ts'
import { type Batch, batchesOf } from './batches.ts'
import { inOrder } from './in-order.ts'
import type { CommandOptions } from './options.ts'
import { complain, print } from './output.ts'
import { progress } from './progress.ts'
import type { Answer, CommandName, Style, Task } from './task.ts'
import { workersFor } from './workers.ts'

const STANDARD_INPUT = '-'
const NARROWEST = 40
const WIDEST = 100

/** Runs a command over files and returns the exit code: that of the worst complaint, or 0. */
export async function runCommand(
  command: CommandName,
  files: readonly string[],
  options: CommandOptions,
): Promise<number> {
  const paths = files.flatMap(pathsOf)
  const style = styleOf(options)
  const task = {
    command,
    style,
    published: options.published ?? null,
    record: options.record ?? null,
  }
  const workers = workersFor(options.jobs ?? 1)
  const total = new Total(paths.length)
  const answer = (batch: Batch) => answerOf(batch, task, workers.run)
  try {
    for await (const each of inOrder(batchesOf(sourcesOf(paths)), workers.window, answer)) {
      total.add(each)
      await print(each.output)
    }
  } finally {
    total.end()
    await workers.end()
  }
  if (!style.json) await print(summary({ documents: total.documents, counts: total.counts }, style))
  return total.code
}

function answerOf(
  batch: Batch,
  task: Omit<Task, 'sources'>,
  run: (task: Task) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  if (!(batch instanceof Problem)) return run({ ...task, sources: batch })
  const { message, exitCode } = batch
  return { output: '', complaints: [{ message, code: exitCode }], documents: 0, counts: {} }
}

/** The files of an argument, or the problem that it has none. */
function pathsOf(file: string): (string | Problem)[] {
  if (file === STANDARD_INPUT) return [file]
  try {
    return fileNames(file)
  } catch (error) {
    if (error instanceof Problem) return [error]
    throw error
  }
}

async function* sourcesOf(paths: readonly (string | Problem)[]): AsyncGenerator<Sourced> {
  for (const path of paths) {
    if (path instanceof Problem) yield path
    else if (path === STANDARD_INPUT) yield* standardInputTexts(process.stdin)
    else yield* sourceTexts(path)
  }
}

function styleOf({ json = false }: CommandOptions): Style {
  const columns = process.stdout.columns ?? 80
  return {
    json,
    colour:
      pico.isColorSupported && (process.stdout.isTTY === true || 'FORCE_COLOR' in process.env),
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
  }
}

/** What was read so far, told to the person who waits. */
class Total {
  documents = 0
  code = 0
  readonly counts: Record<string, number> = {}
  private readonly bar = progress()
  private readonly expected: number

  constructor(expected: number) {
    this.expected = expected
  }

  add({ documents, counts, complaints }: Answer): void {
    this.documents += documents
    for (const [kind, count] of Object.entries(counts)) {
      this.counts[kind] = (this.counts[kind] ?? 0) + count
    }
    for (const { message, code } of complaints)
      this.code = Math.max(this.code, complain(message, code))
    this.bar.advance(this.documents, this.expected)
  }

  end(): void {
    this.bar.end()
  }
}
