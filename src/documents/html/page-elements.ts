/** Elements whose words stand in a line with those around them. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr blink'.split(
    ' ',
  ),
)

/** Elements that hold no words of an article, or none that are shown. */
export const UNSEEN = new Set(
  'script style noscript template svg iframe object canvas video audio select button textarea datalist progress meter rp rt head link meta title math optgroup option frameset'.split(
    ' ',
  ),
)

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** 1 to 6 for `h1` to `h6`, else 0. */
export function headingLevel(name: string): number {
  return HEADINGS[name] ?? 0
}
