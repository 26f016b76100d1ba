import type { WordList } from '../../pack.ts'

/** What a word for a change means. */
export interface ChangeWord {
  /** Null where only the two levels tell: "changed from A to B". */
  readonly direction: 'up' | 'down' | null
  /** Whether the thing itself changes ("rose"), something changes it ("raised"), or both. */
  readonly kind: 'rises' | 'raises' | 'noun' | 'both'
}

type Kind = ChangeWord['kind']
type Direction = ChangeWord['direction']

const TABLE: [Direction, Kind, string][] = [
  [
    'up',
    'rises',
    `rise rises rose risen rising|climb climbs climbed climbing|jump jumps jumped jumping|surge surges surged surging|
    soar soars soared soaring|leap leaps leapt leaped|swell swells swelled swollen swelling|skyrocket skyrocketed skyrocketing|
    rocketed|spike spiked spiking|balloon balloons ballooned ballooning|rebounded rebounding rebound|appreciated|went_up go_up goes_up going_up gone_up|rallied|inched_up|
    edge_up edged_up edging_up|crept_up|picked_up|outpaced|accelerated|widen widens widened widening`,
  ],
  [
    'up',
    'both',
    `increase increases increased increasing|grow grows grew grown growing|gain gains gained gaining|
    expand expands expanded expanding|improve improves improved improving|advanced advances advancing|strengthened strengthens`,
  ],
  [
    'up',
    'raises',
    `raise raises raised raising|lift lifts lifted lifting|boost boosts boosted boosting|extend extends extended extending|
    prolong prolongs prolonged|lengthen lengthened|upgraded|enlarge enlarged|push_up pushed_up|hike hiked|bring_up|add adds added adding|
    enhance enhanced|scale_up ramp_up ramped_up step_up stepped_up`,
  ],
  [
    'down',
    'rises',
    `fall falls fell fallen falling|decline declines declined declining|slump slumps slumped slumping|
    plunge plunges plunged plunging|sink sinks sank sunk sinking|tumble tumbles tumbled tumbling|slip slips slipped slipping|
    slide slides slid sliding|shrink shrinks shrank shrunk shrinking|contracted contracting|dip dips dipped dipping|
    plummet plummets plummeted plummeting|collapsed|dwindle dwindled dwindling|diminish diminished|depreciated depreciate|
    went_down go_down goes_down going_down gone_down|edged_down dove dived nosedived retreated|crashed|receded`,
  ],
  [
    'down',
    'both',
    `decrease decreases decreased decreasing|drop drops dropped dropping|weaken weakened|ease eased easing|
    lose loses lost losing|shed sheds shedding|narrow narrowed narrowing|moderated`,
  ],
  [
    'down',
    'raises',
    `reduce reduces reduced reducing|lessen lessens lessened lessening|cut cuts cutting|lower lowers lowered lowering|slash slashed slashing|
    trim trimmed trimming|curb curbed|shorten shortens shortened shortening|curtail curtailed|bring_down brought_down|scale_down cut_back
    cut_down|shave shaved`,
  ],
  [
    'up',
    'noun',
    `increase increases|rise rises|growth|gain gains|jump|surge|hike hikes|upturn upsurge uptick|boost|expansion|improvement|
    increment|advance|rebound|appreciation|extension|upswing|leap|spike|hikes`,
  ],
  [
    'down',
    'noun',
    `decrease decreases|decline declines|fall falls|drop drops|reduction reductions|cut cuts|slump|dip|contraction|downturn|
    shrinkage|plunge|slide|depreciation|cutback cutbacks|downswing`,
  ],
  [
    null,
    'both',
    'change changes changed changing|shift shifted|moved move|went|swung|revised revise|adjusted',
  ],
]

const ADVERBS: [string, ChangeWord['direction']][] = [
  ['higher', 'up'],
  ['more', 'up'],
  ['larger', 'up'],
  ['greater', 'up'],
  ['bigger', 'up'],
  ['longer', 'up'],
  ['faster', 'up'],
  ['above', 'up'],
  ['up', 'up'],
  ['lower', 'down'],
  ['less', 'down'],
  ['fewer', 'down'],
  ['smaller', 'down'],
  ['cheaper', 'down'],
  ['shorter', 'down'],
  ['below', 'down'],
  ['down', 'down'],
  ['slower', 'down'],
]

/** How many times as much: "doubled" is 2, "halved" is 0.5. */
const MULTIPLES: [string, number][] = [
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]

/** The same as base forms, which may also be other words: "a double track". */
const BASE_MULTIPLES: [string, number][] = [
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['halve', 0.5],
]

const FOLDS: [string, number][] = [
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['hundredfold', 100],
]

const words = (text: string): string[] =>
  text
    .split(/[\s|]+/)
    .filter(Boolean)
    .map((w) => w.replaceAll('_', ' '))

const verbsOf = (): [string, ChangeWord][] =>
  TABLE.filter(([, kind]) => kind !== 'noun').flatMap(([direction, kind, text]) =>
    words(text).map((word) => [word, { direction, kind }] as [string, ChangeWord]),
  )

const nounsOf = (): [string, ChangeWord][] =>
  TABLE.filter(([, kind]) => kind === 'noun').flatMap(([direction, kind, text]) =>
    words(text).map((word) => [word, { direction, kind }] as [string, ChangeWord]),
  )

/** Verbs, nouns and adverbs of rising and falling, and words that multiply. */
export const changeWords: WordList[] = [
  { class: 'change-verb', words: verbsOf() },
  { class: 'change-noun', words: nounsOf() },
  { class: 'change-adverb', words: ADVERBS },
  { class: 'multiple', words: MULTIPLES },
  { class: 'base-multiple', words: BASE_MULTIPLES },
  { class: 'fold', words: FOLDS },
]
