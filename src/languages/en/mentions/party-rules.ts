import type { Actor } from '../../../core/actor.ts'
import { actor } from '../../../core/actor.ts'
import type { Item } from '../../../grammar/item.ts'
import type { Parts, Rule } from '../../../grammar/rule.ts'
import { rule } from '../../../grammar/rule.ts'
import { verbs } from '../text/verbs.ts'
import { lines } from '../written-lists.ts'
import { blocs } from './blocs.ts'
import { epithetNouns, islands } from './epithets.ts'
import { COMBINING, combinedCodes, OWNERS, ownerIn } from './owner-rules.ts'

const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  trio: 3,
}

/** "Republic of Peru" is no people of it. */
const isState = (p: Parts): boolean => p.match.chart.tokens[p.match.from]?.text === 'Republic'

/**
 * The people behind fields: "private sector" where "private" is a field as well, but nobody where
 * the last field would be the people ("farm sector", "southern ports").
 */
const behindFields = (p: Parts): Item | undefined => {
  const { chart, items } = p.match
  const head = p.match.names.get('head')?.item
  const before = head && items[items.indexOf(head) - 1]
  if (before?.class !== 'topic') return head
  const whole = chart.find(before.from, 'collective')
  if (whole?.to === head?.to) return whole
  return head && chart.has(head.from, 'topic') ? undefined : head
}

/** Many people, firms or offices of one or several states. */
const collective = (p: Parts): Actor | undefined => {
  const head = behindFields(p)
  const { chart, from, names } = p.match
  const owner = ownerIn(p, 'owner')
  if (!head || !owner) return undefined
  if (head.from > from && chart.tokens[head.from]?.capital) return undefined
  if (head.from === from && isState(p)) return undefined
  if (owner.link === 'adjective' && head.from < (names.get('owner')?.from ?? 0)) return undefined
  if (head.class === 'firm-noun' && chart.tokens[head.to - 1]?.lower.endsWith('s') === false)
    return actor('company', {
      codes: owner.codes,
      refers: owner.codes.length > 0 ? 'same' : null,
      head: 'company',
    })
  const { codes, refers, count } = owner
  return actor('group', { codes, refers, count, head: head.value as string })
}

/** "Traders from Lagos and Karachi": those of the states in which the towns lie. */
const fromPlaces = (p: Parts): Actor | undefined => {
  const { chart } = p.match
  const head = p.match.names.get('head')
  const codes = ['one', 'other'].flatMap((name) => p.match.names.get(name)?.item?.value ?? [])
  if (!head || codes.length === 0) return undefined
  if (head.item?.class === 'firm-noun' && !chart.tokens[head.to - 1]?.lower.endsWith('s'))
    return undefined
  return actor('group', { codes: [...new Set(codes as string[])], head: p.words('head') ?? '' })
}

/** "The two countries"; "the five states of the Caspian" are a group with a name. */
const counted = (p: Parts): Actor | undefined => {
  const { chart, from, to } = p.match
  const head = p.words('head') ?? ''
  const count = COUNTS[p.words('count') ?? head] ?? 2
  for (let at = from; at < to; at++) {
    const group = chart.find<readonly string[]>(at, 'state-group')
    if (group?.value.length === count) return undefined
  }
  const among = p.value<readonly string[]>('epithet') ?? []
  return actor('group', { refers: 'count', count, head, ofState: !ANY.has(head), among })
}

/** "The two will meet again": a number alone where a verb follows. */
const theTwo = (p: Parts): Actor | undefined => {
  const next = p.match.chart.tokens[p.match.to]
  const verb = next && !next.capital ? verbs.get(next.lower) : undefined
  const follows = AUXILIARIES.has(next?.lower ?? '') || (verb?.forms.has('past') ?? false)
  return follows ? counted(p) : undefined
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'will would have had are were also should could may might plan intend want hope must'.split(' '),
)

/** What blocs and firms can be as well as states. */
const ANY: ReadonlySet<string> = new Set([
  'sides',
  'parties',
  'partners',
  'delegations',
  'officials',
  'blocs',
  'organizations',
  'organisations',
  'banks',
  'railways',
  'markets',
])

const adjective = (count: number) => (): Actor =>
  actor('group', { form: 'adjective', refers: 'count', count })

