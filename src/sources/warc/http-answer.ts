import { fieldsOf } from './record-head.ts'

/** The answer of a server, as an archive keeps it. */
export interface HttpAnswer {
  readonly status: number
  /** Media type without parameters, in lower case. */
  readonly mediaType: string | null
  /** The declared character set. */
  readonly charset: string | null
  /** How the body is packed, the last one first to be undone: `chunked`, `gzip`, `br` and so on. */
  readonly codings: readonly string[]
  readonly body: Buffer
}

const STATUS = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/

/** The answer that a block is; null where it is none. */
export function httpAnswer(block: Buffer): HttpAnswer | null {
  const head = fieldsOf(block, STATUS, true)
  if (!head) return null
  const { fields } = head
  return {
    status: Number(STATUS.exec(head.first)?.[1]),
    ...mediaOf(fields.get('content-type') ?? null),
    codings: [
      ...listed(fields.get('content-encoding')),
      ...listed(fields.get('transfer-encoding')),
    ].reverse(),
    body: block.subarray(head.end),
  }
}

/** A media type and a character set out of `text/html; charset="utf-8"`. */
export function mediaOf(type: string | null): Pick<HttpAnswer, 'mediaType' | 'charset'> {
  const mediaType = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(type ?? '')?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(type ?? '')?.[1]?.toLowerCase()
  return { mediaType: mediaType ?? null, charset: charset ?? null }
}

function listed(value = ''): string[] {
  const names = value.toLowerCase().split(',')
  return names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity')
}
