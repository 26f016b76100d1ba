import type { Problem } from '../../core/problem.ts'
import { tooLarge } from '../text-bytes.ts'
import { undecodedProblem } from './archive-problems.ts'
import type { SkipReason } from './archive-tally.ts'
import { decodedBody } from './content-coding.ts'
import { type HttpAnswer, httpAnswer, mediaOf } from './http-answer.ts'
import { mayBeDocument } from './media-types.ts'
import type { SeenDigests } from './seen-digests.ts'
import type { WarcRecord } from './warc-records.ts'

/** What a record holds, as its author wrote it: without the codings of the web. */
export interface Content {
  readonly mediaType: string | null
  readonly charset: string | null
  readonly bytes: Buffer
}

/** Why a record holds nothing to read, with the problem of one that should, by the name that messages give it. */
export interface Skipped {
  readonly skip: SkipReason
  readonly problem?: (name: string) => Problem
}

type Carried = Omit<HttpAnswer, 'status'>

/** The content of a record, or why it has none. */
export function archiveContent(record: WarcRecord, digests: SeenDigests): Content | Skipped {
  const carried = carriedBy(record)
  if ('skip' in carried) return carried
  const { mediaType, charset, codings, body } = carried
  if (codings.length === 0 && !mayBeDocument(mediaType, body)) return { skip: 'media' }
  if (!record.whole)
    return { skip: 'too-large', problem: (name) => tooLarge(name, record.head.length) }
  const { payloadDigest } = record.head
  if (payloadDigest !== null && digests.add(payloadDigest, body.length))
    return { skip: 'duplicate' }
  const bytes = decodedBody(body, codings)
  if (bytes === 'too-large') return { skip: bytes, problem: tooLarge }
  if (typeof bytes === 'string')
    return { skip: 'damaged', problem: (name) => undecodedProblem(name, codings) }
  if (bytes.length === 0) return { skip: 'empty' }
  return mayBeDocument(mediaType, bytes) ? { mediaType, charset, bytes } : { skip: 'media' }
}

function carriedBy({ head, block }: WarcRecord): Carried | Skipped {
  const media = mediaOf(head.contentType)
  if (head.type === 'resource' || head.type === 'conversion')
    return { ...media, codings: [], body: block }
  if (head.type !== 'response') return { skip: head.type === 'revisit' ? 'revisit' : 'no-content' }
  const answer = httpAnswer(block)
  if (!answer) return { skip: 'not-http' }
  return answer.status === 200 ? answer : { skip: 'status' }
}
