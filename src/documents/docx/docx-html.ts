import mammoth from 'mammoth'
import { DocxNumbering } from './docx-numbering.ts'
import type { DocxParts } from './docx-parts.ts'
import { shownBody } from './shown-body.ts'

/** What mammoth reads a document from; it takes this in place of a path or a ZIP. */
interface DocxFile {
  exists(name: string): boolean
  read(name: string, encoding?: string): Promise<string | Uint8Array>
}

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='title'] => h1:fresh"],
  // A document may bring its own map, which could hide its words.
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
}
const BACK_LINK = /<a href="#[^"]*">↑<\/a>/g

/**
 * The HTML that mammoth makes of a document: accepted changes, notes at the end, no pictures and no comments. Lists are
 * numbered before, as Word shows them, since mammoth counts each list anew.
 *
 * @throws Error where a part that must be there is not, or is damaged
 */
export async function docxHtml(parts: DocxParts): Promise<string> {
  const numbering = new DocxNumbering(parts)
  const file: DocxFile = {
    exists: (name) => parts.has(name) && name !== 'word/numbering.xml',
    read: async (name, encoding) => {
      const text = parts.get(name) ?? ''
      if (!encoding) return Buffer.from(text)
      return text.includes('<w:document') ? shownBody(text, numbering) : text
    },
  }
  // mammoth names neither this input in its types nor waits in any other way.
  const { value } = await mammoth.convertToHtml({ file } as never, OPTIONS)
  return value.replace(BACK_LINK, '')
}
