import type { Actor } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { rangeOf } from '../matched.ts'

const bloc = (p: Parts): Actor =>
  actor('bloc', {
    form: 'name',
    codes: [p.value<string>('bloc') ?? ''],
    name: rangeOf(p, 'bloc'),
    short: rangeOf(p, 'short'),
  })

/** A body whose abbreviation is a known bloc's, in words of its own. */
const byShort = (p: Parts): Actor | undefined => {
  const org = p.value<Actor>('org')
  const made = bloc(p)
  return org?.codes.length === 0 ? { ...made, name: org.name } : undefined
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
/** What several states have together. */
const JOINT: ReadonlySet<string> = new Set(
  'summit summits dialogue forum conference meeting meetings council format cooperation partnership relations ties'.split(
    ' ',
  ),
)
const SIDES = ['state', 'bloc', 'capital'] as const

/** "India–Central Asia", "Central Asia–EU": with a state or a bloc on its other side, a region is its states. */
const joinedRegion = (p: Parts): readonly string[] | undefined => {
  const { chart, from, to } = p.match
  const isDash = (at: number) => DASHES.has(chart.tokens[at]?.text ?? '')
  const ends = (at: number) => SIDES.some((name) => chart.find(at, name)?.to === from - 1)
  const other = isDash(to) ? SIDES.flatMap((name) => chart.find(to + 1, name) ?? [])[0] : undefined
  const behind = isDash(from - 1) && [2, 3, 4].some((words) => ends(from - words))
  // Of a railway it is where it ends.
  const joint = JOINT.has(chart.tokens[other?.to ?? to]?.lower ?? '')
  return joint && (behind || other) ? p.value<readonly string[]>('region') : undefined
}

/** Make `state-group`, `bloc-actor`, `news-actor`, and `treaty`: a capital that names a document or a seat alone. */
export const blocRules: Rule[] = [
  rule('state-group', '<state>-<region>', 'region:<joined-region>', joinedRegion),
  rule(
    'bloc-actor',
    '<organisation> (<bloc>)',
    'org:<org|body> <bracket-open> bloc:<bloc> <bracket-close>',
    byShort,
  ),
  rule('news-actor', '<news agency>', 'name:<news-agency>', (p) =>
    actor('organisation', { form: 'name', name: rangeOf(p, 'name'), head: 'agency' }),
  ),
  rule(
    'treaty',
    '<document> of <capital>',
    'treaty|treaties|convention|declaration|round|accords of <capital>',
    () => true,
  ),
  rule('treaty', '<capital> <document>', '<capital> <treaty-word>', (p) => {
    const before = p.match.chart.tokens[p.match.from - 1]?.lower
    return before === '-' || before === '–' ? undefined : true
  }),
  // A "Vienna-based" body is not Austria's.
  rule('treaty', '<capital>-based', '<capital> -|– based|headquartered|registered', () => true),
  rule(
    'bloc-actor',
    '<bloc> (<short>)',
    'bloc:<bloc> <bracket-open> short:<acronym|name|bloc> <bracket-close>',
    bloc,
  ),
]
