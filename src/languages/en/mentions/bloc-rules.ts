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

/** Make `bloc-actor`, `news-actor`, and `treaty`: a capital that names a document or a seat alone. */
export const blocRules: Rule[] = [
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
