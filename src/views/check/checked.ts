import { type ClaimCheck, checkClaims } from '../../checks/check-claims.ts'
import { checkLedger } from '../../checks/check-ledger.ts'
import type { Claim } from '../../checks/claim.ts'
import { byConsequence, type Finding } from '../../checks/finding.ts'
import type { Given } from '../../ledger/adding.ts'
import type { LedgerRecord } from '../../ledger/ledger-record.ts'
import type { LedgerReads, Moment } from '../../ledger/store/reads/ledger-reads.ts'
import { knownFor } from './known-for.ts'

/** What a ledger says of a text that was read and is in no ledger. */
export async function checkedText(
  given: Given,
  reads: LedgerReads,
  moment: Moment,
): Promise<ClaimCheck> {
  return checkClaims(claimsOf(given), await knownFor(given.records, reads, moment))
}

/** The claims of a text that is in no ledger. */
function claimsOf({ document, records, name }: Given): Claim[] {
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

/** True where something in a text is contradicted, by others or by its own arithmetic. */
export function isContradicted({ answers, within }: ClaimCheck): boolean {
  return (
    answers.some(({ answer }) => answer === 'contradicted') ||
    within.some(({ kind }) => kind === 'alarm')
  )
}

/** What groups of figures say of each other, each alarm and notice once, the most consequential first. */
export async function checkedFigures(
  groups: AsyncIterable<LedgerRecord[]> | Iterable<LedgerRecord[]>,
): Promise<Finding[]> {
  const findings = new Map<string, Finding>()
  for await (const figures of groups) {
    for (const each of checkLedger(figures)) {
      if (each.kind !== 'support') findings.set(keyOf(each), each)
    }
  }
  return [...findings.values()].sort(byConsequence)
}

function keyOf({ verdict, records }: Finding): string {
  return `${verdict} ${records
    .map(({ key }) => key)
    .sort()
    .join(' ')}`
}
