import type {
  InstrumentFrames,
  InstrumentNoun,
  InstrumentState,
  InstrumentVerb,
} from '../../instrument-frames.ts'
import { setsOf } from '../headed-lines.ts'
import { meanings, wordSet as set } from '../written-lists.ts'

/** Words for another document than the one just told of. */
const DIFFERING =
  'another second third fourth fifth sixth seventh eighth ninth tenth other separate similar also'

/** English words for documents between parties and what is done with them. */
export const instrumentFrames: InstrumentFrames = {
  nouns: meanings<InstrumentNoun>(`
    memorandum: memorandum memoranda memorandae mou mous memorandums moc mocs
    agreement: agreement agreements accord accords pact deal concordat armistice entente moa moas
    agreement: fta ftas pta cepa ceca tifa ppa jcpoa nafta usmca cptpp ttip rcep afcfta
    treaty: treaty treaties charter constitution covenant npt ctbt
    protocol: protocol protocols
    roadmap: roadmap road-map
    contract: contract concession
    declaration: declaration communique communiqué
    convention: convention conventions unclos
    licence: licence license permit authorisation authorization
  `),
  wide: meanings<InstrumentNoun>(`
    other: document paper instrument letter minute note
    programme: programme program plan
    contract: order
    declaration: statement
    agreement: understanding arrangement partnership initiative framework compact
    roadmap: map
  `),
  signable: meanings<InstrumentNoun>(`
    agreement: loan credit facility line grant alliance union truce ceasefire cease-fire settlement compromise delimitation demarcation
    agreement: swap barter waiver exemption twinning venture undertaking guarantee upgrade extension renewal revision update package peace
    contract: lease sale purchase sublease charter-party
    declaration: pledge manifesto
    programme: blueprint timetable agenda schedule
    other: annex addendum appendix amendment supplement codicil rider text draft record sheet head term memo aide-memoire act
  `),
  yielded: new Map([
    ['concession', set('make offer seek demand want extract wring expect require urge reject')],
  ]),
  brokered: set('broker mediate facilitate'),
  dating: set('dating dated'),
  signings: set('signing signature inking initialling initialing'),
  narrowed: set('arrangement understanding'),
  narrowing: set(`
    trade trading preferential tariff customs barter swap payment payments clearing transit credit loan financing licensing leasing sharing
    code-share codeshare codesharing purchase supply sales standby stand-by security defence defense border fisheries fishing visa
  `),
  modifiers: set(
    'joint road final standby stand-by loan credit financing swap concluding action cooperation work working road interdepartmental intergovernmental five-year three-year',
  ),
  verbs: meanings<InstrumentVerb>(`
    signed: hand allot renegotiate okay ok greenlight bag scoop snag sign ink pen conclude reach agree adopt issue seal strike win clinch secure award grant land endorse approve execute renew extend make publish exchange have announce prolong join amend revise modify upgrade update release
    signed: hammer-out thrash-out work-out iron-out nail-down wrap-up sew-up tie-up roll-over sign-off
    ratified: ratify
    prepared: finalize finalise complete initial
    proposed: propose discuss negotiate consider seek review develop examine plan draw revive want near pursue explore mull contemplate eye broker haggle offer
    proposed: suggest submit table float moot put-forward push-for press-for
    drafted: prepare draft elaborate formulate draw-up
    in-force: implement enforce activate operationalize launch take-over
    ended: terminate cancel annul denounce suspend abrogate block scrap revoke repeal quit tear repudiate renounce rescind void nullify ditch replace supersede axe ax jettison dump freeze shelve abandon discontinue invalidate call-off back-out veto torpedo scupper
  `),
  strict: set('sign ink pen initial ratify'),
  concluding: set('conclude agree reach strike clinch seal forge'),
  intransitive: meanings<InstrumentState>(`
    ended: expire lapse collapse unravel run-out fall-through fall-apart break-down
    proposed: take-shape
    signed: date-from date-back
    in-force: exist function operate
  `),
  nominal: meanings<InstrumentState>(`
    signed: signing conclusion signature adoption exchange inking
    ratified: ratification
    prepared: finalization finalisation preparation drafting draft initialling initialing
    proposed: negotiation discussion possibility proposal talk talks revival renewal establishment creation parameter term work consultation idea bid push drive progress headway breakthrough quest search hope chance prospect outline contour
    in-force: entry implementation enforcement
    ended: expiration expiry termination cancellation suspension
  `),
  ceremonies: set('ceremony event'),
  urging: set(
    'call urge demand stress emphasis emphasize emphasise underline underscore highlight need necessity importance expedite accelerate discuss review follow pursue monitor request insist appeal speed push',
  ),
  wanting: set(
    'call urge demand insist appeal need necessity work strive hope expedite accelerate speed push early speedy swift prompt rapid hasten',
  ),
  arrive: setsOf(`
    come: to
    arrive: at
    enter: into
    agree: on to
    affix: to
    append: to
    accede: to
    subscribe: to
    adhere: to
    sign: to
    sign-off: on
    settle: on
  `),
  joining: setsOf(`
    accede: to
    subscribe: to
    adhere: to
    sign: to
    enter: into
  `),
  nearing: set('closer close nearer near'),
  idioms: meanings<InstrumentState>(`
    proposed: verge-of brink-of cusp-of threshold-of point-of reach-of sight-of distance-of step-from inch-from way-to path-to road-to
    proposed: progress-towards progress-toward talk-towards negotiation-towards haggle-over bargain-over wrangle-over edge-towards inch-towards work-towards work-toward move-towards
    signed: light-to nod-to go-ahead-to name-to signature-to pen-to seal-to initial-to hand-on
    in-force: bind-by govern-by regulate-by cover-by link-by
    ended: end-to stop-to halt-to
  `),
  members: meanings<InstrumentState>(`
    signed: signatory
    in-force: party
  `),
  consents: set('approval-to consent-to assent-to blessing-to backing-to favour-of favor-of'),
  deferring: set('postpone delay defer cancel suspend block reschedule'),
  trading: set('in'),
  lasting: set('run expire end last'),
  lapsing: set('renew extend prolong'),
  rejecting: set('reject veto'),
  yet: set('yet still'),
  staying: set('remain'),
  lacking: set('await need require subject pending'),
  consent: set('approval consent assent endorsement blessing go-ahead'),
  pending: set(
    'consideration review study way work making pipeline offing horizon card table agenda sight reach hand progress discussion',
  ),
  shelved: set('ice hold'),
  orders: { noun: 'order', frame: 'issue <document>' },
  ordering: set('snag win bag land secure clinch place book scoop receive get take net'),
  heading: new Map([
    ['work', 'on'],
    ['hope', 'for'],
    ['push', 'for'],
    ['press', 'for'],
    ['aim', 'for'],
    ['strive', 'for'],
  ]),
  passing: set('approve adopt endorse pass back'),
  parliaments:
    set(`parliament senate congress assembly duma majlis house lawmaker legislator legislature deputy parliamentarian mps bundestag
    knesset rada sejm riksdag storting diet`),
  ranks: set('first second third fourth fifth last latest only st nd rd th'),
  ending: set('complete conclude finish end finalise finalize wrap close'),
  leaving: new Map([
    ['withdraw', 'from'],
    ['pull', 'of'],
    ['walk', 'of'],
    ['back', 'of'],
  ]),
  giving: set('award grant hand allot'),
  becoming: set('be become go remain stay look seem appear'),
  results: new Map([
    ['result', 'in'],
    ['culminate', 'in'],
    ['lead', 'to'],
    ['end', 'with'],
    ['conclude', 'with'],
    ['close', 'with'],
  ]),
  means: set('by after'),
  behind: 'after',
  surrounding: set('after following despite amid amidst notwithstanding ahead thanks pending'),
  hasty: set('soon early quickly promptly speedily fast swiftly'),
  awaited: set('due expected set scheduled slated likely ready certain poised supposed'),
  plurals: set('memoranda memorandae'),
  samples: set('such including like e.g.'),
  counting: set(
    'last latest first following current existing previous recent aforementioned said new further additional separate',
  ),
  clearing: set('approve authorise authorize clear endorse okay allow permit ratify'),
  there: set('there'),
  finishing: set('touch touches'),
  standIns: set('it one another other'),
  awaiting: set('once when until till before after'),
  replacing: set('replace supersede'),
  amending: set(
    'upgrade extend renew prolong amend revise modify update modernise modernize expand widen deepen supplement complement enhance',
  ),
  prospective: set('potential proposed prospective envisaged mooted contemplated planned'),
  loose: set('reach make achieve implement implementation enforcement discuss review'),
  failing: set('fail refuse decline'),
  none: set('no'),
  conditions: set('if case unless provided whether'),
  owners: set('their its these they it'),
  force: set('force effect'),
  standing: set('place operation'),
  holding: set('have hold enjoy possess'),
  listing: set('including namely notably'),
  additions: new Map([
    ['with', set('along together coupled')],
    ['to', set('addition')],
    ['as', set('well')],
    ['by', set('accompanied followed')],
  ]),
  among: set('among'),
  containing: set('include comprise contain'),
  covering: set(
    'cover concern involve regard address envisage envision relate pertain deal focus aim formalise formalize regulate govern establish',
  ),
  ordered: set('first second third fourth fifth sixth final last former latter remaining'),
  enter: set('come enter go take put bring be remain stay'),
  adjectives: meanings<InstrumentState>(`
    proposed: imminent near close possible likely pending elusive
    prepared: ready unsigned
    signed: unratified
    in-force: effective valid operational operative binding
    ended: void invalid dead defunct moot
  `),
  definite: set(
    'the this that these those such said mentioned abovementioned above-mentioned same latter',
  ),
  another: set(`new ${DIFFERING}`),
  differing: set(DIFFERING),
  ahead: set('discuss expect hope propose plan'),
  desiring: set('want need prefer'),
  seeing: set('see have get'),
  managed: set('manage proceed vote'),
  generic: set('any every all each no'),
  vague: set(`
    cooperation collaboration co-operation expansion development field area sector country side party understanding mou bilateral mutual joint
    new different various relation tie trade economic issue promotion year two three international further future level end visit meeting
  `),
  also: set('also too additionally moreover besides'),
  measures: set(
    'one number series package set couple dozen some several most batch raft list total sum handful bundle slew string host array multitude majority rest half third score text wording version copy',
  ),
  leads: set('of on about for over towards toward'),
  circumstances: set(`
    anniversary auspices basis behalf behest chairmanship condition conclusion course eve footing fringe initiative instruction invitation
    date margin occasion opportunity patronage presence request side sideline sidelines start terms time wake
  `),
  localities: set(
    'city town municipality province region governorate oblast county district canton prefecture republic emirate',
  ),
  ports: set('port ports seaport harbour harbor'),
  mutual: 'between',
  basis: {
    prepositions: set('under within per'),
    nouns: set(
      'framework term provision accordance conformity line pursuant basis compliance frame according virtue keeping part agree',
    ),
  },
  universal: set('charter constitution covenant convention'),
  pointing: set('this these'),
  texts: set('declaration communique communiqué statement'),
  shared: set('joint common final closing trilateral tripartite bilateral separate concluding'),
  saying: set(
    `say state read indicate provide stipulate specify envisage call note stress reaffirm affirm oblige require prohibit guarantee
    ban bar limit commit bind entitle allow permit abolish cap lay govern regulate`,
  ),
  partners: set('between with'),
  between: set('between among with by'),
  about: set('on for in concerning regarding about to under of over covering'),
  places: set('in'),
  fields: set('field area sphere domain sector industry branch realm'),
  validity: 'for',
  spans: set('period term years year span'),
  of: 'of',
  by: 'by',
  understanding: 'understanding',
  worth: set('worth value valued valuing totaling totalling amounting cost costing yielding'),
  sum: 'for',
  lending: set('loan credit grant facility financing'),
  occasional: set('at during after before following amid upon'),
  phases: set('end close conclusion beginning outset opening'),
  occasions: set(`
    meet visit arrive hold attend travel sign convene gather receive host ink
    meeting visit trip talk talks summit session ceremony conference forum negotiation tour
  `),
}