const country = (p: Parts): Actor | undefined =>
  p.match.chart.tokens[p.match.to]?.lower === 'of'
    ? undefined
    : actor('state', { refers: 'it', head: 'country' })

/** One state of a bloc, or one that wants to be: "EU member state", "NATO ally". */
const OF_BLOC =
  '<bloc> ( member|candidate|partner|associate|applicant|accession|founding country|nation|state|government | country|nation|state|member|candidate|ally|newcomer|hopeful|aspirant|applicant )'

/** "The EU member | states". */
const isOfSeveral = ({ match: { chart, to } }: Parts): boolean =>
  SEVERAL.has(chart.tokens[to]?.lower ?? '')

const SEVERAL: ReadonlySet<string> = new Set(['states', 'countries', 'nations', 'governments'])

/** "The island": the state of an island that the document is about, but not "the island of Kish". */
const theIsland = ({ match: { chart, to } }: Parts): Actor | undefined => {
  const next = chart.tokens[to]
  if (next?.lower === 'of' || next?.capital) return undefined
  return actor('state', { refers: 'it', head: 'country', among: islands })
}

/** "The Gulf state": the one that lies there, but not "the Central African Republic". */
const theOneThere = (p: Parts): Actor | undefined => {
  const { chart, from, to } = p.match
  if (chart.find(from, 'state') || chart.find(from + 1, 'state')?.to === to) return undefined
  const among = p.value<readonly string[]>('epithet') ?? []
  return actor('state', { refers: 'it', head: 'country', among })
}

/** "The bloc": the one named last, unless it is another's ("the union of miners"). */
const theBloc = ({ match: { chart, to } }: Parts): Actor | undefined => {
  const last = chart.tokens[to - 1]
  // "The community" is of those who live there, "the Community" a bloc.
  const small = last?.lower === 'community' && !last.capital
  return small || chart.tokens[to]?.lower === 'of'
    ? undefined
    : actor('bloc', { refers: 'bloc', head: 'bloc', among: blocsNamed(last?.lower ?? '') })
}

const NAMED = new Map<string, readonly string[]>()

/** The blocs whose names have a word: "the Community" is the European one rather than the Comecon named last. */
function blocsNamed(word: string): readonly string[] {
  const known = NAMED.get(word)
  if (known) return known
  const has = new RegExp(`[ ;]${word}\\b`, 'i')
  const codes = lines(blocs).flatMap(([code, names]) => (has.test(names) ? [code] : []))
  NAMED.set(word, codes)
  return codes
}

/** "The company": the one named last, unless more is told of it ("the company of Peru", "the airline Condor"). */
const theFirm = ({ match: { chart, to } }: Parts): Actor | undefined =>
  chart.tokens[to]?.lower === 'of' || chart.tokens[to]?.capital
    ? undefined
    : actor('company', { refers: 'same', head: 'company' })

/** "Its neighbor": the other side, unless a name follows ("its neighbor Peru") or stands before ("Peru, its neighbor"). */
const itsNeighbour = ({ match: { chart, from, to } }: Parts): Actor | undefined => {
  const [next, behind] = [chart.tokens[to], chart.tokens[to + 1]]
  const named = next?.capital || (next?.lower === ',' && behind?.capital)
  const beside = chart.tokens[from - 1]?.lower === ','
  return named || beside ? undefined : actor('group', { refers: 'other', head: 'side' })
}

const PARTY =
  'countries|sides|nations|neighbors|neighbours|states|parties|governments|peoples|capitals|republics|allies|partners|delegations|presidents|ministers|leaders|officials|economies|markets|foreign|blocs|territories|organizations|organisations|banks|railways'
const MODIFIER =
  '( <topic|office-modifier> | prime|deputy|neighboring|neighbouring|friendly|brotherly|friend|muslim|islamic|sovereign|caspian|littoral|southern|northern )'

