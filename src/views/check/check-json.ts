import type { Claim } from '../../checks/claim.ts'
import type { ClaimAnswer } from '../../checks/claim-answer.ts'
import type { Finding } from '../../checks/finding.ts'

/** `{"claim", "answer", "reason", "records"}`, a line of JSON. */
export function answerJson({ claim, answer, reason, records }: ClaimAnswer): string {
  const told = { claim: claim.record, answer, reason, records: records.map(statement) }
  return `${JSON.stringify(told)}\n`
}

/** `{"finding", "kind", "reason", "inferred", "records"}`, a line of JSON. */
export function findingJson({ verdict, kind, reason, inferred, records }: Finding): string {
  const told = { finding: verdict, kind, reason, inferred, records: records.map(statement) }
  return `${JSON.stringify(told)}\n`
}

function statement({ key, document, record, review = 'unreviewed' }: Claim) {
  const { id, url, published } = document
  return { record: key, document: id, url, published, review, evidence: record.evidence }
}
