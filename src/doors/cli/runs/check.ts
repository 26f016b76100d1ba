import { type ClaimCheck, checkClaims } from '../../../checks/check-claims.ts'
import { checkLedger } from '../../../checks/check-ledger.ts'
import { byConsequence, type Finding } from '../../../checks/finding.ts'
import { Problem } from '../../../core/problem.ts'
import type { Given } from '../../../ledger/adding.ts'
import { answerJson, findingJson } from '../../../views/check/check-json.ts'
import { checkReport, findingsReport } from '../../../views/check/check-report.ts'
import { knownFor } from '../../../views/check/known-for.ts'
import { batchesOf } from '../batches.ts'
import { Gathering, pathsOf } from '../gathering/gathering.ts'
import { Milestone } from '../gathering/milestone.ts'
import type { LedgerContext } from '../ledger-context.ts'
import { momentOf } from '../ledger-options.ts'
import { complain, print } from '../output.ts'
import { readBatch } from '../read-batch.ts'
import type { ReadySource } from '../ready-source.ts'

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
  const known = await knownFor(given.records, ledger.reads, momentOf(options))
  const checked = checkClaims(claimsOf(given), known)
  if (options.json) {
    const own = checked.within.filter(({ kind }) => kind !== 'support')
    await print([...checked.answers.map(answerJson), ...own.map(findingJson)].join(''))
  } else await print(checkReport(checked, style))
  return isContradicted(checked) ? CONTRADICTED : 0
}

function isContradicted({ answers, within }: ClaimCheck): boolean {
  return (
    answers.some(({ answer }) => answer === 'contradicted') ||
    within.some(({ kind }) => kind === 'alarm')
  )
}

/** The claims of a text that is in no ledger. */
function claimsOf({ document, records, name }: Given) {
  const { id, title, url, source, published, language } = document
  const home = {
    key: name,
    id,
    title: title ?? null,
    url: url ?? null,
    source: source ?? null,
    published: published ?? null,
    language: language ?? null,
  }
  return records.map((record, i) => ({ key: `${name}#${i + 1}`, document: home, record }))
}

async function checkAll({ ledger, options, style }: LedgerContext): Promise<number> {
  const findings = new Map<string, Finding>()
  const groups =
    options.party === undefined
      ? ledger.reads.figureGroups(momentOf(options))
      : [await figuresOf({ ledger, options })]
  for await (const figures of groups) {
    for (const each of checkLedger(figures)) {
      if (each.kind !== 'support') findings.set(keyOf(each), each)
    }
  }
  const sorted = [...findings.values()].sort(byConsequence)
  const alarms = sorted.filter(({ kind }) => kind === 'alarm').length
  if (options.json) await print(sorted.map(findingJson).join(''))
  else {
    await print(findingsReport(sorted, style))
    await print(`${sorted.length === 0 ? '' : '\n'}${sumOf(sorted.length, alarms)}\n`)
  }
  return alarms > 0 ? CONTRADICTED : 0
}

function figuresOf({ ledger, options }: Pick<LedgerContext, 'ledger' | 'options'>) {
  const page = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
  const filter = { parties: options.party ?? [], kinds: ['figure' as const] }
  return ledger.reads.records(filter, momentOf(options), page)
}

function keyOf({ verdict, records }: Finding): string {
  return `${verdict} ${records
    .map(({ key }) => key)
    .sort()
    .join(' ')}`
}

function sumOf(all: number, alarms: number): string {
  if (all === 0) return 'No figures that can be compared disagree.'
  return `${alarms} that cannot all be right, ${all - alarms} to be noted`
}