/** Make `people-actor`, `pair` (groups that count the document's parties) and `country`. */
export const partyRules: Rule[] = [
  rule(
    'people-actor',
    '<owner> <people>',
    `owner:<${OWNERS}> head:<collective|firm-noun>`,
    collective,
  ),
  rule(
    'people-actor',
    '<owner> <modifiers> <people>',
    `owner:<${OWNERS}> ( <office-modifier|topic> | and|top|high|ranking|-|level|business|owned | <topic> ( ( ,|&|/ | , and ) <topic> )+ )+ head:<collective|firm-noun>`,
    collective,
  ),
  rule(
    'people-actor',
    '<people> of <owner>',
    `head:<collective|firm-noun> of|from|representing (both)? (the)? owner:<${OWNERS}>`,
    collective,
  ),
  rule(
    'people-actor',
    '<people> from <place>',
    'head:<collective|firm-noun> from one:<place|capital> ( ,|and other:<place|capital> )?',
    fromPlaces,
  ),
  rule(
    'people-actor',
    '<group> of <people>',
    'delegation|group|mission of (senior|leading|top)? people:<people-actor>',
    (p) => p.value<Actor>('people'),
  ),
  rule(
    'pair',
    'the <number> <sides>',
    `(the|these|our|those)? count:two|three|four|five|six ${MODIFIER}? head:${PARTY}`,
    counted,
  ),
  rule(
    'pair',
    'the <number> <region> <states>',
    '(the|these|our|those)? count:two|three|four|five|six epithet:<epithet> head:countries|nations|states|republics|neighbors|neighbours|governments',
    counted,
  ),
  rule('pair', 'both <sides>', `count:both (the)? ${MODIFIER}? head:${PARTY}`, counted),
  rule('pair', 'the <sides>', 'the head:sides|parties|neighbors|neighbours', counted),
  rule('pair', 'the pair', 'the head:pair|duo|trio', (p) =>
    p.match.chart.tokens[p.match.to]?.lower === 'of' ? undefined : counted(p),
  ),
  rule('pair', 'the <number>', 'the|all count:two|three', theTwo),
  rule('pair', 'both', 'count:both', theTwo),
  rule(
    'pair',
    'the contracting <sides>',
    '(the)? (high)? contracting head:parties|states',
    counted,
  ),
  rule('pair', 'bilateral', '( bilateral|mutual|bilaterally|mutually | two - way )', adjective(2)),
  rule('pair', 'trilateral', '( trilateral|tripartite|trilaterally | three - way )', adjective(3)),
  rule('pair', 'quadrilateral', '( quadrilateral|quadripartite | four - way )', adjective(4)),
  rule('other-side', 'the other side', 'the other side|party|country', () =>
    actor('group', { refers: 'other', head: 'side' }),
  ),
  rule(
    'other-side',
    'its neighbor',
    'its|their|our ( ( northern|southern|eastern|western|giant|larger|smaller|landlocked|immediate|closest|big|tiny | <epithet> )+ )? neighbor|neighbour',
    itsNeighbour,
  ),
  rule(
    'other-side',
    'the neighboring country',
    'the|its|their|our neighboring|neighbouring country|state|nation|republic',
    itsNeighbour,
  ),
  rule(
    'country',
    'the country',
    'the|this|that ( landlocked | oil|gas|resource|mineral|energy - rich | war - torn )? country|republic|kingdom|nation',
    country,
  ),
  rule(
    'country',
    'the <region> country',
    `the|this epithet:<epithet> ${epithetNouns}`,
    theOneThere,
  ),
  rule('country', 'the <bloc> member', `the|this|that ${OF_BLOC}`, (p) =>
    isOfSeveral(p) ? undefined : country(p),
  ),
  rule('country', 'a <bloc> member', `a|an|another|any|each|every|no ${OF_BLOC}`, (p) =>
    isOfSeveral(p) ? undefined : actor('state', { head: 'country' }),
  ),
  rule('country', 'the island', 'the|this island|archipelago', theIsland),
  rule(
    'country',
    'the bloc',
    'the|this|that bloc|grouping|alliance|union|organization|organisation|association|council|league|commonwealth|cartel|community',
    theBloc,
  ),
  rule('country', 'the company', 'the|this company|firm|airline|corporation|conglomerate', theFirm),
  rule('people-of', '<prefix>-<adjective>', `${COMBINING} ~-|– ~<state-adjective|state>`, (p) =>
    actor('state', { form: 'adjective', codes: combinedCodes(p) }),
  ),
  rule('people-of', '<people> from a state', 'people:<state-people>', (p) =>
    actor('state', { codes: [p.value<string>('people') ?? ''], head: 'people' }),
  ),
]
