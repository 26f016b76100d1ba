import type { EventFrames, EventVerb } from '../../event-frames.ts'
import { setsOf } from '../headed-lines.ts'
import { singular } from '../text/nouns.ts'
import { meanings, wordSet as set } from '../written-lists.ts'
import { acts } from './event-acts.ts'
import { occasions } from './event-occasions.ts'
import { turns } from './event-turns.ts'
import { openingWords } from './opening-words.ts'

/** English words for meetings, visits and other occasions. */
export const eventFrames: EventFrames = {
  singular,
  ...occasions,
  ...turns,
  ...openingWords,
  media: set(
    'video virtual online phone telephone telephonic videoconference video-conference videolink video-link teleconference',
  ),
  bodies: set(`
    commission committee council group subcommittee subcommission sub-committee assembly parliament board taskforce panel congress chamber
    jec jcc jcec igc jmc jtc jwg jbc bnc jpc jcm jcbc jetco pjcc jpcc iggc unga council-general presidium secretariat forum-council
  `),
  cabinets: set('cabinet'),
  wishes: set('congratulate apologise apologize thank condole discuss inform invite assure wish'),
  framing: set('part framework frame course'),
  agendas: set('agenda program programme schedule itinerary plan'),
  shortBodies: set('jec jcc jcec igc jmc jtc jwg bnc jpc jcbc jetco pjcc jpcc iggc'),
  shared: set(`
    joint mixed intergovernmental inter-governmental ministerial bi-national binational bi tri bilateral trilateral tripartite quadripartite permanent
    consultative coordination co-ordination steering interstate inter-state
  `),
  nearing: set('upcoming forthcoming next coming impending approaching'),
  sitting: set(
    'hold host convene reconvene convoke schedule reschedule organise organize postpone adjourn holding convening organising organizing',
  ),
  placing: setsOf('take: place'),
  during: set('during after before following at'),
  chances: set('opportunity chance occasion turn'),
  outcomes: set('result outcome'),
  sendables: set(
    'aircraft airplane plane airliner jet boat ship ferry vessel tanker trawler car motorcycle bicycle minibus engine machine combine harvester drone container bale laptop computer tablet pump book bus ambulance tractor helicopter locomotive wagon carriage truck lorry vehicle generator tent ventilator dose vial kit turbine transformer',
  ),
  laden: set('carry bring transport lade load deliver bear'),
  telling: set('tell inform assure brief remind advise update notify warn'),
  accompanying: set('accompany invite send lead travel go come attend join'),
  invitations: set('invitation request behest initiative'),
  leaving: set('leave depart return go fly'),
  locals: set(
    'politicians mayors councillors bankers farmers businessmen businesspeople lawmakers legislators parliamentarians deputies senators executives entrepreneurs investors representatives authorities members governors academics',
  ),
  own: set('its their'),
  sittingParts: setsOf(`
    session: inaugural opening closing concluding final plenary
    ceremony: inaugural inauguration opening closing concluding
    meeting: opening closing concluding final plenary
    sitting: inaugural opening closing concluding final plenary
  `),
  coinciding: set('coincide culminate conclude'),
  anyEvent: set('event gathering occasion'),
  verbs: meanings<EventVerb>(`
    meet: meet sit
    talk: dine lunch breakfast discuss confer negotiate huddle converse consult exchange explore review talk speak debate examine deliberate study
    receive: receive greet host welcome play
    visit: visit tour
    travel: return arrive travel fly head lead go come leave depart journey enter reach set cross land touch dock berth moor
    convene: convene assemble gather reconvene
    open: inaugurate open unveil commission reopen launch energise energize put bring introduce place
    start: begin start commence
    send: send ship dispatch despatch deliver donate hand unload
    phone: phone telephone call ring
    act: create form found shut hit target punish blacklist sanction bar outlaw prohibit extend renew widen broaden toughen prolong remove revoke repeal drop detain impound arrest announce slap levy ease tighten waive scrap raise reduce withdraw reopen resume block freeze unfreeze seize initiate summon suspend halt stop ban break sever cut restore establish normalise normalize impose lift recall expel close lay re-establish reestablish upgrade downgrade
    be: be
  `),
  talkObjects: setsOf(`
    exchange: view views opinion opinions idea ideas thought thoughts perspective perspectives
    explore: way ways avenue avenues possibility possibilities mean means prospect prospects opportunity opportunities issue issues method
    review: issue issues tie ties relation relations cooperation progress development developments way ways process implementation status situation
    examine: issue issues tie ties relation relations cooperation way ways prospect prospects possibility
    study: way ways avenue avenues
    debate: issue issues
  `),
  acts,
  founding: set(
    'create form found set establish re-establish reestablish normalise normalize upgrade downgrade',
  ),
  striking: set('hit target punish slap strike'),
  interstate: set('sanction embargo blockade relation tie ambassador commissioner wreath'),
  diplomatic: set('diplomatic consular ambassadorial'),
  several: set('numerous many several various recent previous'),
  single: set('annual recent previous regular periodic'),
  gerunds: set('working steering coordinating breaking laying'),
  sameDay: sameDay(),
  domestic: set('cabinet staff'),
  toward: set('with against on to between in from off for into of'),
  guests: set('visiting'),
  reached: set('make reach sign conclude achieve raise'),
  residents: set(
    'ambassador envoy consul chargé attaché representative student refugee exile prisoner',
  ),
  callers: setsOf(`
    call: on upon
  `),
  assemblies: set(
    'ministers leaders presidents premiers sides delegations officials negotiators diplomats counterparts speakers',
  ),
  visitors: set(
    'delegation delegations mission lawmakers legislators parliamentarians senators envoys businessmen entrepreneurs',
  ),
  awaited: set('due expected'),
  attended: set('ceremony celebration festivity parade funeral'),
  presence: set('presence participation attendance involvement'),
  aims: set('for'),
  errands: set('for on'),
  hosting: set('host attend chair co-chair join address participate'),
  returning: set('return'),
  receiving: set('host stage serve become play'),
  venues: set('venue site host setting scene location'),
  there: set('there'),
  courses: set('get go proceed last occur happen commence reconvene wind draw'),
  ending: set('end conclude finish complete wrap wind close'),
  ends: set('end conclusion close completion'),
  missions: set('delegation mission team group'),
  envoys: set(`
    brigade contingent battalion platoon troop soldier peacekeeper doctor nurse medic surgeon physician paramedic rescuer firefighter fireman teacher instructor trainer officer
    businessman trader entrepreneur lawmaker legislator parliamentarian journalist astronaut pilot archaeologist geologist agronomist economist policeman detective investigator
    delegation mission team envoy emissary official expert inspector diplomat minister negotiator engineer specialist technician observer adviser advisor
    representative deputation delegate ambassador party fact-finder auditor scientist
  `),
  leading: set('lead head'),
  gathering: set('bring gather unite group welcome host receive attract'),
  celebrating: set('welcome praise hail applaud commend celebrate mark follow witness salute laud'),
  comings: set('arrival'),
  signings: set('signing signature'),
  partnered: set('speak negotiate talk study converse'),
  weak: set('call dialogue dialog discussion deliberation contact conversation'),
  amounts: set(
    'number exchange frequency volume rise increase growth level intensity importance need system mechanism process continuation year month decade',
  ),
  fostering: set(
    'expand enhance increase develop strengthen boost promote intensify deepen broaden encourage facilitate activate foster support welcome maintain activate improve',
  ),
  directions: setsOf(`
    enter: in at from
    reach: in
    set: for
    cross: into to
    arrive: in at to
    return: to
    travel: to
    fly: to into
    head: to for
    lead: to
    go: to
    come: to
    leave: for
    depart: for to
    land: in at
    touch: in at
    dock: in at
    berth: in at
    moor: in at
    stop: in
    journey: to
  `),
  holding: set(`
    hold have conduct host convene begin start open end conclude complete finish wrap wind cap organize organise arrange stage resume launch make pay do
    call convoke attend join chair co-chair address lead enter gather undertake schedule slate plan set continue finalize open kick close cut undertake embark take participate
    run organise inaugurate adjourn prepare collapse fail dedicate devote
  `),
  attending: set('attend address join participate take sit'),
  cancelling: set('cancel postpone scrap shelve abort suspend delay abandon'),
  callingOff: setsOf(`
    call: off
    put: off
    fall: through
  `),
  particles: set('off'),
  preparing: set('way preparation rehearsal groundwork prospect possibility arrangement hope'),
  refusing: set('refuse decline fail reject neglect'),
  willing: set('ready prepared open willing available keen eager'),
  often: set('repeatedly frequently regularly often always usually'),
  countless: set('many several numerous countless'),
  press: set('press reporters journalists media newsmen correspondents newspapermen'),
  callees: set('to from'),
  homes: set('from'),
  seated: set('sit'),
  down: set('down'),
  delays: set('to until till'),
  expecting: set('expect schedule slate anticipate'),
  planning: set(`
    plan expect schedule slate intend agree decide set due prepare want hope arrange announce seek need wish aim propose promise pledge likely probable mull consider
    suggest await anticipate resolve determine vow
  `),
  wishing: set(
    'invite propose suggest offer urge call recommend insist demand request advocate seek solicit',
  ),
  awaiting: setsOf('look: forward'),
  ahead: set(
    'upcoming forthcoming planned scheduled future next coming proposed expected slated due imminent impending approaching possible potential prospective eventual',
  ),
  further: set('last latest previous following'),
  conditional: set('if unless whether'),
  habitual: set(
    'closer more greater regular periodic frequent annual continuous constant continual occasional numerous many all any each every previous past recent various several such',
  ),
  definite: set('the this that these those his her their its our your my said mentioned latter'),
  negative: set('no neither without'),
  another: set(
    'another second third fourth fifth new separate further additional other similar next follow-up earlier previous subsequent also',
  ),
  partitive: set(
    'round sideline margin fringe end beginning day start conclusion sideline framework course part opening frame occasion eve series agenda outcome result hour minute marathon edition leg instalment installment',
  ),
  about: set('on about regarding concerning over for'),
  remarks: set('remark comment statement announcement assertion declaration call appeal point'),
  counted: set('round edition leg'),
  being: set('be become remain constitute represent mark'),
  manner: set('form format via through by'),
  occasion: set(
    'in at during after following before ahead amid on within throughout since prior ahead upon alongside under',
  ),
  asides: set('sideline sidelines margin margins fringe fringes'),
  before: set('before prior ahead eve'),
  past: set('after following since'),
  since: set('since'),
  with: set('with'),
  between: set('between among amongst'),
  of: set('of'),
  by: set('by'),
  at: set('in at inside near'),
  to: set('to'),
  lists: set('between among amongst with of by to in at from'),
  open: set('summit mini-summit'),
  people: set('who whom whose'),
  him: set('he she him'),
  stops: set('which who whom whose what that where when'),
  goods: set(`
    shipment consignment cargo train convoy batch delivery load freight ship vessel tanker caravan aid container truck lorry wagon parcel vaccine
  `),
  here: set('here'),
  looking: setsOf(`
    look: forward
  `),
  pressing: set(
    'press push lobby call appeal plead ask campaign wait look hope aim strive argue opt',
  ),
  asking: set('invite ask urge'),
  causing: set('prompt lead force cause drive compel push induce'),
  wills: set(
    'readiness willingness preparedness eagerness desire wish intention intent plan decision interest hope promise pledge offer',
  ),
  tours: set('tour'),
  oftenness: set('time'),
  firsts: set('inaugural maiden first-ever'),
}

/** "The same evening", "later that night", "earlier in the day", "hours later". */
function sameDay(): string[][] {
  const parts = ['day', 'morning', 'afternoon', 'evening', 'night']
  return [
    ...parts.flatMap((part) => [
      ['same', part],
      ['later', 'that', part],
      ['earlier', 'that', part],
    ]),
    ...parts.slice(1).map((part) => ['that', part]),
    ...['later', 'earlier'].flatMap((order) => [
      [order, 'in', 'the', 'day'],
      ['hours', order],
    ]),
  ]
}
