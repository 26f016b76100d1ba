import { Problem } from '../../../core/problem.ts'
import type { Given } from '../../../ledger/adding.ts'
import { answerJson, findingJson } from '../../../views/check/check-json.ts'
import { checkReport, findingsReport } from '../../../views/check/check-report.ts'
import { checkedFigures, checkedText, isContradicted } from '../../../views/check/checked.ts'
import { jsonLine } from '../../../views/tables/json-line.ts'
import { batchesOf } from '../../gathering/batches.ts'
import { Gathering, pathsOf } from '../../gathering/gathering.ts'
import { Milestone } from '../../gathering/milestone.ts'
import { readBatch } from '../../gathering/read-batch.ts'
import type { ReadySource } from '../../gathering/ready-source.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { momentOf } from '../ledger-options.ts'
import { complain, print } from '../output.ts'

/** The exit code where something is contradicted. */
const CONTRADICTED = 1

/** Checks texts against a ledger, or the whole ledger against itself. */
export async function check(context: LedgerContext): Promise<number> {
  return context.arguments.length === 0 ? checkAll(context) : checkTexts(context)
}

async function checkTexts(context: LedgerContext): Promise<number> {
  const published = context.options.published ?? context.today
  const gathering = new Gathering(context.options)
  let code = 0
  try {
    for await (const batch of batchesOf(gathering.documents(context.arguments.flatMap(pathsOf)))) {
      if (batch instanceof Milestone) continue
      code = Math.max(code, await checkBatch(context, batch, published))
    }
  } finally {
    gathering.end()
  }
  return code
}

async function checkBatch(
  context: LedgerContext,
  batch: readonly ReadySource[] | Problem,
  published: string,
): Promise<number> {
  if (batch instanceof Problem) return complain(batch.message, batch.exitCode)
  const { readings, complaints } = readBatch({ sources: batch, published })
  let code = 0
  for (const each of complaints) code = Math.max(code, complain(each.message, each.code))
  for (const given of readings) code = Math.max(code, await checkText(context, given))
  return code
}

async function checkText(context: LedgerContext, given: Given): Promise<number> {
  const { ledger, options, style } = context
  const checked = await checkedText(given, ledger.reads, momentOf(options))
  if (options.json) {
    const own = checked.within.filter(({ kind }) => kind !== 'support')
    const all = [...checked.answers.map(answerJson), ...own.map(findingJson)]
    await print(all.map(jsonLine).join(''))
  } else await print(checkReport(checked, style))
  return isContradicted(checked) ? CONTRADICTED : 0
}

async function checkAll({ ledger, options, style }: LedgerContext): Promise<number> {
  const sorted = await checkedFigures(
    options.party === undefined
      ? ledger.reads.figureGroups(momentOf(options))
      : [await figuresOf({ ledger, options })],
  )
  const alarms = sorted.filter(({ kind }) => kind === 'alarm').length
  // One after the other: those of a large ledger are as long as a book.
  if (options.json) for (const each of sorted) await print(jsonLine(findingJson(each)))
  else {
    for (const [i, each] of sorted.entries())
      await print(`${i === 0 ? '' : '\n'}${findingsReport([each], style)}`)
    await print(`${sorted.length === 0 ? '' : '\n'}${sumOf(sorted.length, alarms)}\n`)
  }
  return alarms > 0 ? CONTRADICTED : 0
}

function figuresOf({ ledger, options }: Pick<LedgerContext, 'ledger' | 'options'>) {
  const page = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
  const filter = { parties: options.party ?? [], kinds: ['figure' as const] }
  return ledger.reads.records(filter, momentOf(options), page)
}

function sumOf(all: number, alarms: number): string {
  if (all === 0) return 'No figures that can be compared disagree.'
  return `${alarms} that cannot all be right, ${all - alarms} to be noted`
}
