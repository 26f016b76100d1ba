import type { LinkFrames, LinkState, LinkWord } from '../../link-frames.ts'
import { setsOf } from '../headed-lines.ts'
import { singular } from '../text/nouns.ts'
import { meanings, wordSet as set } from '../written-lists.ts'

/** English words for flights, railways, lines and routes between places. */
export const linkFrames: LinkFrames = {
  singular,
  nouns: meanings<LinkWord>(`
    air: flight
    rail: railway railroad rail-line train-line monorail rail railroads express
    sea: ferry shipping waterway canal catamaran hydrofoil hovercraft steamer
    road: highway motorway expressway freeway autobahn road tunnel bridge causeway viaduct
    pipeline: pipeline
    digital: fibre fiber
  `),
  heads: set(`
    route line link service connection corridor crossing bridge cable grid lane track section network way interconnection pipe artery passage traffic
    flight railway highway road branch run stretch leg interconnector interconnect connector shuttle hookup
  `),
  flows: set('traffic'),
  supplies: set('export import supply delivery flow transmission'),
  arriving: set('import'),
  piped: meanings<LinkWord>(`
    pipeline: gas
    power: electricity power
  `),
  served: set('route'),
  fallback: meanings<LinkWord>(`
    digital: cable
    rail: track
    power: grid
  `),
  happening: set('take occur happen materialise materialize be'),
  taking: set('take board catch miss hijack book'),
  aboard: set('on aboard'),
  open: meanings<LinkWord>(`
    multimodal: corridor route
    power: interconnector interconnect
  `),
  modifiers: meanings<LinkWord>(`
    air: air airline flight aviation plane charter non-stop nonstop helicopter airship seaplane
    rail: rail railway railroad train freight-train block-train high-speed tram tramway metro subway light-rail underground
    sea: sea shipping ferry maritime ship container feeder ro-ro ro vessel boat waterway cruise liner container-ship hydrofoil catamaran hovercraft speedboat boat steamer
    road: road highway bus truck trucking overland motorway coach minibus shuttle-bus trolleybus
    pipeline: gas oil pipeline crude
    power: power electricity transmission energy-transmission high-voltage voltage kv kilovolt mw gw megawatt interconnection ac dc hvdc subsea-power
    digital: fibre fiber optic fibre-optic fiber-optic optical internet data submarine undersea telecom cable telephone telecommunications telecommunication broadband microwave
    multimodal: transit transport trade multimodal intermodal corridor transportation border cross-border frontier
  `),
  vehicles: meanings<LinkWord>(`
    rail: train locomotive tram
    air: plane airliner aircraft jet jetliner helicopter
    sea: ship vessel ferry boat barge freighter tanker steamship liner motorship trawler hydrofoil catamaran hovercraft steamer
    road: bus truck convoy lorry coach minibus tractor-trailer
  `),
  carriers: meanings<LinkWord>(`
    air: air airlines airline airways aviation carrier lan rwandair egyptair flynas icelandair transavia corsair tunisair aerolineas cubana copa pluna pobeda utair salamair jazeera cathay mahan taban jetblue fastjet wizzair wizz jetstar vietjet cebu tarom tap varig aeroflot aviakompania qantas lufthansa finnair klm flydubai easyjet ryanair emirates etihad saudia belavia airbaltic swissair sabena alitalia iberia sas klm jal ana lot pia boac twa bea malev interflug jat csa vueling volaris azul arkia pegasus sunexpress flyadeal azal scat airlink taag asky nouvelair afriqiyah malindi vistara biman drukair druk srilankan loganair wideroe norwegian scoot volotea eurowings condor swiss lacsa viasa ecuatoriana faucett panam pan-am avianca latam aeromexico indigo spicejet airasia garuda
    rail: railways railway railroad rail
    sea: shipping maritime ferries lines maersk msc cosco hapag-lloyd hapag evergreen
  `),
  trailing: set(
    'project construction scheme operation operations development works modernization electrification',
  ),
  opened: set('open operational passable navigable'),
  lines: set('line section stretch track branch leg'),
  journeys: set(
    'tour trip visit journey voyage mission talks negotiation race relay tournament match',
  ),
  others: set(
    'credit production assembly manufacturing demarcation contact ceasefire armistice defence defense front poverty fault dividing product',
  ),
  schemes: set('economic growth development trade prosperity'),
  linking: set('link connect join interconnect synchronise synchronize'),
  figures: set('bridge link gateway artery crossing passage'),
  having: set('have operate run maintain own conduct'),
  moving: set(
    'arrive leave depart travel come go run reach land set head move proceed sail fly operate take need carry bring enter pass complete cover cross get',
  ),
  leaving: set('leave depart quit'),
  carrying: meanings<LinkWord>(`
    air: fly
  `),
  between: set('between among'),
  from: set('from'),
  there: set('there thence where'),
  to: set('to for towards toward into'),
  directions: set('to'),
  unbound: set(
    'due owing thanks according prior contrary subject response addition regard respect relation reference subsequent relative similar comparison reaction compared',
  ),
  named: set('express'),
  via: set('via through across'),
  with: set('with to and'),
  along: set('with'),
  ways: setsOf('by: way'),
  reach: ['as', 'far', 'as'],
  halts: set('stop stopover stop-over layover halt call stopping calling'),
  contexts: meanings<LinkWord>(`
    power: electricity electrical megawatt megawatts mw kilovolt kilovolts kv kilowatt-hours kilowatt-hour grid grids interconnector hydropower hydroelectric
    air: airline airlines flight flights airport airports aircraft jet jets plane planes passengers aviation boeing airbus airways
    sea: vessel vessels ship ships container containers shipping ferry ferries port ports freighter freighters maritime boat boats teu
    rail: train trains rail railway railways railroad track gauge
    pipeline: gas oil crude pipeline pipelines lng gasoline
    road: lorry lorries truck trucks bus buses coach coaches motorway highway
    digital: internet broadband data fibre fiber bandwidth telecoms telephone telephones
  `),
  bare: set('line link service connection route interconnection connector cable'),
  serving: set('serve'),
  on: set('through via over by along on across'),
  giving: set('export send ship supply pump deliver sell move transport evacuate'),
  getting: set('import receive buy get purchase draw take'),
  carriage: meanings<LinkWord>(`
    rail: rail train railway
    sea: sea ship boat ferry barge
    road: road truck lorry
    pipeline: pipeline pipe
    air: air plane
  `),
  hauling: meanings<LinkWord>(`
    road: truck
    pipeline: pump pipe
    rail: rail
    sea: ferry barge
  `),
  conveying: set(
    'go travel move ship transport carry send export deliver haul leave reach come flow bring take convey transmit feed supply',
  ),
  intended: set('mean design intend suppose destine'),
  lying: set('in of at on near'),
  of: set('of'),
  runs: set(
    'time flight train trip ferry service sailing departure run voyage journey rotation frequency plane bus',
  ),
  being: set('be remain stay'),
  naming: set('call describe dub term style hail'),
  by: set('by'),
  relatives: set('that which'),
  verbs: meanings<LinkState>(`
    launched: launch start begin resume inaugurate open reopen restart commence introduce restore relaunch reactivate reinstate flag mount add revive commission energise energize initiate debut switch return recommence
    operating: operate run function serve exist fly work ply use
    planned: plan build construct establish propose consider discuss negotiate envisage envision foresee foreshadow extend create finance study lay mull finalize agree design complete finish organize organise increase develop
    suspended: suspend halt stop cancel cut close shut discontinue cease ground disrupt interrupt block ban sever abandon scrap shelve axe ditch drop withdraw terminate pause freeze destroy wash blow mothball dismantle sabotage bomb idle end bar prohibit forbid
  `),
  phrases: new Set([
    'set up',
    'put on',
    'lay on',
    'bring back',
    'roll out',
    'kick off',
    'get under',
    'go live',
    'come online',
  ]),
  built: set(
    'build construct establish create extend complete finish lay organize organise increase develop',
  ),
  running: set(
    'operate run serve fly function ply link connect join stretch transport deliver supply pump cost',
  ),
  restoring: set('resume reopen restart restore relaunch reactivate reinstate revive'),
  delaying: set('postpone delay defer'),
  unreal: set('would could might may'),
  nominal: meanings<LinkState>(`
    launched: launch start opening inauguration resumption introduction reopening beginning commissioning commencement relaunch restoration
    planned: construction implementation realisation realization execution financing building plan project establishment completion creation proposal possibility idea prospect dream vision talk hope revival organization organisation study survey work tarmacking paving surfacing asphalting
    suspended: suspension halt closure cancellation disruption ban prohibition
  `),
  parts: set(
    'operation service traffic movement section stretch part leg branch segment phase stage supply flow delivery transit train flight bus ferry',
  ),
  adjectives: meanings<LinkState>(`
    launched: first inaugural maiden first-ever
    planned: planned proposed possible conceivable hypothetical notional future upcoming prospective potential long-planned unfinished envisaged envisioned long-awaited long-delayed delayed mooted projected
    suspended: suspended closed disused halted defunct abandoned idle disrupted severed blocked
  `),
  into: meanings<LinkState>(`
    launched: operation operations service use stream action commission
    planned: construction consideration discussion study review negotiation examination preparation
    suspended: halt standstill
  `),
  entering: set('enter begin start resume commence'),
  planning: set(`
    plan expect schedule slate intend agree decide set due prepare want hope arrange announce-plan seek need wish aim propose promise pledge likely mull consider suggest
    call stress emphasize emphasise underline discuss negotiate explore urge necessary ready study offer
  `),
  plans: set(
    'agreement memorandum mou deal plan proposal talks negotiation project idea issue possibility contract document protocol decision readiness preparation need necessity proposal intention',
  ),
  willing: set('interested keen ready prepared intent bent set enthusiastic serious'),
  means: set(`
    loan credit funding finance money tender bid concession right rights permission permit licence license approval go-ahead clearance way negotiation talks funds grant
    budget design blueprint route backer promoter partner investor consortium investment capital light nod consent blessing subsidy contractor
    call appeal push campaign bid pressure demand request application order
  `),
  obtaining: set('get receive win obtain secure gain earn await need lack require attract'),
  covering: set('cover include concern involve comprise contain stipulate specify'),
  making: set('make complete perform undertake'),
  firms: set('airline carrier company firm operator line'),
  seeing: set('see have'),
  abiding: set(
    'remain continue stay keep need require undergo be face become depend lose benefit celebrate mark',
  ),
  bygone: set('use'),
  outs: set('out'),
  aims: set('for on over to'),
  wanting: set(`
    announce unveil speed expedite accelerate hasten look weigh eye apply ask seek want request approve authorise authorize permit allow grant license provide foresee promise pledge need promote champion demand urge advocate
    contemplate ponder favour favor tender press lobby campaign push invite award float recommend endorse
  `),
  awaiting: set('await wait'),
  lasting: set('be lie remain stand sit stay exist fall'),
  complements: meanings<LinkState>(`
    planned: paper drawing completion dream dreams waiting awaiting design
    suspended: idle shut closed disused derelict unused impassable blocked abandoned disuse dormant mothballed severed
  `),
  finished: set('complete completed finished built laid ready done'),
  partly: set(
    'percent pct % half nearly almost partly partially not yet largely mostly two-thirds three-quarters quarter',
  ),
  absent: set('no lack absence shortage without'),
  networks: set('network system grid'),
  vague: set('regular seasonal'),
  each: set('every each'),
  times: set('once twice thrice'),
  abstract: set(
    'legal humanitarian migration migratory ecological biological wildlife policy career smuggling trafficking financial payment regulatory political diplomatic',
  ),
  frequencies: set(
    'daily weekly monthly biweekly fortnightly regular twice-weekly seasonal annual nightly',
  ),
  works: set('construction work works'),
  about: set('on'),
  groundwork: set('groundbreaking ground-breaking breaking'),
  bars: set('ban suspension halt closure prohibition embargo'),
  lifting: set('lift end remove revoke scrap'),
  coasts: set('ports harbours harbors coast coasts shores'),
  onward: set('on onward onwards then further'),
  fresh: set('another new'),
  definite: set('the this that these those its their such'),
  borders: set('border frontier coast shore'),
  compass: set(
    'north south east west north-south east-west trans euro eurasian international middle pan great silk belt ro southern northern western eastern asia europe',
  ),
  bearings: set(
    'northern southern eastern western central north-eastern northeastern north-western northwestern south-eastern southeastern south-western southwestern',
  ),
  sides: set(
    'north south east west north-east northeast north-west northwest south-east southeast south-west southwest left right side rear',
  ),
  lenders: new Set(['bank', 'banks', 'eximbank', 'fund']),
}
