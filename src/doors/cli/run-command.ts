import { moduleAddress } from '../../core/module-address.ts'
import { Problem } from '../../core/problem.ts'
import { summary } from '../../views/reading/summary.ts'
import { type Batch, batchesOf } from '../gathering/batches.ts'
import { Gathering, pathsOf } from '../gathering/gathering.ts'
import { inOrder } from '../gathering/in-order.ts'
import { Milestone } from '../gathering/milestone.ts'
import type { CommandOptions } from './options.ts'
import { complain, print } from './output.ts'
import { styleOf } from './output-style.ts'
import { perform } from './perform.ts'
import { progress } from './progress.ts'
import type { Answer, CommandName, Task } from './task.ts'
import { workersFor } from './workers.ts'

const WORK = { module: moduleAddress('./perform', import.meta.url), name: 'perform', run: perform }

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
  const workers = workersFor(options.jobs ?? 1, WORK)
  const gathering = new Gathering(options)
  const total = new Total(paths.length)
  const answer = (batch: Batch) => answerOf(batch, task, workers.run)
  try {
    for await (const each of inOrder(
      batchesOf(gathering.documents(paths)),
      workers.window,
      answer,
    )) {
      total.add(each)
      await print(each.output)
    }
  } finally {
    total.end()
    gathering.end()
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
  if (batch instanceof Milestone) return NOTHING
  if (!(batch instanceof Problem)) return run({ ...task, sources: batch })
  const { message, exitCode } = batch
  return { ...NOTHING, complaints: [{ message, code: exitCode }] }
}

const NOTHING: Answer = { output: '', complaints: [], documents: 0, counts: {} }

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
