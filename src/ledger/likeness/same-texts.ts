import { compareTexts } from '../../core/order.ts'
import { Recent } from '../../core/recent.ts'
import type { ComparedDocument, LedgerWrites } from '../store/ledger-store.ts'
import { dayOfPublication } from './publication-day.ts'
import { isSameText, type TextPrint, textPrint } from './text-print.ts'
import { textSketch } from './text-sketch.ts'
import { comparedWords } from './word-runs.ts'

/** A document whose text is compared with those of others. */
type Newcomer = Pick<ComparedDocument, 'id' | 'key' | 'published' | 'text'>

type Comparing = Pick<LedgerWrites, 'sketchedNear' | 'addSketch' | 'comparedDocument' | 'setOrigin'>

/** Of more texts than this that may be the same, those that have most in common are compared. */
const MOST_COMPARED = 50
/** The runs in a generation of prints: two months of news, some twenty megabytes in all. */
const REMEMBERED = 2_000_000
/** What a print takes besides its runs, counted in runs: that of a short text has none. */
const PRINT = 100

/** Prints by the key of their document, which the text decides. */
const prints = new Recent<string, TextPrint>(REMEMBERED, ({ runs }) => PRINT + runs.length)

/**
 * Finds the documents of about the same day that have the same text as one that was just added. The origin of a
 * document is the earliest of them that is earlier than itself: it does not depend on the order in which they are added.
 */
export async function compareWithOthers(writes: Comparing, added: Newcomer): Promise<void> {
  const words = comparedWords(added.text)
  const { numbers, shared } = textSketch(words)
  const print = prints.keep(added.key, textPrint(words))
  const day = dayOfPublication(added.published)
  const near = await writes.sketchedNear(numbers, { day, shared, most: MOST_COMPARED })
  await writes.addSketch(added.id, numbers, day)
  let origin: ComparedDocument | null = null
  for (const { id, key } of near) {
    const known = prints.get(key)
    if (known && !isSameText(print, known)) continue
    const other = await writes.comparedDocument(id)
    if (other === null || !(known || isSameText(print, printOf(other)))) continue
    if (isEarlier(other, added)) {
      if (origin === null || isEarlier(other, origin)) origin = other
    } else if (other.origin === null || isEarlier(added, other.origin))
      await writes.setOrigin(other.id, added.key)
  }
  if (origin) await writes.setOrigin(added.id, origin.key)
}

function printOf({ key, text }: ComparedDocument): TextPrint {
  return prints.keep(key, textPrint(comparedWords(text)))
}

type Dated = Pick<ComparedDocument, 'key' | 'published'>

/** By publication, undated ones last, then by key. */
function isEarlier(a: Dated, b: Dated): boolean {
  const order = compareTexts(a.published ?? '~', b.published ?? '~') || compareTexts(a.key, b.key)
  return order < 0
}
