import { getDocumentProxy } from 'unpdf'
import { MOST_CHARACTERS, MOST_PAGES, type NoPaper } from '../paper/paper.ts'
import type { PdfPage } from './pdf-item.ts'
import { type GivenItem, uprightPage } from './upright-page.ts'

/** A PDF as its pages, and what it says of itself. */
export interface PdfPages {
  readonly pages: readonly PdfPage[]
  /** How many pages could not be read. */
  readonly unread: number
  readonly title: string | null
  readonly author: string | null
  /** As the paper declares it. */
  readonly language: string | null
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Closely set newspaper pages have some 5,000. */
const MOST_ITEMS = 20_000

/** Nothing of the paper is run, drawn or fetched, and nothing is printed. */
const QUIET = {
  verbosity: 0,
  disableFontFace: true,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableStream: true,
} as const

/** Reads what is written on the pages of a PDF, or tells why it cannot be read. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPages | { readonly none: NoPaper }> {
  let pdf: Pdf | null = null
  try {
    // pdf.js takes the bytes that it is given for itself, and refuses a Buffer.
    pdf = await getDocumentProxy(new Uint8Array(bytes), QUIET)
    return await pagesOf(pdf)
  } catch (error) {
    return { none: noPaper(error) }
  } finally {
    await pdf?.loadingTask.destroy()
  }
}

class TooLarge extends Error {}

/** Whatever pdf.js throws besides is about bytes that are no PDF, or no longer one. */
function noPaper(error: unknown): NoPaper {
  if (error instanceof TooLarge) return 'too-large'
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
}

async function pagesOf(pdf: Pdf): Promise<PdfPages | { readonly none: NoPaper }> {
  if (pdf.numPages > MOST_PAGES) return { none: 'too-large' }
  const pages: PdfPage[] = []
  let unread = 0
  let room = MOST_CHARACTERS
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageOf(pdf, number)
    if (page) pages.push(page)
    else unread++
    room -= page?.items.reduce((sum, { text }) => sum + text.length, 0) ?? 0
    if (room < 0) return { none: 'too-large' }
  }
  if (pages.length === 0) return { none: 'damaged' }
  return { pages, unread, ...(await toldBy(pdf)) }
}

/** A page of the paper, or null where it is damaged. */
async function pageOf(pdf: Pdf, number: number): Promise<PdfPage | null> {
  try {
    const page = await pdf.getPage(number)
    const items: GivenItem[] = []
    for await (const { items: some } of page.streamTextContent({ disableNormalization: true })) {
      for (const item of some) if ('str' in item) items.push(item)
      if (items.length > MOST_ITEMS) throw new TooLarge()
    }
    const { width, height, transform } = page.getViewport({ scale: 1 })
    page.cleanup()
    return uprightPage(items, { width, height, transform })
  } catch (error) {
    if (error instanceof TooLarge) throw error
    return null
  }
}

async function toldBy(pdf: Pdf): Promise<Pick<PdfPages, 'title' | 'author' | 'language'>> {
  const told = await metadataOf(pdf)
  const word = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' ? value : null
  return {
    title: word(told?.metadata?.get('dc:title')) ?? word(told?.info['Title']),
    author: word(told?.info['Author']),
    language: word(told?.info['Language']),
  }
}

interface Told {
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: { get(name: string): unknown } | null
}

/** Null where the metadata are damaged: the pages need none. */
async function metadataOf(pdf: Pdf): Promise<Told | null> {
  try {
    return (await pdf.getMetadata()) as unknown as Told
  } catch {
    return null
  }
}
