import { Problem } from '../../../core/problem.ts'
import { inertPage } from '../../../documents/html/inert-page.ts'
import { unknownKey, wholeKey } from '../../../ledger/review/whole-key.ts'
import type { Original } from '../../../sources/source-text.ts'
import { Content } from '../answered.ts'
import { route } from '../route.ts'
import { keyParameter } from '../shapes.ts'

/**
 * The page may show its words, its own styles and pictures within it, and nothing else: no script, form, frame, or request. It has an
 * origin of its own (`sandbox`), so that it reads nothing of this server, and stands in pages of this server alone.
 */
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'X-Frame-Options': 'SAMEORIGIN',
  'X-DNS-Prefetch-Control': 'off',
}

const page = route({
  method: 'get',
  path: '/api/documents/{key}/page',
  summary: 'The page that a document came as, to be looked at in a frame without any rights',
  params: keyParameter('document'),
  answer: null,
  types: ['text/html'],
  run: async ({ ledger: { reads }, params: { key: given } }) => {
    const key = await wholeKey(reads, given)
    if (!key.startsWith('d') || (await reads.document(key)) === null) throw unknownKey(given)
    const kept = await reads.original(key)
    if (kept?.mediaType !== 'text/html') throw noPage(key)
    return new Content(inertPage(textOfPage(kept)), HEADERS)
  },
})

/** Decoded here, so that no trick with character sets makes other tags of the bytes than those that were looked for. */
function textOfPage({ bytes, charset }: Original): string {
  return new TextDecoder(charset ?? 'utf-8').decode(bytes)
}

function noPage(key: string): Problem {
  const message = `The document ${key} did not come as a page of HTML; what it came as is at /api/documents/${key}/original.`
  return new Problem('not-found', message, { value: key })
}

export const documentPageRoutes = [page]
