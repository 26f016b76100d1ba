import {
  Document,
  type FileChild,
  type INumberingOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx'

/** What a Word document holds besides its paragraphs and tables. */
export interface DocxOptions {
  readonly title?: string
  readonly creator?: string
  readonly numbering?: INumberingOptions
  readonly footnotes?: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>
}

/** A Word document as bytes. */
export async function writtenDocx(
  children: readonly FileChild[],
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const paper = new Document({ ...options, sections: [{ children: [...children] }] })
  return new Uint8Array(await Packer.toBuffer(paper))
}

/** Paragraphs of plain words. */
export function paragraphs(...words: readonly string[]): Paragraph[] {
  return words.map((text) => new Paragraph(text))
}

/** A table of plain cells. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  })
}
