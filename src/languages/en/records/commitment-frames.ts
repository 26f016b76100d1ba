import type { CommitmentFrames } from '../../commitment-frames.ts'
import { words as list, wordSet as set } from '../written-lists.ts'
import { frames } from './commitment-patterns.ts'
import {
  actionNouns,
  agents,
  aims,
  documents,
  events,
  exchanges,
  grounds,
  happening,
  idle,
  instruments,
  links,
  noActions,
  rhetoric,
  together,
  underway,
} from './commitment-words.ts'

/** What English says of what somebody is to do. */
export const commitmentFrames: CommitmentFrames = {
  frames,
  modals: new Map([
    ['will', { strength: 'pledged' }],
    ['shall', { strength: 'pledged' }],
    ['be-to', { strength: 'pledged', present: true, aim: true }],
    ['going-to', { strength: 'planned' }],
    ['would', { strength: 'pledged', own: true }],
    ['must', { strength: 'hoped', own: true }],
    ['should', { strength: 'hoped', own: true }],
    ['ought', { strength: 'hoped', own: true }],
    ['can', { strength: 'hoped', own: true }],
    ['could', { strength: 'hoped', own: true }],
  ]),
  purposes: {
    nouns: set('view aim goal purpose objective intention bid effort hope attempt eye'),
    prepositions: set('with in'),
  },
  hoping: set('hope wish'),
  doubting: set('doubt question dispute'),
  empty: new Map([
    ['make', set('sense difference history headline headlines impression inroad inroads do')],
    ['go', set('far')],
  ]),
  publishing: set('publish release announce unveil disclose'),
  findings: set('result figure data statistic statistics detail outcome winner finding'),
  providing:
    set(`set establish create found abolish ban prohibit forbid outlaw bar oblige limit restrict cap cut lower scrap eliminate waive lift
    remove grant give allow permit entitle authorise authorize guarantee exempt extend raise double halve fix freeze open exclude reserve
    allocate assign share introduce impose earmark phase reopen reinstate restore ease relax simplify liberalise liberalize
    divide split award cede transfer`),
  drafts: set('draft proposal offer outline blueprint formula plan scheme text compromise'),
  teams: set(
    'team delegation expert engineer inspector specialist technician mission diplomat surveyor doctor troop peacekeeper',
  ),
  taking: set(
    'get receive obtain gain pay drop give cede renounce keep retain undertake assume acquire surrender',
  ),
  reporting: set('would'),
  gestures: set(
    'condolence condolences congratulation congratulations thanks apology apologies sympathy support solidarity backing friendship gratitude prayer prayers excuse welcome hand explanation chance opportunity option choice view advice greeting greetings tribute praise truce peace ultimatum proof evidence',
  ),
  ...exchanges,
  giving: set('from'),
  gifts: set(
    'grant loan credit gift donation fund funding money aid assistance contribution financing subsidy soft-loan',
  ),
  lasts: set('underway way ongoing progress swing foot hand schedule'),
  returns: set('return exchange turn'),
  underway,
  particles: set('in on out up down off aside back forward ahead away along over through apart'),
  phrasal: new Map([
    ['put', set('up together in')],
    ['contribute', set('to toward towards')],
    ['draw', set('up')],
    ['bring', set('down forward in back together under into')],
    ['phase', set('out in')],
    ['roll', set('out')],
    ['hand', set('over out')],
    ['step', set('up')],
    ['ramp', set('up')],
    ['scale', set('up down back')],
    ['take', set('over')],
    ['pull', set('out')],
  ]),
  joining: set('take collaborate cooperate join'),
  seeking: set('look seek pursue eye plan push'),
  weighing: set('consider study examine explore weigh mull contemplate ponder'),
  studied: set(
    'study consider examine explore weigh mull contemplate ponder review discuss negotiate',
  ),
  capable: set('able'),
  stalled: set(
    'suspend delay postpone stall halt freeze shelve abandon cancel interrupt scrap block drop axe ditch mothball abort discontinue jettison',
  ),
  putting: set('put place'),
  holds: set('hold ice'),
  deferring: set('put push move set'),
  slipping: set('slip slide'),
  back: set('back off'),
  dropping: set(
    'suspend postpone freeze shelve abandon cancel scrap drop axe ditch mothball abort discontinue jettison',
  ),
  shelving: set('shelve scrap axe mothball ditch'),
  plans: set('plan project idea proposal scheme programme program'),
  built: set(
    'project stage phase section unit plant reactor terminal port bridge tunnel dam station refinery factory mine',
  ),
  happening,
  outcomes: new Map([
    ['get', set('under underway going started off done finished completed')],
    ['come', set('into on onto online')],
    ['go', set('into on live online ahead forward')],
    ['take', set('effect shape')],
    ['be', set('under underway up operational ready functional complete completed finished over')],
    ['enter', set('service operation operations')],
    ['become', set('operational functional')],
  ]),
  running: set(
    'run operate work supply serve carry transport produce start begin open generate handle provide receive',
  ),
  holdings: {
    alone: set('own possess enjoy benefit belong'),
    verbs: set('have hold retain keep control'),
    nouns: set('share stake interest majority minority ownership percent shareholding'),
  },
  waiting: set(
    'await wait pend pending need require depend dependent hinge subject contingent conditional',
  ),
  consents: set(
    'approval consent permission approve ratify ratification authorisation authorization endorsement nod go-ahead blessing assent decision licence license permit',
  ),
  done: set('operational ready functional complete completed'),
  undertakings:
    set(`project work works phase stage programme program plan plant terminal unit facility reactor line railway road port bridge tunnel
    centre center school hospital factory committee group body fund bank scheme service services pipeline dam station exercise drill mission talks
    tunnel canal refinery mine farm satellite cable airport crossing patrol manoeuvre maneuver survey trial course operation delivery rescue
    relocation demarcation section stretch segment span berth quay dock runway highway motorway
    hub warehouse silo reservoir turbine substation interconnector barrage`),
  portions: set('part half leg portion share end'),
  completing: set('complete finish finalise finalize'),
  bodies: {
    words: set(
      'bank airline company firm utility university operator line board federation college regulator union hospital institute shipyard broadcaster museum refinery miner brewery fund trust foundation retailer carrier conglomerate trader',
    ),
    ending: /(?:maker|builder|manufacturer|operator|exporter|importer|producer|supplier|grower)$/,
  },
  agents,
  members: set('member participant attendee co-chair co-chairman delegate negotiator'),
  goals: set('to'),
  panels: set('commission committee council group team panel subcommittee task-force'),
  mixed: set('joint mixed working intergovernmental inter-governmental bilateral interstate'),
  owning: set('of from in'),
  settings: set(
    'statement speech address interview letter message telegram note remark remarks briefing communique communiqué declaration talk talks meeting visit trip tour session summit conference forum ceremony consultation consultations negotiation negotiations conversation call gathering reception event occasion sideline sidelines margin margins addition behalf name beginning opening end',
  ),
  settingAt: set('in on at during after before amid following'),
  settingOf: set('of with'),
  indefinite: set('a an'),
  meant: set('intend mean design'),
  wishing: set('wish want like desire'),
  paying: {
    alone: set(''),
    verbs: set('bear meet shoulder'),
    nouns: set(
      'cost costs expense expenses expenditure outlay burden percent half third quarter charge charges fee fees tuition bill',
    ),
  },
  partnering: set('with'),
  forWhom: set('for'),
  personal:
    set(`say tell add note stress emphasise emphasize underline underscore urge call ask request invite demand appeal suggest propose recommend
    offer pledge promise vow undertake agree express voice convey extend thank praise commend laud hail applaud welcome congratulate criticise
    criticize condemn denounce slam blast blame accuse reject oppose deny deplore regret warn caution insist reiterate reaffirm affirm pay
    announce declare hope wish want commit assure term describe dub label`),
  pair: set('two both'),
  firms: set('company firm corporation enterprise business bank lender consortium'),
  alongside: set('together along alongside jointly'),
  idle,
  mental: {
    alone:
      set(`agree say tell see know think believe feel hear note mention stress state remember understand emphasize emphasise underline
      learn explain show be have seem appear remain thank congratulate express reiterate remind insist oppose realize realise hope recognise recognize recall admit ask wonder discuss`),
    verbs: set(
      'pay take give draw put attach do bear keep send convey explore examine review assess follow watch',
    ),
    nouns: set(
      'message signal opportunity so it attention account consideration heed note tribute emphasis importance hour day week month year time while mind issue matter topic question example decision development situation event news',
    ),
  },
  founding:
    set(`establish establishment create creation build building construct construction launch form formation found foundation setup
    produce production manufacture manufacturing study supply purchase sale buy sell deliver delivery issue lay explore exploration drill
    introduce introduction open opening abolish abolition cancel cancellation waive lift electrify electrification
    repair reopen reopening renovate renovation upgrade modernise modernize modernisation modernization rehabilitate rehabilitation rebuild
    rebuilding reconstruction restore restoration lease leasing assemble assembly develop development`),
  premises: set('given considering despite regarding refer referring citing cite'),
  expletives: set('there'),
  followings: set('following follow step measure point action item priority project'),
  listings: set('area field sphere sector domain including namely especially particularly'),
  examples: set('like such including namely'),
  pronouns: set('he she it they we i'),
  impersonal: set('it'),
  tried: {
    alone: set(''),
    verbs: set('make'),
    nouns: set('effort attempt bid move'),
    leads: set('in'),
  },
  abilities: set('right chance opportunity ability power freedom capacity possibility'),
  focusing: set('focus concentrate center centre cooperate collaborate'),
  talking: set('discuss review debate'),
  agenda: set('review explore examine debate assess'),
  raising: set('expect schedule slate set project suppose forecast poise anticipate'),
  due: set('due set bound'),
  amounts: set('much little nothing something everything more less plenty'),
  owing: set('promise pledge vow undertake owe guarantee commit'),
  nobody: set('no neither none nobody'),
  awaited: set('yet'),
  light:
    set(`make take have undertake draw give show express voice continue start begin keep pursue step increase intensify redouble double
    focus work accelerate devote direct concentrate exert announce declare need`),
  denials: set('no not never any'),
  keeping: set('fulfil fulfill keep honour honor meet'),
  breaking: set('break breach violate betray renege'),
  vowing: set('promise pledge guarantee assure vow'),
  announcing: set('announce disclose reveal confirm inform report'),
  confirming:
    set(`confirm reaffirm stress emphasise emphasize underline underscore highlight reiterate repeat announce express declare
    accept note mention outline indicate renew restate affirm`),
  perhaps: set('may might'),
  getting: set('get'),
  causing: set('have get'),
  failing: set('fail refuse decline'),
  others: set('their his her your theirs'),
  actionNouns: {
    words: actionNouns,
    ending:
      /(?:isation|ization|ification|struction|duction|motion|eration|ration|lation|vation|station|tation|nation|cation|dation|gation|ption|ction|sion|ition|ution|ment|al|ance|ing)$/,
  },
  noActions,
  aims,
  grounds,
  rests: set('according line accordance pursuant keeping conformity compliance'),
  meanwhile: set('while'),
  beginnings: set('begin start commence'),
  works: set('work works implementation process training production supply survey'),
  worksOn: set('on'),
  their: set('it'),
  agreedOn: set('on upon'),
  titling: set('on about regarding concerning'),
  documents,
  events,
  held: set('hold host convene'),
  instruments,
  links,
  services: set('service train bus shuttle coach route sailing crossing'),
  stances: set('support backing solidarity allegiance loyalty adherence'),
  growth: set(
    'increase raise boost grow reach expand double triple quadruple rise bring decrease reduce lift total exceed hit amount decline fall top surpass cross pass approach near',
  ),
  measures: set(
    'level volume value turnover amount figure share trade export import number exchange exchanges',
  ),
  levels: set('to by'),
  recurring: set('regular regularly periodic periodically annual annually permanent constant'),
  granting: set('grant give allow permit offer guarantee'),
  admissions: set('entry access admission entrance'),
  contacts: set('contact consultation consultations meeting visit dialogue'),
  rhetoric,
  together,
  among: new Map([
    ...list('provision agreement decision article clause term').map((w) => [w, 'binding'] as const),
    ...list('project plan goal objective aim programme program priority').map(
      (w) => [w, 'planned'] as const,
    ),
  ]),
  sides: set(
    'side party country government neighbour neighbor state nation partner attendee participant negotiator delegate delegation',
  ),
  distributive: set('each either every'),
  transitive: set(
    'support back help assist contribute urge demand increase reduce decrease raise expand strengthen improve facilitate return guarantee allow enable',
  ),
  agent: set('by'),
  gerunds: set('including excluding considering following'),
  lasting: set('until till'),
  resulting: set('so'),
  reasons: set('because'),
  earlier: set('earlier'),
  summing: set(
    'suggestion proposal step move measure offer idea decision initiative plan request demand call',
  ),
  conditions: set('if unless whether provided case event once until till'),
  asked: set('what'),
  howMuch: { how: 'how', much: set('much many far long big large') },
}
