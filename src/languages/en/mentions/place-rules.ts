import type { Actor, TokenRange } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { OWNER, ownerIn } from './owner-rules.ts'
import { TOPICS } from './topic-lists.ts'

/** The state that a known place lies in. */
const stateOf = (p: Parts): readonly string[] =>
  p.match.items.flatMap(({ class: name, value }) =>
    (name === 'place' || name === 'capital' || name === 'state') && typeof value === 'string'
      ? [value]
      : [],
  )

const named = (p: Parts): Actor => {
  const name = p.match.names.get('name')
  const range: TokenRange = name ?? p.match
  return actor('place', {
    form: 'name',
    codes: stateOf(p),
    name: { from: range.from, to: range.to },
    head: p.value<string>('noun') ?? '',
  })
}

/** The whole match, noun included, where the noun has a capital or stands behind ("Aktau port"). */
const withNoun = (p: Parts): Actor =>
  actor('place', {
    form: 'name',
    codes: stateOf(p),
    name: { from: p.match.from, to: p.match.to },
    head: p.value<string>('noun') ?? '',
  })

/** "The Omani capital", "Oman's capital": where no noun follows, which money would ("Omani capital markets"). */
const capitalOf = (p: Parts): Actor | undefined => {
  const { chart, from, to } = p.match
  const owner = ownerIn(p, 'owner')
  const [code] = owner?.codes ?? []
  const next = chart.tokens[to]
  const ends = next?.shape !== 'word' || next.capital || AFTER_PLACE.has(next.lower)
  const told = owner?.link === 'possessive' || chart.tokens[from - 1]?.lower === 'the'
  if (code === undefined || !ends || !told) return undefined
  return actor('place', { form: 'name', codes: [code], name: { from, to }, head: 'capital' })
}

/** What goes on behind a place. */
const AFTER_PLACE: ReadonlySet<string> = new Set(
  'on in for to at by and or from this last next late early earlier later with after before during where which while as today yesterday tomorrow near via is was will has had would hosted hosts that there between but when since until amid along because under over once twice daily weekly again soon together ahead still can could may should under than if without via'.split(
    ' ',
  ),
)

/** Make `place-actor`: a named place with the noun that tells its kind. */
export const placeRules: Rule[] = [
  rule(
    'place-actor',
    '<place> <noun>',
    `<place|capital|name|state|state-adjective> ( ${TOPICS} )? noun:<place-noun>`,
    (p) => {
      const first = p.match.items[0]
      const state = first?.class === 'state' || first?.class === 'state-adjective'
      const { chart, to } = p.match
      const name = chart.tokens[to - 1]?.capital && !chart.tokens[to]?.capital
      return state && !name ? undefined : withNoun(p)
    },
  ),
  rule('place-actor', '<noun> of <place>', 'noun:<place-noun> of name:<place|capital|name>', named),
  rule('place-actor', '<noun> of <place> <noun>', 'noun:<place-noun> of name:<place-actor>', named),
  rule('place-actor', '<owner> capital', `owner:<${OWNER}> capital ( city )?`, capitalOf),
  rule(
    'place-actor',
    'capital <capital>',
    `( <${OWNER}> )? capital ( city )? ,? name:<capital|place>`,
    named,
  ),
  rule(
    'place-actor',
    '<noun> <name>',
    'noun:port|lake|cape|mount|camp|fort|river|island <name|place>',
    withNoun,
  ),
]
