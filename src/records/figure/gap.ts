import type { Mention } from '../../mentions/mention.ts'
import { beforeArticle } from '../article.ts'
import { type Range, within } from '../range.ts'
import { partiesOf } from '../speakers.ts'
import type { Scene } from './scene.ts'

/** How many tokens a subject before a value may have. */
const REACH = 8

/**
 * The subject of a value whose verb is left out, as that of the one before goes on: "Kenya will pay 60
 * percent and Uganda 40 percent". Undefined for any other value.
 */
export function gappedSubject(scene: Scene, value: Range): Mention | undefined {
  const { reading, sentence } = scene
  const end = isLed(scene, value) ? value.from - 1 : value.from
  const mention = reading.mentions
    .at(Math.max(sentence.from, end - REACH), end)
    .find((m) => m.to === end)
  if (!mention || mention.form === 'adjective' || partiesOf(reading, mention).length === 0)
    return undefined
  return opensPart(scene, mention) && goesOnWithout(scene, value) ? mention : undefined
}

/** "Kenya bought tea for $3 million, Uganda | for $2 million": what leads the value before leads this one too. */
function isLed({ reading, sentence }: Scene, { from }: Range): boolean {
  const lead = reading.words[from - 1]
  if (lead?.tag !== 'ADP') return false
  const before = within(reading.quantities, { from: sentence.from, to: from }).at(-1)
  return before !== undefined && reading.words[before.from - 1]?.lemma === lead.lemma
}

/** Where the subject of the next value stands that has no verb of its own; the end of the sentence without one. */
export function nextGap(scene: Scene, { to }: Range): number {
  const { reading, sentence } = scene
  for (const value of within(reading.quantities, { from: to, to: sentence.to })) {
    const subject = gappedSubject(scene, value)
    if (subject) return subject.from
  }
  return sentence.to
}

/** Behind a comma or "and". */
function opensPart({ reading }: Scene, { from }: Mention): boolean {
  const at = beforeArticle(reading, from)
  return reading.words[at]?.tag === 'CCONJ' || reading.tokens[at]?.lower === ','
}

/** A value stands before, behind a verb, and no other verb between the two. */
function goesOnWithout({ reading, sentence }: Scene, value: Range): boolean {
  const before = within(reading.quantities, { from: sentence.from, to: value.from }).at(-1)
  if (!before) return false
  const verbs = sentence.verbs.filter((v) => v.type === 'finite' && v.from < value.from)
  return verbs.length > 0 && verbs.every((v) => v.to <= before.from)
}
