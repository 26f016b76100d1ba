import { foldedPlace, placeHash } from './folded-place.ts'
import { placeIndex } from './place-index.ts'

/** A populated place. */
export interface Town {
  readonly name: string
  /** Degrees east and north (WGS 84). */
  readonly lon: number
  readonly lat: number
  /** ISO 3166-1, two letters. */
  readonly state: string
  /** 0 where it is not known. */
  readonly population: number
  /** True where the name that was asked for is the one that it has, not one that it has also or had. */
  readonly proper: boolean
}

/** Populated places by their names, former ones and those of other spellings among them. */
export interface Gazetteer {
  /** All places of a name, however it is spelled. */
  readonly named: (name: string) => readonly Town[]
}

/** The gazetteer that a table of GeoNames is (`cities1000.txt`, UTF-8). */
export function gazetteerOf(table: Uint8Array): Gazetteer {
  const index = placeIndex(table)
  const decoder = new TextDecoder()
  const rowAt = (line: number) => {
    const end = table.indexOf(10, line)
    return decoder.decode(table.subarray(line, end < 0 ? table.length : end)).split('\t')
  }
  return {
    named: (name) => {
      const folded = foldedPlace(name)
      if (folded === '') return []
      return index.linesOf(placeHash(folded)).flatMap((line) => townOf(rowAt(line), folded))
    },
  }
}

/** The town of a row; nothing where it only shares the hash of the name. */
function townOf(row: readonly string[], folded: string): Town[] {
  const [, name = '', ascii = '', others = '', lat, lon, , , state = '', , , , , , people] = row
  const proper = foldedPlace(name) === folded || foldedPlace(ascii) === folded
  if (!proper && !others.split(',').some((other) => foldedPlace(other) === folded)) return []
  return [{ name, lon: Number(lon), lat: Number(lat), state, population: Number(people), proper }]
}
