import type { FigureRecord } from '../../records/record.ts'
import type { Deed, Telling } from './course.ts'
import { makesDocument } from './document-action.ts'
import { outcomePhrase } from './outcome-words.ts'
import type { Statement } from './statement.ts'
import { type TargetFound, targetReader } from './targets.ts'

/** What was said of a promise before a statement. */
export interface Past {
  /** The document of the first telling. */
  first: string | null
  /** The telling that first bound somebody, or null. */
  agreed: number | null
  delivered: boolean
  /** Signatures, with the documents that told them. */
  readonly signatures: { readonly document: string; readonly day: number }[]
  /** Parts that the promise itself is about. */
  readonly parts: Set<string>
  readonly target: (statement: Statement, figure: FigureRecord) => TargetFound
  /** Documents until which nothing but a document, or nothing but numbers, had been promised. */
  readonly documentsOnly: ReadonlySet<string>
  readonly numbersOnly: ReadonlySet<string>
}

/** A statement to judge, with what is known by then. */
export interface Scene {
  readonly statement: Statement
  readonly telling: Telling
  readonly past: Past
}

/** Nothing said yet; `all` are the statements to come, of which only those of earlier documents will count. */
export function nothingSaid(all: readonly Statement[]): Past {
  return {
    ...{ first: null, agreed: null, delivered: false, signatures: [], parts: new Set() },
    target: targetReader(),
    documentsOnly: documentsBefore(all, (each) => isThing(each) || isTarget(each)),
    numbersOnly: documentsBefore(all, (each) => isThing(each) || isInstrument(each)),
  }
}

/** The documents before the first one that tells something of a sort. */
function documentsBefore(all: readonly Statement[], sort: (each: Statement) => boolean) {
  const ended = all.find(sort)?.of.document.key
  const before = new Set<string>()
  for (const { of } of all) {
    if (of.document.key === ended) break
    before.add(of.document.key)
  }
  return before
}

function isThing({ of: { record, document } }: Statement): boolean {
  if (record.kind === 'event') return record.type === 'opening' || record.type === 'delivery'
  if (record.kind === 'commitment') return !makesDocument(record, document.language)
  return record.kind === 'link'
}

function isTarget({ of: { record } }: Statement): boolean {
  return record.kind === 'figure' && record.status === 'target'
}

function isInstrument({ of: { record } }: Statement): boolean {
  return record.kind === 'instrument'
}

/** Takes a deed into what is known. */
export function remember({ statement, telling, past }: Scene, deed: Deed): void {
  if (deed.open) {
    past.first ??= statement.of.document.key
    const part = outcomePhrase(statement, 'parts')
    if (part) past.parts.add(part)
  }
  if (deed.act === 'agreed') past.agreed ??= telling.number
  if (deed.act === 'cancelled') past.agreed = null
  if (deed.act === 'delivered') past.delivered = true
}
