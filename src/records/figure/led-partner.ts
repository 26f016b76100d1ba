import { beforeArticle } from '../article.ts'
import { type Range, within } from '../range.ts'
import { partiesOf } from '../speakers.ts'
import { lemmaAt, type Scene } from './scene.ts'

/**
 * The words of a value in a list where each has a partner in front: "sold tea to Peru for $3 million, | rice to
 * Chile for $2 million". Null where not each of them has one.
 */
export function ledPart(scene: Scene, value: Range): Range | null {
  const values = within(scene.reading.quantities, { from: scene.from, to: scene.to })
  if (values.length < 2) return null
  let from = scene.from
  let found: Range | null = null
  for (const { from: at, to } of values) {
    if (!isLed(scene, { from, to: at })) return null
    if (at === value.from) found = { from, to }
    from = to
  }
  return isTied(scene, { from, to: scene.to }) ? null : found
}

/** A state that goods go to or come from, and the preposition of the value: "to Peru for". */
function isLed(scene: Scene, part: Range): boolean {
  const { words } = scene.reading
  return words[part.to - 1]?.tag === 'ADP' && isTied(scene, { from: part.from, to: part.to - 1 })
}

/** "5 tons of tea from Peru for $3 million": paid for these goods. */
export function isPrice({ reading, frames }: Scene, goods: Range, value: Range): boolean {
  if (!frames.accounting.has(lemmaAt(reading, value.from - 1))) return false
  const between = reading.words.slice(goods.to, value.from)
  return between.every(({ tag }) => tag !== 'VERB' && tag !== 'CCONJ' && tag !== 'PUNCT')
}

function isTied({ reading, frames }: Scene, { from, to }: Range): boolean {
  return reading.mentions.at(from, to).some((m) => {
    const tie = frames.ties.get(lemmaAt(reading, beforeArticle(reading, m.from)))
    return (tie === 'destination' || tie === 'source') && partiesOf(reading, m).length > 0
  })
}
