import { isTraded } from '../../core/indicator.ts'
import type { Span } from '../../core/span.ts'
import type { Document } from '../../documents/document.ts'
import type { Table } from '../../documents/tables.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { axesOf, type Band, type BodyRow } from './axes.ts'
import type { StubFacts, TableCell, TableScene } from './cell.ts'
import type { Label } from './label.ts'
import { type Heading, labelsOf } from './labels.ts'
import { captionsOf, notesOf } from './scene.ts'
import { cellNumber, digitStyle, isFigureCell } from './value.ts'

/** What a table is read with. */
export interface TableContext {
  readonly document: Document
  readonly pack: LanguagePack
  /** The parties that the document is about. */
  readonly about: readonly string[]
}

/** States whose statistics count years of the Solar Hijri calendar. */
const SOLAR: ReadonlySet<string> = new Set(['IR', 'AF'])

/** The cells of a table that hold a number, each with the headings of its row and column, and of all around. */
export function cellsOf(table: Table, context: TableContext): TableCell[] {
  const { document, pack } = context
  const { text } = document
  const { scene, solar } = sceneOf(table, context)
  const bands = axesOf(text, table, { solar, isFigure: (words) => isFigureCell(words, pack) })
  const labels = labelled(labelsIn(bands, { text, pack, solar }))
  return new Cells(text, { pack, scene, labels }).of(bands)
}

/** What stands around a table, and whether its years are of the Solar Hijri calendar. */
function sceneOf(
  table: Table,
  { document, pack, about }: TableContext,
): { scene: TableScene; solar: boolean } {
  const { text } = document
  const captions = captionsOf(document, table)
  const named = labelsOf(captions, { text, pack, solar: false })
  const parties = named.flatMap((label) => label.parties.map(({ code }) => code))
  const solar = (parties.length > 0 ? parties : about).some((code) => SOLAR.has(code))
  const notes = notesOf(document, table)
  const noted = labelsOf(
    notes.map(({ heading }) => heading),
    { text, pack, solar },
  )
  const scene: TableScene = {
    caption: solar ? labelsOf(captions, { text, pack, solar }) : named,
    notes: noted.map((label, i) => ({ ...label, mark: notes[i]?.mark ?? '' })),
    about,
    published: document.published ?? null,
  }
  return { scene, solar }
}

type Labels = (headings: readonly Heading[]) => Label[]

function labelled(labels: ReadonlyMap<number, Label>): Labels {
  return (headings) => headings.flatMap(({ start }) => labels.get(start) ?? [])
}

/** All headings of a table, read in one go; by where they begin. */
function labelsIn(
  bands: readonly Band[],
  context: Parameters<typeof labelsOf>[1],
): ReadonlyMap<number, Label> {
  const headings = new Map<number, Heading>()
  const add = (each: readonly Heading[] | null): void => {
    for (const heading of each ?? []) headings.set(heading.start, heading)
  }
  for (const { columns, corner, rows } of bands) {
    columns.forEach(add)
    add(corner)
    for (const { stubs, section } of rows) add(section ? [...stubs, section] : stubs)
  }
  const read = labelsOf([...headings.values()], context)
  return new Map(read.map((label) => [label.start, label]))
}

class Cells {
  private readonly text: string
  private readonly pack: LanguagePack
  private readonly scene: TableScene
  private readonly labels: Labels

  constructor(
    text: string,
    { pack, scene, labels }: { pack: LanguagePack; scene: TableScene; labels: Labels },
  ) {
    this.text = text
    this.pack = pack
    this.scene = scene
    this.labels = labels
  }

  of(bands: readonly Band[]): TableCell[] {
    const figures = bands.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    const style = digitStyle(this.text, figures)
    if (!style) return []
    return bands.flatMap((band, number) => {
      const led = !this.labels(band.leading).some(isIdle)
      const columns = band.columns.map((heads) => (led && heads ? this.labels(heads) : null))
      const rows = band.rows.map((row) => this.labels(row.stubs))
      const stubs = stubFacts(rows, columns)
      const corner = this.labels(band.corner)
      const cellOf = (row: BodyRow, at: number, span: Span, column: number): TableCell[] => {
        const certain = columns[column] != null
        const columnLabels = columns[column] ?? []
        const value = cellNumber(this.text.slice(span.start, span.end), style, this.pack)
        if (!value) return []
        const rowLabels = rows[at] ?? []
        const section = row.section ? (this.labels([row.section])[0] ?? null) : null
        const place = { band: number, row: at, column, line: row.line, number: value, certain }
        return [
          { ...span, ...place, rowLabels, columnLabels, section, corner, stubs, scene: this.scene },
        ]
      }
      return band.rows.flatMap((row, at) =>
        row.cells.flatMap((span, column) => cellOf(row, at, span, column)),
      )
    })
  }
}

/** "Country", "Goods": a heading of the rows, and of no column. */
function isIdle({ indicator, times, part, unit, kind, parties, rest, goods }: Label): boolean {
  const said = indicator ?? part ?? unit ?? kind ?? (goods ? null : rest)
  return said === null && times.length + parties.length === 0
}

function stubFacts(
  rows: readonly (readonly Label[])[],
  columns: readonly (readonly Label[] | null)[],
): StubFacts {
  const stubs = rows.flat()
  const all = [...stubs, ...columns.flatMap((labels) => labels ?? [])]
  const plain = all.flatMap(({ parties }) => parties.filter(({ tie }) => tie === 'plain'))
  return {
    traded: all.some(({ indicator }) => isTraded(indicator)),
    parts: stubs.filter(({ part }) => part !== null).length,
    measured: stubs.some(({ indicator, kind }) => indicator !== null && kind === null),
    axes: new Set(plain.map(({ code }) => code)),
  }
}
