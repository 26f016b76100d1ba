import type { DocxParts } from './docx-parts.ts'
import { attributesIn, elementsIn, valueIn } from './docx-tags.ts'
import { writtenNumber } from './written-number.ts'

/** The list that a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Level {
  readonly start: number
  /** How the number is written: "decimal", "lowerLetter", "bullet", … */
  readonly format: string
  /** With "%1" for the number of the first level: "%1.%2)". */
  readonly text: string
}

interface List {
  /** Lists of one kind go on counting with each other. */
  readonly kind: string
  /** Levels that begin anew with this list, and with what number. */
  readonly restarts: ReadonlyMap<number, number>
}

const DEEPEST = 9
const MOST_STYLES = 20

/** The numbers that Word would show before the paragraphs of a document, which it does not write in the text. */
export class DocxNumbering {
  private readonly lists = new Map<string, List>()
  private readonly kinds = new Map<string, ReadonlyMap<number, Level>>()
  private readonly styles: ReadonlyMap<string, string>
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(parts: DocxParts) {
    const xml = parts.get('word/numbering.xml') ?? ''
    for (const kind of elementsIn(xml, 'abstractNum')) {
      this.kinds.set(attributesIn(tagOf(kind)).get('abstractNumId') ?? '', levelsOf(kind))
    }
    for (const list of elementsIn(xml, 'num')) {
      const id = attributesIn(tagOf(list)).get('numId') ?? ''
      this.lists.set(id, { kind: valueIn(list, 'abstractNumId') ?? '', restarts: restartsOf(list) })
    }
    const styles = elementsIn(parts.get('word/styles.xml') ?? '', 'style')
    this.styles = new Map(
      styles.map((each) => [attributesIn(tagOf(each)).get('styleId') ?? '', each]),
    )
  }

  /** The bullet or number before a paragraph, given its properties; empty where it has none. */
  markOf(properties: string): string {
    const place = this.placeOf(properties)
    const list = place && this.lists.get(place.list)
    const levels = list && this.kinds.get(list.kind)
    const level = place && levels?.get(place.level)
    if (!place || !list || !levels || !level) return ''
    if (level.format === 'bullet') return '•'
    const counts = this.counted(list, place, levels)
    return level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      return writtenNumber(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal')
    })
  }

  private counted(list: List, place: ListPlace, levels: ReadonlyMap<number, Level>): number[] {
    const counts = this.counts.get(list.kind) ?? []
    this.counts.set(list.kind, counts)
    if (!this.begun.has(place.list)) {
      this.begun.add(place.list)
      for (const [level, start] of list.restarts) counts[level] = start - 1
    }
    for (let level = 0; level <= place.level; level++) {
      const before = (levels.get(level)?.start ?? 1) - 1
      counts[level] ??= level < place.level ? before + 1 : before
    }
    counts[place.level] = (counts[place.level] ?? 0) + 1
    // Deeper levels begin anew.
    counts.length = place.level + 1
    return counts
  }

  /** From the paragraph itself, else from its style or the one that this is based on. */
  private placeOf(properties: string): ListPlace | null {
    const own = placeIn(properties)
    if (own) return own.list === '0' ? null : own
    let style = valueIn(properties, 'pStyle')
    for (let i = 0; style !== null && i < MOST_STYLES; i++) {
      const xml = this.styles.get(style) ?? ''
      const place = placeIn(xml)
      if (place) return place.list === '0' ? null : place
      style = valueIn(xml, 'basedOn')
    }
    return null
  }
}

function tagOf(element: string): string {
  return element.slice(0, element.indexOf('>'))
}

function placeIn(properties: string): ListPlace | null {
  const numbering = elementsIn(properties, 'numPr')[0]
  const list = numbering ? valueIn(numbering, 'numId') : null
  if (!numbering || list === null) return null
  const level = Number(valueIn(numbering, 'ilvl') ?? 0)
  return { list, level: level >= 0 && level < DEEPEST ? Math.floor(level) : 0 }
}

function levelsOf(kind: string): Map<number, Level> {
  return new Map(
    elementsIn(kind, 'lvl').map((xml) => [
      Number(attributesIn(tagOf(xml)).get('ilvl') ?? 0),
      {
        start: wholeNumber(valueIn(xml, 'start'), 1),
        format: valueIn(xml, 'numFmt') ?? 'decimal',
        text: (valueIn(xml, 'lvlText') ?? '').slice(0, 40),
      },
    ]),
  )
}

function restartsOf(list: string): Map<number, number> {
  const overrides = elementsIn(list, 'lvlOverride').filter((each) =>
    /<w:startOverride\s/.test(each),
  )
  return new Map(
    overrides.map((each) => [
      wholeNumber(attributesIn(tagOf(each)).get('ilvl') ?? null, 0),
      wholeNumber(valueIn(each, 'startOverride'), 1),
    ]),
  )
}

function wholeNumber(words: string | null, otherwise: number): number {
  const number = Number(words ?? otherwise)
  return Number.isInteger(number) && number >= 0 && number < 100_000 ? number : otherwise
}
