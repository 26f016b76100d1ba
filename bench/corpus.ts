import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { shared } from '../test/support/shared.ts'
import { root } from '../test/support/source-files.ts'

/** A text to measure on, shaped as `read` takes it. */
export interface Text {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly language: string
}

/** The texts, and a sentence that says which they are. */
export interface Corpus {
  readonly texts: readonly Text[]
  readonly says: string
}

/** The English texts of `examples/`, with those of the shared folder where there is one. */
export function corpus(): Corpus {
  const examples = textsOf(join(root, 'examples'))
  const { path, reason } = shared('gold/dev')
  const more = path === undefined ? [] : textsOf(path)
  const texts = [...examples, ...more].filter(({ language }) => language === 'en')
  const rest = reason ?? `${more.length} of ${path}`
  const says = `${examples.length} texts of examples/, ${rest}; English: ${texts.length}, ${kilobytes(texts)} KB`
  return { texts, says }
}

/** How much text there is, in bytes of UTF-8. */
export function bytes(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

/** Whole texts from all over the corpus, of about so many bytes together. */
export function sample(texts: readonly Text[], limit: number): readonly Text[] {
  const step = Math.max(1, Math.round(bytes(texts) / limit))
  return texts.filter((_, i) => i % step === 0)
}

/** The size of texts in whole kilobytes, for a table. */
export function kilobytes(texts: readonly Text[]): number {
  return Math.round(bytes(texts) / 1000)
}

function textsOf(folder: string): Text[] {
  return globSync('**/*.{json,txt}', { cwd: folder })
    .sort()
    .flatMap((path) => textOf(path, readFileSync(join(folder, path), 'utf8')))
}

function textOf(path: string, content: string): Text[] {
  const id = basename(path).replace(/\.\w+$/, '')
  if (path.endsWith('.txt')) return [{ id, text: content, language: 'en' }]
  const json = JSON.parse(content)
  const { text, published, language } = json.document ?? json
  if (typeof text !== 'string') return []
  return [{ id, text, language: language ?? 'en', ...(published ? { published } : {}) }]
}
