import type { FigureStatus, Indicator } from '../../../core/indicator.ts'
import type { FigureFrames, Tie } from '../../figure-frames.ts'
import { wordSet } from '../written-lists.ts'
import { CARRIERS, COMPOUNDS, DONE, meanings, NOUNS, PHRASAL, VERBS } from './figure-words.ts'

const OUTLOOK = meanings<FigureStatus>(`
  target: plan aim target seek intend want hope wish pledge agree decide strive aspire vow commit undertake envisage envision
    promise try determine pursue need call urge planned scheduled oblige require compel bind
  forecast: expect forecast project predict anticipate foresee likely yield expected projected anticipated
  reported: fail
  possible: able capable possible enable allow feasible ready willing propose offer suggest consider mull negotiate possibly potentially perhaps maybe
`)

const OUTLOOK_NOUNS = meanings<FigureStatus>(`
  target: goal target objective aim plan ambition task intention roadmap pledge promise
  forecast: forecast projection prospect expectation outlook confidence
  possible: potential possibility opportunity ability offer
`)

/** English words of measured things. */
export const figureFrames: FigureFrames = {
  nouns: NOUNS,
  compounds: COMPOUNDS,
  carried: meanings<Indicator>(`
    trade: exchange transaction cooperation business
    freight: transport good container goods
    exports: sale supply delivery
    imports: purchase
    investment: project
    count: tourist passenger visitor student flight visit company enterprise worker firm train vehicle truck wagon pilgrim traveler traveller
    production: oil gas electricity
  `),
  carriers: CARRIERS,
  done: DONE,
  carrierLinks: wordSet('of in for'),
  verbs: VERBS,
  phrasal: PHRASAL,
  particles: wordSet('out on forward'),
  singulars: wordSet('term'),
  several: wordSet('arrival visitor tourist'),
  extremes:
    wordSet(`first highest lowest largest smallest biggest sharpest steepest fastest slowest greatest strongest weakest worst best
    longest heaviest deepest most`),
  anyGoods: wordSet('good goods commodity product merchandise item'),
  following: wordSet('follow trail'),
  placing: wordSet(
    'be remain become come rank place stand follow finish stay figure hold occupy take continue head top lead',
  ),
  places: wordSet(
    'next first second third fourth fifth sixth seventh eighth ninth tenth last top largest biggest greatest main leading principal chief foremost ahead',
  ),
  there: wordSet('there'),
  spans: wordSet('over during within across in'),
  since: wordSet('since'),
  rebuilding: wordSet(
    'rebuild renovate modernise modernize upgrade refurbish repair restore rehabilitate electrify reconstruct overhaul expand widen dredge pave',
  ),
  others: wordSet('other another'),
  selling: wordSet('sell sale market'),
  onto: wordSet('to'),
  shipping: wordSet('shipment consignment'),
  sending: wordSet('send dispatch transport haul'),
  existing: wordSet('existing current present outstanding remaining'),
  reducing: wordSet(
    'redress reduce cut narrow lower trim halve close eliminate shrink slash offset correct address plug curb bridge',
  ),
  helping: wordSet('help'),
  balances: wordSet('deficit surplus balance imbalance gap shortfall'),
  standings: wordSet('place position spot rank'),
  acting: wordSet('undertake call'),
  nearly: new Map([
    ['almost', '<'],
    ['nearly', '~'],
  ]),
  shares: wordSet('account constitute comprise make represent form cover meet'),
  levels:
    wordSet(`amount reach stand total hit exceed be equal surpass top come touch approach cross number pass become remain average estimate value
    register record attain achieve set make comprise have constitute account put calculate experience witness undergo post`),
  feasible: wordSet('possible feasible able capable can could may might'),
  covering: wordSet('cover meet satisfy supply'),
  possessing: wordSet('have carry'),
  raising: wordSet('increase raise boost bring expand grow rise lift enhance enlarge extend'),
  moves:
    wordSet(`increase grow rise climb jump soar surge decrease decline fall drop reduce cut raise expand shrink plunge double triple
    quadruple boost lift bring slump tumble go slip dip edge advance leap rocket skyrocket balloon plummet halve swell contract accelerate gain lose
    improve recover rebound lower widen narrow upgrade enhance multiply`),
  units: meanings<Indicator>(`
    length: km m [mi_i] cm mm [nmi_i] [ft_i] [in_i]
    area: ha m2 km2 [acr_us] [mi_us]2 [ft_i]2
    capacity: MW kW GW W TW MVA
    production: bbl/d
    freight: TEU FEU
    count: 1
  `),
  ties: meanings<Tie>(`
    source: from
    destination: to into for onto toward towards
    agent: by
    partner: with between among
    route: through via across
  `),
  mutual: wordSet('bilateral mutual two-way reciprocal both joint'),
  contributions: wordSet('share portion contribution'),
  exchanges: wordSet('exchange swap'),
  inner: wordSet('intra'),
  overall: wordSet('foreign external global world overall international'),
  anaphors: wordSet(
    'it this that which figure amount number value volume level total rate indicator they these those sum share quota',
  ),
  outlook: OUTLOOK,
  outlookPassive: meanings<FigureStatus>(`
    target: set design schedule slate bind due
    forecast: estimate
  `),
  outlookNouns: OUTLOOK_NOUNS,
  modals: meanings<FigureStatus>(`
    target: will shall should must would 'll 'd ought be-to going-to
    possible: can could may might
  `),
  uncounted: wordSet(`
    country nation state side party president leader minister official time day week month year way neighbor neighbour government
    thing reason capital ambassador statesman brother house point part area field sector aspect issue topic question step stage phase
    direction principle priority agenda factor type kind category form hand group power world continent region economy
    advantage quality benefit strength weakness feature characteristic element objective challenge problem obstacle difference position view example target case instance option scenario proposal idea
    figure level candidate term goal delegation ally faction chamber parliament counterpart minute hour second decade century
    side's meaning spouse wife child son daughter term condition dimension pillar front occasion talk speech paragraph
    premier king chief head man woman lady party chairman deputy committee commission body organisation organization
    republic foreign-minister diplomat speaker secretary bank ministry superpower bloc signatory representative bird word language
    vote abstention ballot railway religion gentleman family friend partner people's province city matter respect article clause
  `),
  kinds: wordSet('area field sector type kind category country nation state government'),
  attendees: wordSet(
    'president leader minister official delegation diplomat ambassador representative premier chief head counterpart',
  ),
  coming: wordSet('attend participate gather welcome host'),
  membership: wordSet('member observer signatory partner participating'),
  having: wordSet(
    'have include comprise consist number count bring unite gather group encompass embrace unify',
  ),
  documents: wordSet(`
    document agreement contract mou memorandum memorandums accord deal treaty protocol pact declaration paper instrument understanding letter
    roadmap programme program convention
  `),
  signing: wordSet(
    'sign ink conclude seal pen reach strike finalize finalise exchange adopt initial clinch award',
  ),
  lasting: wordSet(`
    visa agreement contract treaty lease loan credit deal transit journey transport transportation shipment travel construction project delivery plan programme
    program roadmap term validity ban moratorium extension residence accord pact ceasefire truce licence license concession tenure implementation
    train ship vessel truck grace waiver exemption scholarship embargo memorandum framework strategy document relationship partnership
    holiday guarantee warranty mandate franchise subsidy
  `),
  lasts: wordSet(
    'last take run apply need extend expire lease rent renew prolong cut reduce shorten lessen decrease save trim halve slash valid repayable repay payable',
  ),
  passing: wordSet(`
    age experience negotiating negotiate bargaining wrangling haggling discussing visit trip talk talks meeting session tour stay summit conference negotiation forum exhibition event war absence
    prison jail imprisonment history life service work delegation
    interruption hiatus break pause gap lull suspension halt stoppage closure standstill freeze
  `),
  comparing: wordSet('compare comparison against versus vs from than over on'),
  nowadays: wordSet('today now currently nowadays'),
  growth: meanings<'up' | 'down'>(`
    up: growth increase rise jump surge expansion
    down: decline decrease drop fall reduction contraction slump
  `),
  holdings: wordSet('interest'),
  levies: wordSet('duty levy surcharge excise'),
  fitting: wordSet('carry seat accommodate hold house sleep store fit handle process berth'),
  capable: wordSet('can able capable'),
  inside: wordSet('in'),
  ways: wordSet('reach arrive cover travel traverse deliver transport carry journey'),
  passives: meanings<Indicator>('freight: ship dispatch'),
  against: wordSet('against versus vs compared comparison'),
  going: wordSet('go be'),
  agreeing:
    wordSet(`agreement deal contract request mou memorandum accord protocol roadmap offer bid tender treaty arrangement
    decision negotiation talk talks permission licence license`),
  purpose: wordSet('for on to'),
  bargains: wordSet('buy sell purchase order book'),
  deliveries: wordSet('delivery shipment loading'),
  domestic: wordSet(
    'vote voter turnout election ballot poll referendum seat elect reelect re-elect reelection re-election presidency',
  ),
  being: wordSet('be'),
  per: wordSet('per'),
  of: wordSet('of'),
  definite: wordSet('the these those our their its his her both all'),
  worth: wordSet('worth valued valuing estimated budgeted priced costing'),
  into: wordSet('into'),
  putting: wordSet('put pump sink pour plough plow channel inject'),
  traders: meanings<Indicator>(`
    exports: destination importer buyer customer purchaser client recipient market
    imports: exporter supplier source seller origin provider
    trade: partner
  `),
  beside: wordSet('with at by'),
  likened: wordSet('as figure level amount volume value total number sum'),
  borders: wordSet('border boundary frontier'),
  ranks: wordSet('after behind'),
  ranking: wordSet(`
    largest biggest greatest top leading rank first second third fourth fifth sixth seventh eighth ninth tenth
    st nd rd th
  `),
  nearness: wordSet('within'),
  directions: wordSet(`
    north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    away off inland offshore upstream downstream upriver downriver outside
  `),
  stretching: wordSet(
    'run stretch extend reach span cover travel go drive ride sail fly march build lay construct',
  ),
  lying: wordSet('be lie locate situate stand sit live base remain'),
  ending: wordSet('to'),
  lands: wordSet('country nation neighbor neighbour republic kingdom state other'),
  relatives: wordSet('which'),
  bodies: wordSet(
    'bloc organization organisation union grouping alliance association community league initiative group forum',
  ),
  inhabitants: wordSet('population inhabitant resident'),
  estimates: wordSet(
    'estimate forecast projection prediction estimation calculation expectation confidence certainty conviction belief optimism',
  ),
  estimating: wordSet(`
    estimate reckon calculate project predict forecast foresee anticipate expect
    believe think suppose guess sure certain confident convinced optimistic positive
  `),
  undertakings: wordSet(`
    construction building manufacturing manufacture production supply delivery purchase establishment development
    electrification installation creation modernization modernisation upgrading rehabilitation procurement
  `),
  away: wordSet('away far distant from off north south east west'),
  accounting: wordSet('for'),
  those: wordSet('those that'),
  respective: wordSet('respectively'),
  whens: wordSet('when'),
  growing: wordSet('by'),
  staying: wordSet('remain stay keep hold'),
  unchanged: wordSet('same unchanged flat'),
  building: wordSet('build construct erect develop'),
  lent: wordSet(
    'loan credit grant aid subsidy donation debt arrears arrear assistance lend donate owe',
  ),
  wares: wordSet(`
    product good goods commodity item merchandise service material equipment machinery machine raw-material foodstuff food livestock
    grain wheat barley rice corn maize sugar tea coffee cocoa cotton wool textile garment clothing footwear apparel fruit vegetable meat
    fish seafood dairy timber wood paper fertilizer fertiliser chemical petrochemical plastic medicine drug vaccine metal steel iron ore
    copper aluminium aluminum gold diamond coal oil gas fuel petroleum crude gasoline diesel electricity energy arms weapon vehicle car
    truck tractor aircraft part component electronics semiconductor software fodder flour nut tobacco wine spirit hydrocarbon uranium
  `),
  wareKinds: wordSet(`
    agricultural agro-industrial industrial agro farm petrochemical pharmaceutical mineral military agri-food dairy chemical digital
    nuclear medical metallurgical automotive electronic
  `),
  manners: wordSet(`
    border barter record state government year month week day quarter half century world family
    customs cash dollar country nation company firm member bloc group region province city union
    partner neighbor neighbour peak average base market retail wholesale credit re pre non cross inter intra east west north south
    sector commission ministry bank free-zone spot unit task goal target growth value rate total decade season summer winter spring
    autumn import-export percent pair summit commerce economy development project agreement relation tie figure side exchange cent per
  `),
  moved: wordSet(
    'transit sea rail railway road air ship bulk port terminal corridor route line transport truck container pipeline',
  ),
  outlays: wordSet('cost'),
  eras: wordSet('time era period day year epoch'),
  carriage: wordSet('transport transportation traffic haulage carriage transit'),
  overtaking: wordSet('overtake surpass outstrip replace displace overtook'),
  many: wordSet('which whom them'),
  either: wordSet('or'),
  paces: wordSet('rate pace clip'),
  works: wordSet(
    'link cable interconnector interconnection plant project bridge railway road refinery line pipeline port terminal factory dam station facility complex airport highway motorway tunnel scheme smelter mill reactor farm park turbine unit reservoir',
  ),
  reaching: wordSet(
    'reach hit top attain achieve touch approach pass exceed surpass cross match equal amount total come',
  ),
  failing: wordSet('fail'),
  never: wordSet('never longer nor'),
  merely: wordSet('only just merely simply solely but'),
  counting: wordSet(
    'include count cover contain comprise consider mention disclose specify reveal name',
  ),
  recurring: meanings<string>('d: daily h: hourly'),
  gauges: wordSet('V kV mm [in_i]'),
  sizes: wordSet('[ft_i] m cm'),
  portions: wordSet(
    'batch lot consignment parcel tranche load quantity amount quota volume order section segment stretch leg',
  ),
  foreign: wordSet('foreign overseas'),
  investing: wordSet('investor investment direct capital donor lender creditor'),
  dealing: wordSet(`
    send dispatch deploy donate contribute pledge provide grant give offer allocate award admit host shelter receive accept train teach expel deport blacklist sanction
    penalise penalize punish freeze detain arrest free pardon repatriate extradite exempt delist bar limit confine restrict
    charge demand ask want sell buy lend owe return repay forgive withdraw recall station evacuate rescue treat resettle house
  `),
  abroad: wordSet(`
    side company firm business businessman businesswoman enterprise corporation investor contractor builder developer bank exporter importer producer
    supplier manufacturer trader buyer operator carrier airline shipper hotel specialist expert engineer doctor physician nurse teacher student
    graduate scholar trainee citizen national tourist visitor traveller traveler pilgrim worker labourer laborer migrant refugee officer soldier troop
    servant diplomat official farmer fisherman trawler boat vessel ship truck lorry driver patient child family athlete investment loan
    project cadet pilot volunteer peacekeeper adviser advisor technician entrepreneur startup subsidiary branch brand product goods import export
  `),
  enduring: wordSet('take last run continue'),
  supposing: wordSet('would should'),
  bases: wordSet('under by through'),
  paying: wordSet('pay'),
  giving: wordSet('commit contribute provide pledge allocate earmark disburse spend inject'),
  aiding: wordSet(
    'help support assist protect promote strengthen safeguard combat fight counter tackle prevent address train educate teach feed vaccinate hold hire',
  ),
  relief: wordSet(`
    refugee humanitarian relief victim survivor displaced camp famine drought earthquake cyclone hurricane typhoon flood tsunami
    epidemic pandemic homeless orphan hungry hunger
  `),
  earning: wordSet('bring earn fetch gross net'),
  getting: wordSet('receive'),
  taking: wordSet('take absorb get obtain draw'),
}
