/** Words at a place on a page, their letters in the order in which they stand there from left to right. */
export interface PlacedWords {
  readonly x: number
  /** From the bottom of the page. */
  readonly y: number
  readonly size?: number
  readonly shown: string
}

/** Each letter is as wide as half the type. */
export const LETTER = 0.5

/** The letters of a line that is read from right to left as they stand on paper: numbers and Latin words are not turned. */
export function asShown(line: string): string {
  const parts = line.match(/[\p{N}.,/:%]*\p{N}[\p{N}%]*|\p{Script=Latin}+|[\s\S]/gu) ?? []
  return parts.reverse().join('')
}

/**
 * A PDF with a font that is not in it and a ToUnicode table, one object after the other, so that scripts whose fonts no
 * test machine has can be written.
 */
export function pdfByHand(pages: readonly (readonly PlacedWords[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ shown }) => [...shown]))]
  const codes = new Map(letters.map((letter, i) => [letter, hex(i + 1)]))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER * 1000} /FontDescriptor << /Type /FontDescriptor /FontName /Made /Flags 4 /Ascent 800 /Descent -200 >> >>`,
    stream(toUnicode(codes)),
    ...pages.flatMap((words, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      stream(words.map((each) => content(each, codes)).join('\n')),
    ]),
  ]
  return file(objects)
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0')
}

function content(
  { x, y, size = 11, shown }: PlacedWords,
  codes: ReadonlyMap<string, string>,
): string {
  const written = [...shown].map((letter) => codes.get(letter)).join('')
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${written}> Tj ET`
}

function toUnicode(codes: ReadonlyMap<string, string>): string {
  const utf16 = (letter: string): string =>
    [...Array(letter.length).keys()].map((i) => hex(letter.charCodeAt(i))).join('')
  const table = [...codes].map(([letter, code]) => `<${code}> <${utf16(letter)}>`)
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
${table.length} beginbfchar
${table.join('\n')}
endbfchar endcmap end`
}

function stream(words: string): string {
  return `<< /Length ${words.length} >>\nstream\n${words}\nendstream`
}

function file(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const places: number[] = []
  objects.forEach((object, i) => {
    places.push(text.length)
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer << /Root 1 0 R /Size ${count} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
