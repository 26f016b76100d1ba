/** The attributes of a tag of Word, by their names without prefix. */
export function attributesIn(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, withoutEntities(double ?? single ?? '')],
    ),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Words of XML as they are meant; XML defines five names, and a document no others. */
export function withoutEntities(words: string): string {
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, ten, hex, name) => {
    if (name) return ENTITIES[name] ?? all
    const code = ten ? Number(ten) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Words as XML writes them. */
export function withEntities(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The value of a tag such as `<w:ilvl w:val="1"/>`, or null. */
export function valueIn(xml: string, name: string): string | null {
  const tag = new RegExp(`<w:${name}\\s[^>]*>`).exec(xml)?.[0]
  return tag ? (attributesIn(tag).get('val') ?? null) : null
}

/** The elements of a name and what is in them; those within each other are not told apart. */
export function elementsIn(xml: string, name: string): string[] {
  const found: string[] = []
  const begin = new RegExp(`<w:${name}(?=[\\s/>])`, 'g')
  const end = `</w:${name}>`
  for (let match = begin.exec(xml); match; match = begin.exec(xml)) {
    const to = xml.indexOf(end, match.index)
    if (to < 0) break
    found.push(xml.slice(match.index, to))
    begin.lastIndex = to
  }
  return found
}
