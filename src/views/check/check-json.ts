import type { Claim } from '../../checks/claim.ts'
import type { ClaimAnswer } from '../../checks/claim-answer.ts'
import type { Finding } from '../../checks/finding.ts'

/** `{"claim", "answer", "reason", "records"}`. */
export function answerJson({ claim, answer, reason, records }: ClaimAnswer) {
  return { claim: claim.record, answer, reason, records: records.map(statement) }
}

/** `{"finding", "kind", "reason", "inferred", "records"}`. */
export function findingJson({ verdict, kind, reason, inferred, records }: Finding) {
  return { finding: verdict, kind, reason, inferred, records: records.map(statement) }
}

function statement({ key, document, record, review = 'unreviewed' }: Claim) {
  const { id, url, published } = document
  return { record: key, document: id, url, published, review, evidence: record.evidence }
}
